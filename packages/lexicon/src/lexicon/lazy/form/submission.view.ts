import { html, nothing, type TemplateResult } from 'lit';
import type { SubmissionStrings } from './strings/types.js';

/** An error to show: of a field, which can be gone to, or of the sending. */
export interface ShownError {
  text: string;
  focus: (() => void) | undefined;
}

/** All errors above the form, with a link to each field. It is focused when it appears. */
export function errorSummaryView(
  errors: readonly ShownError[],
  strings: SubmissionStrings,
  sendThere: (() => void) | undefined,
): TemplateResult | typeof nothing {
  if (!errors.length) return nothing;
  const link = (focus: () => void) => (event: Event) => {
    event.preventDefault();
    focus();
  };
  return html`<div part="summary" class="summary" role="group" aria-labelledby="problem" tabindex="-1">
    <p id="problem"><strong>${strings.problem}</strong></p>
    <ul>
      ${errors.map(
        ({ text, focus }) =>
          html`<li>${focus ? html`<a href="#" @click=${link(focus)}>${text}</a>` : text}</li>`,
      )}
    </ul>
    ${sendThere ? html`<button type="button" @click=${sendThere}>${strings.sendThere}</button>` : nothing}
  </div>`;
}

/** The thanks, in place of the form. */
export function sentView(strings: SubmissionStrings, onAnother: () => void): TemplateResult {
  return html`<p class="sent" tabindex="-1">${strings.sent}</p>
    <button type="button" class="another" @click=${onAnother}>${strings.another}</button>`;
}
