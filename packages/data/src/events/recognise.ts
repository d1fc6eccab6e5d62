import { DataShapeError } from '../errors.js';
import type { SourceKind } from '../model/index.js';
import { isRecord, objectsIn } from './json.js';
import type { ParseContext, Parsed } from './parsing.js';

/** What a text turned out to be, and the way to its events. */
export interface Recognised {
  kind: SourceKind;
  parse: (context: ParseContext) => Promise<Parsed>;
}

/**
 * What a body is, by what is in it: servers send calendars under every content type. The code for each kind is
 * fetched when there is one of it.
 *
 * @param wanted what it is to be taken for, when its author says so
 * @throws {DataShapeError} for what is none of these
 */
export function recognise(body: string, wanted?: SourceKind): Recognised {
  const text = body.replace(/^[\uFEFF\s]+/u, '');
  if (!text) throw new DataShapeError('The answer is empty.');
  if (wanted === 'ical' || /^BEGIN:V(?:CALENDAR|EVENT)\b/iu.test(text)) return ical(text);
  if (wanted === 'rss' || /^<(?:\?xml|rss|feed|rdf:RDF)\b/u.test(text)) return rss(text);
  if (text.startsWith('<')) return page(text);
  return json(parseJson(text), wanted);
}

function ical(text: string): Recognised {
  if (!/^BEGIN:V/imu.test(text)) throw new DataShapeError('This is no iCalendar: nothing in it begins.');
  return {
    kind: 'ical',
    parse: async (context) => (await import('./ical/calendar.js')).parse(text, context),
  };
}

function rss(text: string): Recognised {
  return { kind: 'rss', parse: async (context) => (await import('./rss.js')).parse(text, context) };
}

function page(text: string): Recognised {
  return {
    kind: 'json-ld',
    parse: async (context) => (await import('./page.js')).parse(text, context),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new DataShapeError('The answer is neither a calendar, nor a feed, nor whole JSON.', { cause });
  }
}

const LOAD: Readonly<
  Record<
    Exclude<SourceKind, 'ical' | 'rss'>,
    () => Promise<{ parse: (json: unknown, context: ParseContext) => Promise<Parsed> }>
  >
> = {
  tec: () => import('./tec.js'),
  eventbrite: () => import('./eventbrite.js'),
  'json-ld': () => import('./json-ld.js'),
  'json-feed': () => import('./json-feed.js'),
  snapshot: () => import('./snapshot.js'),
};

function json(value: unknown, wanted: SourceKind | undefined): Recognised {
  const kind = wanted && wanted in LOAD ? (wanted as keyof typeof LOAD) : kindOf(value);
  if (!kind) {
    throw new DataShapeError(
      'This JSON is of no kind that has events: The Events Calendar, Eventbrite, schema.org, JSON Feed or a snapshot.',
    );
  }
  return { kind, parse: async (context) => (await LOAD[kind]()).parse(value, context) };
}

function kindOf(value: unknown): keyof typeof LOAD | undefined {
  if (!isRecord(value)) return Array.isArray(value) ? 'json-ld' : undefined;
  if (value['format'] === 'odm-events') return 'snapshot';
  if (String(value['version']).includes('jsonfeed.org')) return 'json-feed';
  const [first] = objectsIn(value['events']);
  if (isRecord(value['pagination']) && Array.isArray(value['events'])) return 'eventbrite';
  if (Array.isArray(value['events']) && ('rest_url' in value || 'start_date' in (first ?? {}))) return 'tec';
  return ['@context', '@type', '@graph'].some((name) => name in value) ? 'json-ld' : undefined;
}
