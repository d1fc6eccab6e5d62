import { html, nothing, type TemplateResult } from 'lit';
import { ConfigError, DataShapeError, HttpError, OdmError } from '@odm-widgets/data';
import type { CoreStrings } from './strings.js';

/** A failure in the reader's words, with a way on; the developer's words go to the console and the event. */
export function errorView(
  error: Error,
  { s, stale, retry }: { s: CoreStrings; stale: boolean; retry: () => void },
): TemplateResult {
  const again = error instanceof OdmError && error.retryable;
  return html`<div class="problem">
    <p>${stale ? s.stale : s.error[kindOf(error)]}</p>
    ${again ? html`<button type="button" @click=${retry}>${s.retry}</button>` : nothing}
  </div>`;
}

function kindOf(error: Error): keyof CoreStrings['error'] {
  if (error instanceof ConfigError) return 'config';
  if (error instanceof HttpError) return error.retryable ? 'busy' : 'http';
  return error instanceof DataShapeError || error.name === 'RenderError' ? 'shape' : 'network';
}
