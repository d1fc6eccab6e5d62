import { html, nothing, type TemplateResult } from 'lit';
import { fieldset, searchField, selectField, type I18n, type Locale } from '@odm-widgets/core';
import type { Warn } from '@odm-widgets/core/one-of.js';
import type { EventOccurrence } from '@odm-widgets/data/model';
import {
  filterEvents,
  isUnfiltered,
  NO_FILTERS,
  parseFilters,
  type DescriptionLookup,
  type Filter,
  type FilterValues,
} from './filter-events.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { FilterStrings } from './strings/types.js';

export { styles } from './filters.styles.js';

const STRINGS: Readonly<Record<Locale, FilterStrings>> = { en, cy };

type ChangeFilters = (changed: Partial<FilterValues>) => void;

/** Descriptions of events, for the search. */
interface Descriptions {
  readDescriptions: (events: readonly EventOccurrence[]) => void;
  descriptionOf: DescriptionLookup;
}

/** The visitor's choice of events. */
export class EventFilters {
  #values = NO_FILTERS;
  readonly #onChange: ChangeFilters;

  /** @param onChange called with what the visitor changed */
  constructor(onChange: ChangeFilters) {
    this.#onChange = onChange;
  }

  /**
   * Events that match the choice.
   *
   * @param load gives descriptions, which only the search needs; undefined until their reader has loaded
   */
  filter(
    events: readonly EventOccurrence[],
    load: () => Descriptions | undefined,
  ): readonly EventOccurrence[] {
    if (isUnfiltered(this.#values)) return events;
    const descriptions = this.#values.search ? load() : undefined;
    descriptions?.readDescriptions(events);
    return filterEvents(events, this.#values, (event) => descriptions?.descriptionOf(event));
  }

  /**
   * The fields of the filters, how many events match, and a button that clears them.
   *
   * @param attribute names those that the author offers, in order
   */
  view(
    events: readonly EventOccurrence[],
    matchCount: number,
    attribute: string,
    i18n: I18n,
    warn: Warn,
  ): TemplateResult {
    const change = (changed: Partial<FilterValues>) => {
      this.#values = { ...this.#values, ...changed };
      this.#onChange(changed);
    };
    const filters = parseFilters(attribute, warn);
    return filtersView(events, matchCount, { filters, values: this.#values, i18n, change });
  }
}

interface FiltersOptions {
  filters: readonly Filter[];
  values: FilterValues;
  i18n: I18n;
  change: ChangeFilters;
}

function filtersView(
  events: readonly EventOccurrence[],
  matchCount: number,
  { filters, values, i18n, change }: FiltersOptions,
): TemplateResult {
  const strings = STRINGS[i18n.locale];
  const fields: Readonly<Record<Filter, () => unknown>> = {
    search: () => searchField(strings.search, values.search, (search) => change({ search })),
    tag: () => tagField(events, values, strings, change),
    place: () => placeField(values, strings, change),
    free: () => freeField(values, strings, change),
    dates: () => dateFields(values, strings, change),
  };
  const isAll = isUnfiltered(values);
  const count = { n: matchCount, count: i18n.format.number(matchCount) };
  const result = matchCount ? strings.matching(count) : strings.noMatch;
  // The button disappears with the filters, so the focus moves to the first field.
  const reset = ({ currentTarget }: Event) => {
    (currentTarget as Element).closest('fieldset')!.querySelector<HTMLElement>('input, select')!.focus();
    change(NO_FILTERS);
  };
  return fieldset(
    strings.legend,
    ...filters.map((filter) => fields[filter]()),
    // A live region must exist before its text changes, or screen readers do not announce it.
    html`<p class="shown" role="status">${isAll ? nothing : result}</p>`,
    isAll ? nothing : html`<button type="button" class="reset" @click=${reset}>${strings.reset}</button>`,
  );
}

function tagField(
  events: readonly EventOccurrence[],
  { tag }: FilterValues,
  strings: FilterStrings,
  change: ChangeFilters,
): TemplateResult | typeof nothing {
  const tags = [...new Set(events.flatMap((event) => event.tags))].sort((a, b) => a.localeCompare(b));
  if (!tags.length) return nothing;
  const options = [{ value: '', label: strings.anyTag }, ...tags.map((one) => ({ value: one, label: one }))];
  return selectField(strings.tag, options, tag, (value) => change({ tag: value }));
}

function placeField({ place }: FilterValues, strings: FilterStrings, change: ChangeFilters): TemplateResult {
  const options = [
    { value: '', label: strings.anyPlace },
    { value: 'in-person', label: strings.inPerson },
    { value: 'online', label: strings.online },
  ];
  return selectField(strings.place, options, place, (value) =>
    change({ place: value as FilterValues['place'] }),
  );
}

function freeField({ free }: FilterValues, strings: FilterStrings, change: ChangeFilters): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${free}
      @change=${(event: Event) => change({ free: (event.currentTarget as HTMLInputElement).checked })}
    />
    <span>${strings.free}</span>
  </label>`;
}

function dateFields(
  { from, until }: FilterValues,
  strings: FilterStrings,
  change: ChangeFilters,
): TemplateResult {
  const field = (label: string, value: string, name: 'from' | 'until') =>
    html`<label>
      <span>${label}</span>
      <input
        type="date"
        .value=${value}
        @change=${(event: Event) => change({ [name]: (event.currentTarget as HTMLInputElement).value })}
      />
    </label>`;
  return html`${field(strings.from, from, 'from')} ${field(strings.until, until, 'until')}`;
}
