import { html, nothing, type TemplateResult } from 'lit';
import { fieldset, searchField, selectField } from '@odm-widgets/core';
import { normaliseName, type EventOccurrence, type TextBlock } from '@odm-widgets/data/model';
import { filterStrings, type FilterStrings } from './strings/types.js';
import type { Filter } from '../../events.query.js';
import type { Voice } from '../../event-times.js';

export { styles } from './filters.styles.js';

/** What a reader has chosen; empty is everything. */
export interface FilterValues {
  search: string;
  tag: string;
  place: '' | 'in-person' | 'online';
  free: boolean;
  /** First and last day, ISO 8601. */
  from: string;
  until: string;
}

export const NO_FILTERS: FilterValues = { search: '', tag: '', place: '', free: false, from: '', until: '' };

type ChangeFilters = (choice: Partial<FilterValues>) => void;

/** Description of an event, where it has been read. */
export type DescriptionLookup = (event: EventOccurrence) => readonly TextBlock[] | undefined;

/** Events that fit what was chosen. */
export function filterEvents(
  events: readonly EventOccurrence[],
  choice: FilterValues,
  textOf: DescriptionLookup,
): EventOccurrence[] {
  const wanted = normaliseName(choice.search).split(' ').filter(Boolean);
  return events.filter(
    (event) =>
      matchesSearch(event, wanted, textOf) &&
      (!choice.tag || event.tags.includes(choice.tag)) &&
      matchesPlace(event, choice.place) &&
      (!choice.free || event.price?.free === true) &&
      (!choice.until || event.start.local.slice(0, 10) <= choice.until) &&
      (!choice.from || (event.end ?? event.start).local.slice(0, 10) >= choice.from),
  );
}

/** All words, in title, series, place, subjects or text. */
function matchesSearch(
  event: EventOccurrence,
  wanted: readonly string[],
  textOf: DescriptionLookup,
): boolean {
  if (!wanted.length) return true;
  const { title, series, venue, tags } = event;
  const texts = (textOf(event) ?? []).flatMap(({ runs }) => runs.map(({ text }) => text));
  const all = normaliseName(
    [title, series, venue?.name, venue?.address, ...tags, ...texts].filter(Boolean).join(' '),
  );
  return wanted.every((word) => all.includes(word));
}

/** What is in person and online fits both. */
function matchesPlace({ attendance, venue }: EventOccurrence, place: FilterValues['place']): boolean {
  if (!place) return true;
  const known = attendance ?? (venue ? 'in-person' : undefined);
  return known === place || known === 'mixed';
}

const isUnfiltered = (choice: FilterValues) =>
  Object.entries(NO_FILTERS).every(([name, value]) => choice[name as keyof FilterValues] === value);

const inputValue = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** The filters an author asked for, what fits, and a way back to everything. */
export function filtersView(
  events: readonly EventOccurrence[],
  shown: number,
  {
    filters,
    choice,
    voice,
    choose,
  }: { filters: readonly Filter[]; choice: FilterValues; voice: Voice; choose: ChangeFilters },
): TemplateResult {
  const { locale, format } = voice;
  const words = filterStrings(locale);
  const parts: Readonly<Record<Filter, () => unknown>> = {
    search: () => searchField(words.search, choice.search, (search) => choose({ search })),
    tag: () => tagField(events, choice, words, choose),
    place: () => placeField(choice, words, choose),
    free: () => freeField(choice, words, choose),
    dates: () => dateFields(choice, words, choose),
  };
  const count = { n: shown, count: format.number(shown) };
  const isAll = isUnfiltered(choice);
  const said = shown ? words.shown(count) : words.nothing;
  // The button goes with what was chosen: the keyboard goes on at the first field.
  const reset = ({ currentTarget }: Event) => {
    (currentTarget as Element).closest('fieldset')!.querySelector<HTMLElement>('input, select')!.focus();
    choose(NO_FILTERS);
  };
  return fieldset(
    words.legend,
    ...filters.map((filter) => parts[filter]()),
    // There from the first, so that what comes into it is heard.
    html`<p class="shown" role="status">${isAll ? nothing : said}</p>`,
    isAll ? nothing : html`<button type="button" class="reset" @click=${reset}>${words.reset}</button>`,
  );
}

function tagField(
  events: readonly EventOccurrence[],
  { tag }: FilterValues,
  words: FilterStrings,
  choose: ChangeFilters,
): TemplateResult | typeof nothing {
  const tags = [...new Set(events.flatMap((event) => event.tags))].sort((a, b) => a.localeCompare(b));
  if (!tags.length) return nothing;
  const options = [{ value: '', label: words.anyTag }, ...tags.map((one) => ({ value: one, label: one }))];
  return selectField(words.tag, options, tag, (value) => choose({ tag: value }));
}

function placeField({ place }: FilterValues, words: FilterStrings, choose: ChangeFilters): TemplateResult {
  const places = [
    { value: '', label: words.anyPlace },
    { value: 'in-person', label: words.inPerson },
    { value: 'online', label: words.online },
  ];
  return selectField(words.place, places, place, (value) =>
    choose({ place: value as FilterValues['place'] }),
  );
}

function freeField({ free }: FilterValues, words: FilterStrings, choose: ChangeFilters): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${free}
      @change=${(event: Event) => choose({ free: (event.currentTarget as HTMLInputElement).checked })}
    />
    <span>${words.free}</span>
  </label>`;
}

function dateFields(
  { from, until }: FilterValues,
  words: FilterStrings,
  choose: ChangeFilters,
): TemplateResult {
  const date = (label: string, value: string, name: 'from' | 'until') =>
    html`<label>
      <span>${label}</span>
      <input type="date" .value=${value} @change=${(event: Event) => choose({ [name]: inputValue(event) })} />
    </label>`;
  return html`${date(words.from, from, 'from')} ${date(words.until, until, 'until')}`;
}
