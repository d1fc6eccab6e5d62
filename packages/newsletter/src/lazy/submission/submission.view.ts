import { html, nothing, type TemplateResult } from 'lit';
import type { ValidatedField, FormError } from './validation.js';
import type { FormStrings } from '../../strings/types.js';

/** What is wrong, above the form, with a way to each field; it takes the focus. */
export function errorSummaryView(
  problems: readonly FormError[],
  service: string,
  s: FormStrings,
  submit: () => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const wayOn = problems[0]!.wayOn;
  return html`<div part="summary" class="summary" role="group" aria-labelledby="problem" tabindex="-1">
    <p id="problem">${s.problem}</p>
    <ul>
      ${problems.map(
        ({ field, say }) =>
          html`<li>
            ${field ? html`<a href="#" @click=${(event: Event) => focusField(event, field)}>${say(s)}</a>` : say(s)}
          </li>`,
      )}
    </ul>
    ${
      wayOn === true
        ? html`<button type="button" @click=${submit}>${s.finish(service)}</button>`
        : wayOn
          ? html`<a class="way-on" href=${wayOn}>${s.finish(service)}</a>`
          : nothing
    }
  </div>`;
}

function focusField(event: Event, field: ValidatedField): void {
  event.preventDefault();
  field.focus();
}

/** What came of it; it takes the focus. */
export function successView(text: string, s: FormStrings, again: () => void): TemplateResult {
  return html`<p part="headline" class="headline done" tabindex="-1">${text}</p>
    <button type="button" class="another" @click=${again}>${s.another}</button>`;
}
