import { html, type TemplateResult } from 'lit';

/** An answer without figures. */
export function messageView(text: unknown): TemplateResult {
  return html`<p class="empty">${text}</p>`;
}
