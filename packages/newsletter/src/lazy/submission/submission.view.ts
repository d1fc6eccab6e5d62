import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '@odm-widgets/core';
import type { SubmissionStrings } from './strings/types.js';
import type { FormError, ValidatedField } from './validation.js';

/** The errors above the form, with a link to each field. It is focused when it appears. */
export function errorSummaryView(
  errors: readonly FormError[],
  service: string,
  { strings }: I18n<SubmissionStrings>,
  submitNatively: () => void,
): TemplateResult | typeof nothing {
  const alternative = errors[0]?.alternative;
  if (errors.length === 0) return nothing;
  return html`<div part="summary" class="summary" role="group" aria-labelledby="problem" tabindex="-1">
    <p id="problem">${strings.problem}</p>
    <ul>
      ${errors.map(({ field, message }) => html`<li>${field ? fieldLink(field, message(strings)) : message(strings)}</li>`)}
    </ul>
    ${alternative ? alternativeView(alternative, strings.finish(service), submitNatively) : nothing}
  </div>`;
}

function fieldLink(field: ValidatedField, text: string): TemplateResult {
  const focusField = (event: Event) => {
    event.preventDefault();
    field.focus();
  };
  return html`<a href="#" @click=${focusField}>${text}</a>`;
}

/** Ignores the second click of a double click on what stood here before. */
const onSingleClick =
  (act: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) act();
  };

function alternativeView(
  alternative: NonNullable<FormError['alternative']>,
  text: string,
  submitNatively: () => void,
): TemplateResult {
  return alternative === 'native-submit'
    ? html`<button type="button" @click=${onSingleClick(submitNatively)}>${text}</button>`
    : html`<a class="alternative" href=${alternative.href}>${text}</a>`;
}

/** The result of a submission the service accepted. It is focused when it appears. */
export function successView(
  text: string,
  { strings }: I18n<SubmissionStrings>,
  onAnother: () => void,
): TemplateResult {
  return html`<p part="headline" class="headline done" tabindex="-1">${text}</p>
    <button type="button" class="another" @click=${onSingleClick(onAnother)}>${strings.another}</button>`;
}
