import { ConfigError } from '@odm-widgets/data';
import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { SOURCE_KINDS, webAddress, type SourceKind } from '@odm-widgets/data/model';

/** One source: an address, or data from a script of the page. */
export interface QuerySource {
  url?: string;
  text?: string;
  kind?: SourceKind;
}

/** Everything that the loaded events depend on. */
export interface EventsQuery {
  sources: readonly QuerySource[];
  /** Zone of events that name none, as the author wrote it. */
  zone: string;
  /** Current date, ISO 8601. */
  day: string;
  /** Whether past events are included. */
  past: boolean;
  /** Language of the page, for sources in several languages; empty when it is not known. */
  language: string;
}

export interface EventsAttributes {
  src: string;
  type: string;
  zone: string;
  past: boolean;
}

/** What the query needs from the page around the widget. */
export interface PageContext {
  /** Base of relative addresses. */
  base: string;
  /** Text of the script with an id, or of the first script inside the tag for an empty id; undefined for none. */
  scriptText: (id: string) => string | undefined;
  /** Current date, ISO 8601. */
  day: string;
  /** Language of the page, BCP 47; empty when it is not known. */
  language: string;
}

export const LAYOUTS = ['list', 'cards', 'agenda', 'month'] as const;
export type Layout = (typeof LAYOUTS)[number];
export const GROUPS = ['none', 'month', 'series'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Attributes to a query; undefined when no source is named.
 *
 * @throws {ConfigError} for an invalid address or a missing script
 */
export function toQuery(
  { src, type, zone, past }: EventsAttributes,
  page: PageContext,
  warn: Warn,
): EventsQuery | undefined {
  const kinds = splitWords(type).map((word) => toSourceKind(word, warn));
  const addresses = splitWords(src);
  const inlineText = addresses.length ? undefined : page.scriptText('');
  const sources =
    inlineText === undefined ? addresses.map((word) => toSource(word, page)) : [{ text: inlineText }];
  if (!sources.length) {
    warn('No events are named yet. Add src="https://…", or a JSON-LD script inside.');
    return undefined;
  }
  return {
    sources: sources.map((source, index) => withKind(source, kinds[kinds.length === 1 ? 0 : index])),
    zone: zone.trim(),
    day: page.day,
    past,
    language: page.language,
  };
}

const splitWords = (text: string) => text.split(/,?\s+/u).filter(Boolean);

function toSourceKind(word: string, warn: Warn): SourceKind | undefined {
  const kind = oneOf('type', word, ['auto', ...SOURCE_KINDS], warn);
  return kind === 'auto' ? undefined : kind;
}

function withKind(source: QuerySource, kind: SourceKind | undefined): QuerySource {
  return kind ? { ...source, kind } : source;
}

function toSource(word: string, { base, scriptText }: PageContext): QuerySource {
  if (word.startsWith('#')) {
    const text = scriptText(word.slice(1));
    if (text === undefined) {
      throw new ConfigError(
        `src="${word}": no script of this page has that id. Write <script type="application/ld+json" id="${word.slice(1)}">.`,
      );
    }
    return { text };
  }
  // Calendars offer their subscription address as webcal.
  const address = word.replace(/^webcals?:/iu, 'https:');
  const url = webAddress(address, base);
  if (!url) {
    throw new ConfigError(`src="${word}" is no address of the web. Write one that begins with https://.`);
  }
  return { url };
}

/** The time of the `now` attribute, in milliseconds since 1970; the current time when it is empty or invalid. */
export function resolveNow(attribute: string, clock: () => number, warn: Warn): number {
  if (!attribute.trim()) return clock();
  const time = Date.parse(attribute);
  if (!Number.isNaN(time)) return time;
  warn(`now="${attribute}" is no date. Write one such as 2026-03-01 or 2026-03-01T09:00Z. Using the clock.`);
  return clock();
}

/** A calendar's subscription address; undefined for anything but a web address. */
export function webcalUrl(address: string | undefined): string | undefined {
  return webAddress(address?.trim().replace(/^webcals?:/iu, 'https:'))?.replace(/^https?:/u, 'webcal:');
}
