import { html, nothing, type TemplateResult } from 'lit';
import { ConfigError, DataShapeError, HttpError, OdmError } from '@odm-widgets/data';
import type { CoreStrings } from '../strings/types.js';

/** A failure in the reader's words; the developer's words go to the console and the event. */
export function errorText(error: Error, s: CoreStrings, stale: boolean): string {
  if (stale) return s.stale;
  return s.error[(error as OdmError).reason ?? ''] ?? s.error[errorKind(error)];
}

/** The words, which the page's author may replace, and a way on. */
export function errorView(
  error: Error | undefined,
  { s, stale, retry }: { s: CoreStrings; stale: boolean; retry: () => void },
): TemplateResult {
  const again = error instanceof OdmError && error.retryable;
  return html`<slot name="error">${error ? html`<p>${errorText(error, s, stale)}</p>` : nothing}</slot>
    ${again ? html`<button type="button" @click=${retry}>${s.retry}</button>` : nothing}`;
}

function errorKind(error: Error): 'config' | 'network' | 'http' | 'busy' | 'shape' {
  if (error instanceof ConfigError) return 'config';
  if (error instanceof HttpError) return error.retryable ? 'busy' : 'http';
  return error instanceof DataShapeError || error.name === 'RenderError' ? 'shape' : 'network';
}
