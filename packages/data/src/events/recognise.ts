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

/** A module, with another that it needs loaded beside it and not after it. */
const together = async <T>(module: Promise<T>, other: Promise<unknown>): Promise<T> =>
  (await Promise.all([module, other]))[0];

const loadJsonLd = () => together(import('./lazy/json-ld/json-ld.js'), loadPriceReader());

/** Parsers of decoded JSON. Each loads when a source of its kind is found. */
const JSON_PARSERS: Readonly<Record<JsonKind, ParserLoader<unknown>>> = {
  tec: async () => (await together(import('./lazy/tec/tec.js'), loadPriceReader())).parseTec,
  eventbrite: async () =>
    (await together(import('./lazy/eventbrite/eventbrite.js'), loadPriceReader())).parseEventbrite,
  'json-ld': async () => (await loadJsonLd()).parseJsonLd,
  'json-feed': async () => (await import('./lazy/json-feed/json-feed.js')).parseJsonFeed,
  snapshot: async () => (await import('./lazy/snapshot/snapshot.js')).parseSnapshot,
};
const loadIcal: ParserLoader<string> = async () =>
  (await together(import('./lazy/ical/ical.js'), loadLocationReader())).parseIcal;
const loadRss: ParserLoader<string> = async () =>
  (await together(import('./lazy/rss/rss.js'), loadLocationReader())).parseRss;
const loadHtmlPage: ParserLoader<string> = async () => {
  const jsonLd = loadJsonLd();
  const { parseHtmlPage } = await together(import('./lazy/html-page/html-page.js'), jsonLd);
  return async (html, context) => parseHtmlPage(html, context, await jsonLd);
};
const loadScript: ParserLoader<string> = async () => {
  const jsonLd = loadJsonLd();
  const { parseJsonLdScript } = await together(import('./lazy/script-json/script-json.js'), jsonLd);
  return async (text, context) => parseJsonLdScript(text, context, await jsonLd);
};

/**
 * Detects the format of a body from its content, since servers send calendars under every content type.
 *
 * @param wanted the format that the author names
 */
export function recogniseSource(body: string, wanted?: SourceKind): RecognisedSource {
  const text = withoutBlankStart(body);
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

function recogniseMarkup(text: string, wanted: SourceKind | undefined): RecognisedSource {
  const { name, isHtml } = rootOf(text);
  if (/^(?:[\w-]+:)?(?:rss|feed|rdf)$/u.test(name)) return recognisedAs('rss', text, loadRss);
  if (isHtml && wanted !== 'rss') return recognisedAs('json-ld', text, loadHtmlPage);
  return unrecognised(text, wanted);
}

const unrecognised = (text: string, wanted: SourceKind | undefined): RecognisedSource =>
  recognisedAs(undefined, { text, wanted }, async () => {
    return (await import('./lazy/unrecognised/unrecognised.js')).rejectUnrecognised;
  });

function recognisedAs<T>(kind: SourceKind | undefined, content: T, load: ParserLoader<T>): RecognisedSource {
  return { kind, parse: async (context) => (await load())(content, context) };
}

function withoutBlankStart(body: string): string {
  let start = 0;
  while (start < body.length && /[\uFEFF\s]/u.test(body[start]!)) start += 1;
  return body.slice(start);
}

/** Some sites print a warning before the calendar. */
function isIcal(text: string, wanted: SourceKind | undefined): boolean {
  if (/^BEGIN:V(?:CALENDAR|EVENT)\b/iu.test(text)) return true;
  if (/^(?:<!doctype|<html|[{[])/iu.test(text)) return false;
  return wanted === 'ical' ? /^BEGIN:V(?!CARD)/imu.test(text) : /^BEGIN:VCALENDAR\b/imu.test(text);
}

/** The root element of markup, in lower case, after its declaration, comments and doctype. */
function rootOf(text: string): { name: string; isHtml: boolean } {
  let rest = text;
  let isXml = false;
  for (;;) {
    const [, declaration] = /^<(\?|!--|!doctype)/iu.exec(rest) ?? [];
    if (declaration === undefined) break;
    isXml ||= declaration === '?';
    if (/^<!doctype\s+html/iu.test(rest)) return { name: 'html', isHtml: true };
    const ending = declaration === '!--' ? '-->' : '>';
    const end = rest.indexOf(ending);
    if (end < 0) break;
    rest = withoutBlankStart(rest.slice(end + ending.length));
  }
  const name = (/^<([\w:-]{1,100})/u.exec(rest)?.[1] ?? '').toLowerCase();
  return { name, isHtml: name === 'html' || (!isXml && !/^(?:error|multistatus|icalendar)$/u.test(name)) };
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
  const isJsCalendar = !('@context' in value) && 'uid' in value && !('startDate' in value);
  return !isJsCalendar;
}

/** Text that fails to parse as JSON, but has the marks of JSON-LD. */
function looksLikeJsonLd(text: string, wanted: SourceKind | undefined): boolean {
  return wanted === 'json-ld' || (/"@(?:context|type|graph)"/u.test(text) && /schema\.org/iu.test(text));
}
