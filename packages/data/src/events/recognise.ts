import type { SourceKind } from '../model/index.js';
import { isRecord, objectsIn } from './json-values.js';
import type { ParseContext, ParsedSource } from './parser.js';

/** What a text turned out to be, and the way to its events. */
export interface RecognisedSource {
  /** Undefined for what is of no kind, and has no events to be parsed. */
  kind: SourceKind | undefined;
  parse: (context: ParseContext) => Promise<ParsedSource>;
}

/**
 * What a body is, by what is in it: servers send calendars under every content type. The code for each kind is
 * fetched when there is one of it; for what is none, the words to say so.
 *
 * @param wanted what it is to be taken for, when its author says so
 */
export function recogniseSource(body: string, wanted?: SourceKind): RecognisedSource {
  const text = body.replace(/^[\uFEFF\s]+/u, '');
  if (wanted === 'ical' ? /^BEGIN:V/imu.test(text) : /^BEGIN:V(?:CALENDAR|EVENT)\b/iu.test(text))
    return recognisedAs('ical', text, () => import('./lazy/ical/ical.js'));
  if (text && wanted !== 'ical') {
    if (wanted === 'rss' || /^<(?:\?xml|rss|feed|rdf:RDF)\b/u.test(text))
      return recognisedAs('rss', text, () => import('./lazy/rss/rss.js'));
    if (text.startsWith('<'))
      return recognisedAs('json-ld', text, () => import('./lazy/json-ld/html-page.js'));
    const value = parseJson(text);
    const kind = wanted ?? kindOf(value);
    if (value !== undefined && kind) return recognisedAs(kind, value, PARSERS[kind]);
  }
  return recognisedAs(undefined, { text, wanted }, () => import('./lazy/unrecognised/unrecognised.js'));
}

/** A module that reads sources of one kind. */
type ParserLoader<T> = () => Promise<{ parse: (content: T, context: ParseContext) => Promise<ParsedSource> }>;

function recognisedAs<T>(kind: SourceKind | undefined, content: T, load: ParserLoader<T>): RecognisedSource {
  return { kind, parse: async (context) => (await load()).parse(content, context) };
}

/** Undefined for what is no JSON, which JSON itself cannot be. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const PARSERS: Readonly<Record<Exclude<SourceKind, 'ical' | 'rss'>, ParserLoader<unknown>>> = {
  tec: () => import('./lazy/tec/tec.js'),
  eventbrite: () => import('./lazy/eventbrite/eventbrite.js'),
  'json-ld': () => import('./lazy/json-ld/json-ld.js'),
  'json-feed': () => import('./lazy/json-feed/json-feed.js'),
  snapshot: () => import('./lazy/snapshot/snapshot.js'),
};

function kindOf(value: unknown): keyof typeof PARSERS | undefined {
  if (!isRecord(value)) return Array.isArray(value) ? 'json-ld' : undefined;
  if (value['format'] === 'odm-events') return 'snapshot';
  if (String(value['version']).includes('jsonfeed.org')) return 'json-feed';
  const [first] = objectsIn(value['events']);
  if (isRecord(value['pagination']) && Array.isArray(value['events'])) return 'eventbrite';
  if (Array.isArray(value['events']) && ('rest_url' in value || 'start_date' in (first ?? {}))) return 'tec';
  return ['@context', '@type', '@graph'].some((name) => name in value) ? 'json-ld' : undefined;
}
