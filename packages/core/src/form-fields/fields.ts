/** Form fields, each with its own label, and the announcement of what they change. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Status } from '../element/states.js';

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

/** What is announced of a widget. */
export type Announced = ReactiveControllerHost & HTMLElement & { readonly status: Status };

/**
 * Where the sentence is announced, for a view to render beside its fields: a live region has to be there before its text.
 * The widget's own says what was saved or copied, for the eye too.
 */
export const announcedHeadline: TemplateResult = html`<p
  class="visually-hidden announced"
  role="status"
></p>`;

const textOf = (root: ShadowRoot | null, selector: string) =>
  (root?.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Waits for a widget to show another sentence than before a choice. */
class HeadlineAnnouncer implements ReactiveController {
  before = '';
  readonly #host: Announced;

  constructor(host: Announced) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { shadowRoot, status } = this.#host;
    const headline = textOf(shadowRoot, '.headline');
    if (status === 'loading' || headline === this.before) return;
    this.before = headline;
    const region = shadowRoot!.querySelector('.announced');
    if (region) region.textContent = headline;
  }
}

const announcers = new WeakMap<Announced, HeadlineAnnouncer>();

/**
 * Announces the sentence of a widget to screen readers, politely, once it is another. For when a visitor chooses what is
 * shown: the focus stays where it is, away from the sentence. To be called before the widget renders the choice.
 */
export function announceHeadline(widget: Announced): void {
  let announcer = announcers.get(widget);
  if (!announcer) announcers.set(widget, (announcer = new HeadlineAnnouncer(widget)));
  announcer.before = textOf(widget.shadowRoot, '.headline');
}
