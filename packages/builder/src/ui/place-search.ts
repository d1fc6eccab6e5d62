import type { ChosenPlace } from '../configuration/configuration.js';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { lookupPostcode, normalisePostcode, type PostcodeAnswer } from '@odm-widgets/data/postcodes';
import { placeNames } from '../outputs/fallback.js';
import {
  findPlaces,
  findSimilarPlaces,
  placeNamed,
  type FoundPlace,
  type PlaceIndex,
} from '../places/find-places.js';
import type { BuilderStrings } from './strings/types.js';

/** Says that a place was chosen, or that none is: nothing is called what was typed. */
export class PlaceEvent extends Event {
  readonly place: FoundPlace | undefined;

  constructor(place: FoundPlace | undefined) {
    super('place', { bubbles: true });
    this.place = place;
  }
}

type Choice = { kind: 'place'; place: FoundPlace } | { kind: 'postcode'; postcode: string };

/**
 * A field that finds places as their names are typed, with a list to choose from by arrow keys or mouse. A postcode is
 * looked up when it is chosen, and not before.
 */
export class PlaceSearch extends LitElement {
  static override properties = {
    words: { attribute: false },
    locale: { attribute: false },
    load: { attribute: false },
    shown: { attribute: false },
    choices: { state: true },
    active: { state: true },
    message: { state: true },
    isError: { state: true },
  };

  declare words: BuilderStrings['place'];
  declare locale: 'en' | 'cy';
  /** Loads the list of places, when the first letter is typed. */
  declare load: () => Promise<PlaceIndex>;
  /** What stands in the field for the chosen place. */
  declare shown: string;
  declare private choices: readonly Choice[];
  declare private active: number;
  declare private message: string;
  declare private isError: boolean;
  #request: AbortController | undefined;

  constructor() {
    super();
    this.shown = '';
    this.choices = [];
    this.active = 0;
    this.message = '';
    this.isError = false;
  }

  /** Styles are those of the page. */
  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Another place was chosen elsewhere: by the address, or by a pasted tag.
    // What was typed in vain stays, to be corrected.
    if (changed.has('shown') && (this.shown || !this.isError)) this.field.value = this.shown;
    // The list scrolls, and the focus stays in the field.
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private get field(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  /** Moves the focus to the field. */
  focusField(): void {
    this.field.focus();
    this.field.select();
  }

  readonly #onInput = async (): Promise<void> => {
    const text = this.field.value.trim();
    this.#request?.abort();
    if (!text) return this.#show([], '');
    const postcode = normalisePostcode(text);
    if (postcode) return this.#show([{ kind: 'postcode', postcode }], this.words.found(1));
    try {
      const index = await this.load();
      // Something else may have been typed meanwhile.
      if (this.field.value.trim() !== text) return;
      const found = findPlaces(index, text);
      if (found.length > 0) return this.#showPlaces(found, this.words.found(found.length));
      const similar = findSimilarPlaces(index, text);
      if (similar.length > 0) return this.#showPlaces(similar, this.words.similar(text));
      this.#show([], this.words.none(text), true);
    } catch {
      this.#show([], this.words.unavailable, true);
    }
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { length } = this.choices;
    if (event.isComposing || length === 0) return;
    if (event.key === 'ArrowDown') this.active = (this.active + 1) % length;
    else if (event.key === 'ArrowUp') this.active = (this.active + length - 1) % length;
    else if (event.key === 'Enter') void this.#choose(this.choices[this.active]!);
    else if (event.key === 'Escape') this.#show([], '');
    else return;
    event.preventDefault();
  };

