import { isOn, type GetHint, type HeightHints } from '@odm-widgets/core/hint.js';
import { EVENTS_ACCEPT, eventWindow, needed, tecRequestUrl, webAddress } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = [
  'events-filters',
  'events-ical',
  'events-layouts',
  'events-location',
  'events-month-calendar',
  'events-price',
  'events-rss',
  'events-snapshot',
  'events-tec',
] as const;

/** A list is as high as there are events, which is known when they are there. */
export const HEIGHTS: HeightHints = [];

/** What reads a format, by how its name or the addresses of its sources are written. */
const READERS: readonly (readonly [pattern: RegExp, names: readonly string[]])[] = [
  [/\bical\b|\.ics\b|^webcal/iu, ['ical', 'location']],
  [/\btec\b|\btribe\b/iu, ['tec', 'price']],
  [/rss|feed|\.xml/iu, ['rss', 'location']],
  [/\.json\b/iu, ['snapshot']],
];

/** What the first content of `<odm-events>` needs: its sources and, as far as their addresses say so, what reads them. */
export const hint: GetHint = (read, { baseUrl }) => {
  const text = (name: string) => (read(name) ?? '').trim().toLowerCase();
  const layout = text('layout');
  const isGrouped = layout !== 'month' && /series|month/u.test(text('group'));
  const isPast = isOn(read('past'));
  const words = (read('src') ?? '').split(/,?\s+/u).filter((word) => word && !word.startsWith('#'));
  const day = new Date(Date.parse(text('now')) || Date.now()).toISOString().slice(0, 10);
  const window = eventWindow({ day, past: isPast });
  const readers = words.flatMap(
    (word) => READERS.find(([pattern]) => pattern.test(`${word} ${text('type')}`))?.[1] ?? [],
  );
  return {
    files: [],
    chunks: [
      ...readers,
      ...needed(
        layout === 'month' && 'month-calendar',
        (isGrouped || isPast || /agenda|cards/u.test(layout)) && 'layouts',
        text('filters') && 'filters',
      ),
    ].map((name) => `events-${name}`),
    addresses: words.flatMap((word) => {
      const url = webAddress(word.replace(/^webcals?:/iu, 'https:'), baseUrl);
      return url ? [[tecRequestUrl(url, window), EVENTS_ACCEPT]] : [];
    }),
  };
};
