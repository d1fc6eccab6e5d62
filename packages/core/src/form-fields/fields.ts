/** Form fields, each with its own label. */
import { html, type TemplateResult } from 'lit';

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** A labelled field to search in; `onChange` gets every change of its text. */
export function searchField(label: string, value: string, onChange: (value: string) => void): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => onChange(valueOf(event))}
    />
  </label>`;
}

export interface SelectOption {
  value: string;
  label: string;
}

/** A labelled select; `onChange` gets the value that a reader chooses. */
export function selectField(
  label: string,
  options: readonly SelectOption[],
  selected: string,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => onChange(valueOf(event))}>
      ${options.map(
        ({ value, label: text }) =>
          html`<option value=${value} .selected=${value === selected}>${text}</option>`,
      )}
    </select>
  </label>`;
}

/** Fields with a legend for screen readers; laid out by `fieldStyles`. */
export function fieldset(legend: string, ...fields: readonly unknown[]): TemplateResult {
  return html`<fieldset class="controls">
    <legend class="visually-hidden">${legend}</legend>
    ${fields}
  </fieldset>`;
}
