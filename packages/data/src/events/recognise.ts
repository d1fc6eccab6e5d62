import type { SourceKind } from '../model/index.js';
import { isRecord, objectsIn, parseJson } from './json-values.js';
import { loadLocationReader, loadPriceReader } from './occurrence.js';
import type { ParseContext, ParsedSource } from './parser.js';

/** The detected format of a source, and its parser. */
export interface RecognisedSource {
  /** Undefined when the format is none of those that have events. */
  kind: SourceKind | undefined;
  parse: (context: ParseContext) => Promise<ParsedSource>;
}

type Parser<T> = (content: T, context: ParseContext) => Promise<ParsedSource>;
type ParserLoader<T> = () => Promise<Parser<T>>;
type JsonKind = Exclude<SourceKind, 'ical' | 'rss'>;

/** The parser of a module; what it needs as well is loaded beside it, and not after it. */
const parserIn = async <T>(
  module: Promise<{ parse: Parser<T> }>,
  ...others: Promise<unknown>[]
): Promise<Parser<T>> => (await Promise.all([module, ...others]))[0].parse;

const loadJsonLd: ParserLoader<unknown> = () =>
  parserIn(import('./lazy/json-ld/json-ld.js'), loadPriceReader());

/** Parsers of decoded JSON. Each loads when a source of its kind is found. */
const JSON_PARSERS: Readonly<Record<JsonKind, ParserLoader<unknown>>> = {
  tec: () => parserIn(import('./lazy/tec/tec.js'), loadPriceReader()),
  eventbrite: () => parserIn(import('./lazy/eventbrite/eventbrite.js'), loadPriceReader()),
  'json-ld': loadJsonLd,
  'json-feed': () => parserIn(import('./lazy/json-feed/json-feed.js')),
  snapshot: () => parserIn(import('./lazy/snapshot/snapshot.js')),
};
const loadIcal: ParserLoader<string> = () => parserIn(import('./lazy/ical/ical.js'), loadLocationReader());
const loadRss: ParserLoader<string> = () => parserIn(import('./lazy/rss/rss.js'), loadLocationReader());
const loadHtmlPage: ParserLoader<string> = () =>
  parserIn(import('./lazy/html-page/html-page.js'), loadJsonLd());
const loadScript: ParserLoader<string> = () =>
  parserIn(import('./lazy/script-json/script-json.js'), loadJsonLd());

/**
 * Detects the format of a body from its content, since servers send calendars under every content type.
 *
 * @param wanted the format that the author names
 */
export function recogniseSource(body: string, wanted?: SourceKind): RecognisedSource {
  const text = body.trimStart();
  if (isIcal(text, wanted)) return recognisedAs('ical', text, loadIcal);
  if (text && wanted !== 'ical') {
    if (text.startsWith('<')) return recogniseMarkup(text, wanted);
    const value = parseJson(text);
    const kind = kindOf(value, wanted);
    if (value !== undefined && kind) return recognisedAs(kind, value, JSON_PARSERS[kind]);
    if (value === undefined && looksLikeJsonLd(text, wanted))
      return recognisedAs('json-ld', text, loadScript);
  }
  return unrecognised(text, wanted);
}

/** What may stand before the root element: the declaration of XML, comments, and the doctype of another format. */
const PROLOG = /^(?:\s|<\?[^>]*>|<!--[^]*?-->|<!doctype(?!\s+html)[^>]*>)+/iu;

function recogniseMarkup(text: string, wanted: SourceKind | undefined): RecognisedSource {
  const root = text.replace(PROLOG, '');
  if (/^<(?:[\w-]+:)?(?:rss|feed|rdf)[\s/>]/iu.test(root)) return recognisedAs('rss', text, loadRss);
  // A part of a page may begin with any element, unless it is one of XML.
  const isXml = text.startsWith('<?') || /^<(?:[\w-]+:|(?:error|multistatus|icalendar)[\s/>])/iu.test(root);
  const isHtml = !isXml || /^<(?:!doctype|html[\s>])/iu.test(root);
  if (isHtml && wanted !== 'rss') return recognisedAs('json-ld', text, loadHtmlPage);
  return unrecognised(text, wanted);
}

const unrecognised = (text: string, wanted: SourceKind | undefined): RecognisedSource =>
  recognisedAs(undefined, { text, wanted }, () => parserIn(import('./lazy/unrecognised/unrecognised.js')));

function recognisedAs<T>(kind: SourceKind | undefined, content: T, load: ParserLoader<T>): RecognisedSource {
  return { kind, parse: async (context) => (await load())(content, context) };
}

/** Some sites print a warning before the calendar. */
function isIcal(text: string, wanted: SourceKind | undefined): boolean {
  if (/^BEGIN:V(?:CALENDAR|EVENT)\b/iu.test(text)) return true;
  if (/^(?:<!doctype|<html|[{[])/iu.test(text)) return false;
  return wanted === 'ical' ? /^BEGIN:V(?!CARD)/imu.test(text) : /^BEGIN:VCALENDAR\b/imu.test(text);
}

function kindOf(value: unknown, wanted: SourceKind | undefined): JsonKind | undefined {
  if (wanted && wanted !== 'rss' && wanted !== 'ical') return isJsonObject(value) ? wanted : undefined;
  if (Array.isArray(value)) return value.some(isJsonLd) ? 'json-ld' : undefined;
  if (!isRecord(value)) return undefined;
  if (value['format'] === 'odm-events') return 'snapshot';
  const { version } = value;
  if (typeof version === 'string' && version.includes('jsonfeed.org')) return 'json-feed';
  const [first] = objectsIn(value['events']);
  if (isRecord(value['pagination']) && 'events' in value) return 'eventbrite';
  if ('events' in value && ('rest_url' in value || 'start_date' in (first ?? {}))) return 'tec';
  return isJsonLd(value) ? 'json-ld' : undefined;
}

const isJsonObject = (value: unknown) => isRecord(value) || Array.isArray(value);

/** JSON-LD, but not ActivityStreams, which has events of another vocabulary, nor JSCalendar (RFC 8984). */
function isJsonLd(value: unknown): boolean {
  if (!isRecord(value) || !['@context', '@type', '@graph'].some((name) => name in value)) return false;
  if (JSON.stringify(value['@context'] ?? '').includes('activitystreams')) return false;
  const isJsCalendar =
    !('@context' in value) && !('startDate' in value) && ['uid', 'start'].some((name) => name in value);
  return !isJsCalendar;
}

/** Text that fails to parse as JSON, but has the marks of JSON-LD. */
function looksLikeJsonLd(text: string, wanted: SourceKind | undefined): boolean {
  return wanted === 'json-ld' || (/"@(?:context|type|graph)"/u.test(text) && /schema\.org/iu.test(text));
}
