/** Form fields of a widget's choices, each with its own label. */
import { html, type TemplateResult } from 'lit';

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

export function searchField(label: string, value: string, change: (value: string) => void): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => change(valueOf(event))}
    />
  </label>`;
}

export interface SelectOption {
  value: string;
  label: string;
}

export function selectField(
  label: string,
  options: readonly SelectOption[],
  chosen: string,
  change: (value: string) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => change(valueOf(event))}>
      ${options.map(
        ({ value, label: text }) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}

/** Fields under a name that only a screen reader needs; laid out by `fieldStyles`. */
export function fieldset(legend: string, ...fields: readonly unknown[]): TemplateResult {
  return html`<fieldset class="controls">
    <legend class="visually-hidden">${legend}</legend>
    ${fields}
  </fieldset>`;
}