  readonly #onBlur = (): void => {
    this.choices = [];
  };

  /** A click must not take the focus from the field, which would close the list before it arrives. */
  readonly #onPointerDown = (event: Event): void => event.preventDefault();

  #showPlaces(places: readonly FoundPlace[], message: string): void {
    this.#show(
      places.map((place) => ({ kind: 'place', place })),
      message,
    );
  }

  #show(choices: readonly Choice[], message: string, isError = false): void {
    this.choices = choices;
    this.active = 0;
    this.message = message;
    this.isError = isError;
    // The code of another place beside this message would be copied for the one that was meant.
    if (isError) this.dispatchEvent(new PlaceEvent(undefined));
  }

  async #choose(choice: Choice): Promise<void> {
    if (choice.kind === 'postcode') return this.#lookUp(choice.postcode);
    const { place } = choice;
    this.field.value = wholeName(place, this.locale);
    this.#show([], this.words.chosen(placeNames(place, this.locale).own));
    this.dispatchEvent(new PlaceEvent(place));
  }

  async #lookUp(postcode: string): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    this.#show([], this.words.lookingUp);
    try {
      const [answer, index] = await Promise.all([
        lookupPostcode(postcode, { signal: request.signal }),
        this.load(),
      ]);
      if (request.signal.aborted) return;
      const place = placeOf(answer, index);
      if (place) return await this.#choose({ kind: 'place', place });
      this.#show([], this.#problemOf(answer, postcode), true);
    } catch {
      if (!request.signal.aborted) this.#show([], this.words.failed, true);
    }
  }

  #problemOf({ kind }: PostcodeAnswer, postcode: string): string {
    if (kind === 'terminated') return this.words.endedPostcode(postcode);
    if (kind === 'not-found' || kind === 'invalid') return this.words.unknownPostcode(postcode);
    return this.words.noFigures(postcode);
  }

  #kindOf(place: FoundPlace): string {
    const { words, locale } = this;
    const { kind, nation } = place;
    if (kind === 'ward') return words.ward(placeNames(place, locale).council ?? '');
    if (kind === 'nation') return words.nation;
    return words[kind](words.nations[nation] ?? nation);
  }

  protected override render() {
    const { words, choices, active, isError } = this;
    const isOpen = choices.length > 0;
    return html`
      <label for="place">${words.label}</label>
      <p class="hint" id="place-hint">${words.hint}</p>
      <div class="combobox">
        <input
          id="place"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          aria-autocomplete="list"
          aria-controls="place-list"
          aria-expanded=${isOpen}
          aria-describedby="place-hint place-status"
          aria-activedescendant=${isOpen ? `place-${active}` : nothing}
          aria-invalid=${isError ? 'true' : nothing}
          @input=${this.#onInput}
          @keydown=${this.#onKeyDown}
          @blur=${this.#onBlur}
        />
        <ul
          id="place-list"
          role="listbox"
          aria-label=${words.label}
          ?hidden=${!isOpen}
          @pointerdown=${this.#onPointerDown}
        >
          ${choices.map((choice, index) => this.#renderChoice(choice, index))}
        </ul>
      </div>
      <p id="place-status" class=${isError ? 'error' : 'status'} role="status">${this.message}</p>
    `;
  }

  #renderChoice(choice: Choice, index: number) {
    const content =
      choice.kind === 'postcode'
        ? this.words.lookUp(choice.postcode)
        : html`${placeNames(choice.place, this.locale).own}
            <span class="kind">${this.#kindOf(choice.place)}</span>`;
    return html`<li
      id="place-${index}"
      role="option"
      aria-selected=${index === this.active ? 'true' : 'false'}
      @click=${() => void this.#choose(choice)}
    >
      ${content}
    </li>`;
  }
}

/** "Ardwick, Manchester". */
export function wholeName(place: ChosenPlace, locale: 'en' | 'cy'): string {
  const { own, council } = placeNames(place, locale);
  return council ? `${own}, ${council}` : own;
}

/** The ward of a postcode or, where there are no figures for it, its council. */
function placeOf(answer: PostcodeAnswer, index: PlaceIndex): FoundPlace | undefined {
  if (answer.kind !== 'found' && answer.kind !== 'other-nation') return undefined;
  const { ward, authority } = answer;
  const ofWard = ward && placeNamed(index, { kind: 'ward', name: ward.code });
  return ofWard ?? (authority && placeNamed(index, { kind: 'authority', name: authority.code }));
}
