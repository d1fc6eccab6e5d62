import { html, nothing, type TemplateResult } from 'lit';
import { ConfigError, DataShapeError, HttpError, OdmError } from '@odm-widgets/data';
import type { I18n } from '../i18n/i18n.js';

export interface ErrorViewOptions {
  /** Whether figures from before the failure are still shown. */
  stale: boolean;
  retry: () => void;
}

/** A failure in the reader's words; the developer's words go to the console and the event. */
export function errorText(error: Error, { core }: I18n, stale: boolean): string {
  if (stale) return core.stale;
  return core.error[(error as OdmError).reason ?? ''] ?? core.error[errorKind(error)];
}

/** The text, which the page's author may replace through the slot, and a button where a retry can help. */
export function errorView(
  error: Error | undefined,
  i18n: I18n,
  { stale, retry }: ErrorViewOptions,
): TemplateResult {
  const canRetry = error instanceof OdmError && error.retryable;
  return html`<slot name="error">${error ? html`<p>${errorText(error, i18n, stale)}</p>` : nothing}</slot>
    ${canRetry ? html`<button type="button" @click=${retry}>${i18n.core.retry}</button>` : nothing}`;
}

function errorKind(error: Error): 'config' | 'network' | 'http' | 'busy' | 'shape' {
  if (error instanceof ConfigError) return 'config';
  if (error instanceof HttpError) return error.retryable ? 'busy' : 'http';
  return error instanceof DataShapeError || error.name === 'RenderError' ? 'shape' : 'network';
}
