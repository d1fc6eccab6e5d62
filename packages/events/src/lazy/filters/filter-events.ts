import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { normaliseName, type EventOccurrence, type TextBlock } from '@odm-widgets/data/model';

const FILTERS = ['search', 'tag', 'place', 'free', 'dates'] as const;
export type Filter = (typeof FILTERS)[number];

/** Filters named in the attribute; `all` stands for every one. */
export function parseFilters(text: string, warn: Warn): Filter[] {
  const wanted = text.split(/,?\s+/u).filter(Boolean);
  if (wanted.includes('all')) return [...FILTERS];
  return [...new Set(wanted.map((word) => oneOf('filters', word, FILTERS, warn)))];
}

/** The visitor's choices; an empty value matches every event. */
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

/** The description of an event; undefined until it has been read. */
export type DescriptionLookup = (event: EventOccurrence) => readonly TextBlock[] | undefined;

/** Events that match all filters. */
export function filterEvents(
  events: readonly EventOccurrence[],
  values: FilterValues,
  descriptionOf: DescriptionLookup,
): EventOccurrence[] {
  const words = normaliseName(values.search).split(' ').filter(Boolean);
  return events.filter(
    (event) =>
      matchesSearch(event, words, descriptionOf) &&
      (!values.tag || event.tags.includes(values.tag)) &&
      matchesPlace(event, values.place) &&
      (!values.free || event.price?.free === true) &&
      (!values.until || event.start.local.slice(0, 10) <= values.until) &&
      (!values.from || (event.end ?? event.start).local.slice(0, 10) >= values.from),
  );
}

/** Whether every word occurs in the title, series, place, subjects or description. */
function matchesSearch(
  event: EventOccurrence,
  words: readonly string[],
  descriptionOf: DescriptionLookup,
): boolean {
  if (!words.length) return true;
  const { title, series, venue, tags } = event;
  const description = (descriptionOf(event) ?? []).flatMap(({ runs }) => runs.map(({ text }) => text));
  const text = normaliseName(
    [title, series, venue?.name, venue?.address, ...tags, ...description].filter(Boolean).join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** An event that is both in person and online matches either place. */
function matchesPlace({ attendance, venue }: EventOccurrence, place: FilterValues['place']): boolean {
  if (!place) return true;
  const known = attendance ?? (venue ? 'in-person' : undefined);
  return known === place || known === 'mixed';
}

export const isUnfiltered = (values: FilterValues) =>
  Object.entries(NO_FILTERS).every(([name, value]) => values[name as keyof FilterValues] === value);
