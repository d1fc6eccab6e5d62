import type { SourceKind } from '../model/index.js';
import { isRecord, objectsIn } from './json-values.js';
import type { ParseContext, ParsedSource } from './parser.js';

/** The detected format of a source, and its parser. */
export interface RecognisedSource {
  /** Undefined when the format is none of those that have events. */
  kind: SourceKind | undefined;
  parse: (context: ParseContext) => Promise<ParsedSource>;
}

type Parser<T> = (content: T, context: ParseContext) => Promise<ParsedSource>;
type ParserLoader<T> = () => Promise<Parser<T>>;

const loadJsonLd = () => import('./lazy/json-ld/index.js');

/** Parsers of decoded JSON. Each loads when a source of its kind is found. */
const JSON_PARSERS: Readonly<Record<Exclude<SourceKind, 'ical' | 'rss'>, ParserLoader<unknown>>> = {
  tec: async () => (await import('./lazy/tec/tec.js')).parseTec,
  eventbrite: async () => (await import('./lazy/eventbrite/eventbrite.js')).parseEventbrite,
  'json-ld': async () => (await loadJsonLd()).parseJsonLd,
  'json-feed': async () => (await import('./lazy/json-feed/json-feed.js')).parseJsonFeed,
  snapshot: async () => (await import('./lazy/snapshot/snapshot.js')).parseSnapshot,
};
const loadIcal: ParserLoader<string> = async () => (await import('./lazy/ical/ical.js')).parseIcal;
const loadRss: ParserLoader<string> = async () => (await import('./lazy/rss/rss.js')).parseRss;
const loadHtmlPage: ParserLoader<string> = async () => (await loadJsonLd()).parseHtmlPage;

/**
 * Detects the format of a body from its content, since servers send calendars under every content type.
 *
 * @param wanted the format that the author names
 */
export function recogniseSource(body: string, wanted?: SourceKind): RecognisedSource {
  const text = body.replace(/^[\uFEFF\s]+/u, '');
  if (wanted === 'ical' ? /^BEGIN:V/imu.test(text) : /^BEGIN:V(?:CALENDAR|EVENT)\b/iu.test(text))
    return recognisedAs('ical', text, loadIcal);
  if (text && wanted !== 'ical') {
    if (wanted === 'rss' || /^<(?:\?xml|rss|feed|rdf:RDF)\b/u.test(text))
      return recognisedAs('rss', text, loadRss);
    if (text.startsWith('<')) return recognisedAs('json-ld', text, loadHtmlPage);
    const value = parseJson(text);
    const kind = wanted ?? kindOf(value);
    if (value !== undefined && kind) return recognisedAs(kind, value, JSON_PARSERS[kind]);
  }
  return recognisedAs(undefined, { text, wanted }, async () => {
    return (await import('./lazy/unrecognised/unrecognised.js')).rejectUnrecognised;
  });
}

function recognisedAs<T>(kind: SourceKind | undefined, content: T, load: ParserLoader<T>): RecognisedSource {
  return { kind, parse: async (context) => (await load())(content, context) };
}

/** Undefined for invalid JSON, which no valid JSON decodes to. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function kindOf(value: unknown): keyof typeof JSON_PARSERS | undefined {
  if (!isRecord(value)) return Array.isArray(value) ? 'json-ld' : undefined;
  if (value['format'] === 'odm-events') return 'snapshot';
  if (String(value['version']).includes('jsonfeed.org')) return 'json-feed';
  const [first] = objectsIn(value['events']);
  if (isRecord(value['pagination']) && Array.isArray(value['events'])) return 'eventbrite';
  if (Array.isArray(value['events']) && ('rest_url' in value || 'start_date' in (first ?? {}))) return 'tec';
  return ['@context', '@type', '@graph'].some((name) => name in value) ? 'json-ld' : undefined;
}
