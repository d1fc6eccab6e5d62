import { html, nothing, type TemplateResult } from 'lit';
import { fieldset, searchField, selectField } from '@odm-widgets/core';
import { folded, type EventOccurrence, type TextBlock } from '@odm-widgets/data/model';
import { filterStrings, type FilterStrings } from './strings/types.js';
import type { Filter } from '../../events.query.js';
import type { Voice } from '../../event-times.js';

export { styles } from './filters.styles.js';

/** What a reader has chosen; empty is everything. */
export interface Choice {
  search: string;
  tag: string;
  place: '' | 'in-person' | 'online';
  free: boolean;
  /** First and last day, ISO 8601. */
  from: string;
  until: string;
}

export const EVERYTHING: Choice = { search: '', tag: '', place: '', free: false, from: '', until: '' };

type Choose = (choice: Partial<Choice>) => void;

/** Description of an event, where it has been read. */
export type TextOf = (event: EventOccurrence) => readonly TextBlock[] | undefined;

/** Events that fit what was chosen. */
export function chosen(
  events: readonly EventOccurrence[],
  choice: Choice,
  textOf: TextOf,
): EventOccurrence[] {
  const wanted = folded(choice.search).split(' ').filter(Boolean);
  return events.filter(
    (event) =>
      isFound(event, wanted, textOf) &&
      (!choice.tag || event.tags.includes(choice.tag)) &&
      isPlace(event, choice.place) &&
      (!choice.free || event.price?.free === true) &&
      (!choice.until || event.start.local.slice(0, 10) <= choice.until) &&
      (!choice.from || (event.end ?? event.start).local.slice(0, 10) >= choice.from),
  );
}

/** All words, in title, series, place, subjects or text. */
function isFound(event: EventOccurrence, wanted: readonly string[], textOf: TextOf): boolean {
  if (!wanted.length) return true;
  const { title, series, venue, tags } = event;
  const texts = (textOf(event) ?? []).flatMap(({ runs }) => runs.map(({ text }) => text));
  const all = folded(
    [title, series, venue?.name, venue?.address, ...tags, ...texts].filter(Boolean).join(' '),
  );
  return wanted.every((word) => all.includes(word));
}

/** What is in person and online fits both. */
function isPlace({ attendance, venue }: EventOccurrence, place: Choice['place']): boolean {
  if (!place) return true;
  const known = attendance ?? (venue ? 'in-person' : undefined);
  return known === place || known === 'mixed';
}

const isEverything = (choice: Choice) =>
  Object.entries(EVERYTHING).every(([name, value]) => choice[name as keyof Choice] === value);

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** The filters an author asked for, what fits, and a way back to everything. */
export function controlsView(
  events: readonly EventOccurrence[],
  shown: number,
  {
    filters,
    choice,
    voice,
    choose,
  }: { filters: readonly Filter[]; choice: Choice; voice: Voice; choose: Choose },
): TemplateResult {
  const { locale, format } = voice;
  const words = filterStrings(locale);
  const parts: Readonly<Record<Filter, () => unknown>> = {
    search: () => searchField(words.search, choice.search, (search) => choose({ search })),
    tag: () => tagView(events, choice, words, choose),
    place: () => placeView(choice, words, choose),
    free: () => freeView(choice, words, choose),
    dates: () => datesView(choice, words, choose),
  };
  const count = { n: shown, count: format.number(shown) };
  const isAll = isEverything(choice);
  const said = shown ? words.shown(count) : words.nothing;
  // The button goes with what was chosen: the keyboard goes on at the first field.
  const reset = ({ currentTarget }: Event) => {
    (currentTarget as Element).closest('fieldset')!.querySelector<HTMLElement>('input, select')!.focus();
    choose(EVERYTHING);
  };
  return fieldset(
    words.legend,
    ...filters.map((filter) => parts[filter]()),
    // There from the first, so that what comes into it is heard.
    html`<p class="shown" role="status">${isAll ? nothing : said}</p>`,
    isAll ? nothing : html`<button type="button" class="reset" @click=${reset}>${words.reset}</button>`,
  );
}

function tagView(
  events: readonly EventOccurrence[],
  { tag }: Choice,
  words: FilterStrings,
  choose: Choose,
): TemplateResult | typeof nothing {
  const tags = [...new Set(events.flatMap((event) => event.tags))].sort((a, b) => a.localeCompare(b));
  if (!tags.length) return nothing;
  const options = [{ value: '', label: words.anyTag }, ...tags.map((one) => ({ value: one, label: one }))];
  return selectField(words.tag, options, tag, (value) => choose({ tag: value }));
}

function placeView({ place }: Choice, words: FilterStrings, choose: Choose): TemplateResult {
  const places = [
    { value: '', label: words.anyPlace },
    { value: 'in-person', label: words.inPerson },
    { value: 'online', label: words.online },
  ];
  return selectField(words.place, places, place, (value) => choose({ place: value as Choice['place'] }));
}

function freeView({ free }: Choice, words: FilterStrings, choose: Choose): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${free}
      @change=${(event: Event) => choose({ free: (event.currentTarget as HTMLInputElement).checked })}
    />
    <span>${words.free}</span>
  </label>`;
}

function datesView({ from, until }: Choice, words: FilterStrings, choose: Choose): TemplateResult {
  const date = (label: string, value: string, name: 'from' | 'until') =>
    html`<label>
      <span>${label}</span>
      <input type="date" .value=${value} @change=${(event: Event) => choose({ [name]: valueOf(event) })} />
    </label>`;
  return html`${date(words.from, from, 'from')} ${date(words.until, until, 'until')}`;
}
