import { DataShapeError } from '../../../errors.js';
import type { SourceKind } from '../../../model/index.js';
import { asRecord, isRecord, objectsIn, type Json } from '../../json-values.js';
import type { ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';

/** A text, and the format that the author named. */
export interface Unrecognised {
  text: string;
  wanted: SourceKind | undefined;
}

const USE_CALENDAR = 'Use the iCalendar address (.ics) of the calendar instead.';
const USE_KNOWN =
  'Use an iCalendar address, or JSON of The Events Calendar, Eventbrite, schema.org, JSON Feed or a snapshot.';

/**
 * Reports what a text is that has no events.
 *
 * @throws {DataShapeError} always
 */
export async function parse({ text, wanted }: Unrecognised): Promise<ParsedSource> {
  if (!text) throw new DataShapeError('The answer is empty.');
  const description = describe(text);
  const expected = wanted === 'ical' ? 'This is no iCalendar: nothing in it begins. ' : '';
  throw new DataShapeError(`${expected}${description}`);
}

/**
 * Reports what an HTML page is that has no events in JSON-LD, for the author of the widget.
 *
 * @throws {DataShapeError} always
 */
export function rejectHtmlPage(html: string, title: string): never {
  throw new DataShapeError(describeHtmlPage(html, title));
}

/**
 * Reports a calendar that is shared without the details of its events.
 *
 * @throws {DataShapeError} always
 */
export function rejectBusyTimes(): never {
  throw new DataShapeError(
    'This iCalendar only says when somebody is busy. Share the calendar with the details of its events.',
  );
}

function describeHtmlPage(html: string, title: string): string {
  const name = title ? `The HTML page “${title}”` : 'This HTML page';
  if (
    /itemtype\s?=\s?["']?https?:\/\/schema\.org\/\w*Event\b|typeof\s?=\s?["']?(?:schema:)?\w*Event\b/iu.test(
      html,
    )
  )
    return `${name} has its events as microdata or RDFa. They are read from JSON-LD, or from the address of its calendar feed.`;
  if (/type\s?=\s?["']?password\b/iu.test(html) || /\b(?:sign|log)[ -]?in\b/iu.test(title))
    return `${name} is a sign-in page. Use a public address of the calendar.`;
  if (/class\s?=\s?["']?(?:[\w-]+\s){0,20}(?:vevent|h-event)\b/iu.test(html))
    return `${name} has its events as microformats. They are read from JSON-LD, or from the address of its calendar feed.`;
  return `${name} is without schema.org events in it. Use the address of its calendar feed instead.`;
}

function describe(text: string): string {
  if (text.startsWith('<')) return describeMarkup(text);
  if (/^BEGIN:VCARD\b/iu.test(text)) return 'This is a vCard, an address book entry, not a calendar.';
  const file = FILE_STARTS.find(([, start]) => start.test(text));
  if (file) return `This is ${file[0]}, not a calendar. ${USE_CALENDAR}`;
  try {
    return describeJson(JSON.parse(text));
  } catch {
    return `The answer is neither a calendar, nor a feed, nor whole JSON. ${USE_CALENDAR}`;
  }
}

/** Files by their first characters; decoding keeps ASCII whatever the encoding. */
const FILE_STARTS: readonly (readonly [name: string, start: RegExp])[] = [
  ['a PDF', /^%PDF-/u],
  // Google exports calendars as a ZIP archive.
  ['a ZIP archive', /^PK\p{Cc}{2}/u],
  ['a compressed file (gzip)', /^\p{Cc}[\p{Cc}\u2039\uFFFD]\p{Cc}/u],
  ['a picture', /^(?:[\u0089\u2030\uFFFD]PNG|GIF8[79]a|RIFF.{4}WEBP)/su],
  ['a table (CSV)', /^"?(?:subject|title|event|name|start(?: date)?|date)"?[,;\t][^\n]{0,300}\n/iu],
  ['JavaScript', /^(?:(?:var|let|const|window\.|export|import)\b|[\w$.]{1,60}\s?\()/u],
];

/** XML names a root element, and an error its message. */
function describeMarkup(text: string): string {
  const root = /<(?![?!])([\w:.-]{1,100})/u.exec(text)?.[1] ?? '';
  const localName = root.split(':').at(-1)!.toLowerCase();
  if (localName === 'icalendar') return `This is xCal (RFC 6321). ${USE_CALENDAR}`;
  if (localName.includes('error') || localName === 'exception' || localName === 'envelope') {
    const message = /<(?:[\w-]{1,40}:)?(?:message|faultstring)>([^<]{0,300})/iu.exec(text)?.[1] ?? '';
    return `This is an XML error message${withMessage(message)}`;
  }
  if (localName === 'html' || localName === 'body' || localName === 'head')
    return `This is an HTML page, not a feed. ${USE_CALENDAR}`;
  return `This is XML of another kind (<${sanitiseLine(root, 60)}>), neither RSS nor Atom. ${USE_CALENDAR}`;
}

/** A message of the server after a colon, ended by one full stop. */
function withMessage(text: unknown): string {
  const message = sanitiseLine(text, 200).replace(/\.$/u, '');
  return message ? `: ${message}.` : '.';
}

/** Formats that are known by name, though they are not read. */
const JSON_FORMATS: readonly (readonly [name: string, matches: (value: Json) => boolean])[] = [
  ['an ActivityStreams outbox', (value) => contextOf(value).includes('activitystreams')],
  [
    'JSCalendar (RFC 8984)',
    (value) =>
      /^(?:js)?(?:event|group|task)$/iu.test(sanitiseLine(value['@type'])) &&
      ['uid', 'entries', 'start'].some((name) => name in value),
  ],
  ['a reply of the Google Calendar API', (value) => sanitiseLine(value['kind']).startsWith('calendar#')],
  ['a reply of Microsoft Graph', (value) => '@odata.context' in value],
  ['GeoJSON', (value) => value['type'] === 'FeatureCollection' || value['type'] === 'Feature'],
  ['a list of WordPress posts', (value) => isRecord(value['title']) && 'rendered' in value['title']],
  ['the index of a WordPress site', (value) => Array.isArray(value['namespaces']) && 'routes' in value],
  ['JSON:API', (value) => isRecord(value['jsonapi'])],
  [
    'microformats',
    (value) => objectsIn(value['items']).some((item) => JSON.stringify(item['type'] ?? '').includes('"h-')),
  ],
  [
    'a list for FullCalendar',
    (value) => 'title' in value && ('start' in value || 'startRecur' in value || 'daysOfWeek' in value),
  ],
];

const contextOf = (value: Json) => JSON.stringify(value['@context'] ?? '');

function describeJson(value: unknown): string {
  const isJcal = (one: unknown) => Array.isArray(one) && one[0] === 'vcalendar';
  if (isJcal(value) || (Array.isArray(value) && value.some(isJcal))) return named('jCal (RFC 7265)');
  if (Array.isArray(value) && !value.length)
    return 'This is an empty JSON list; nothing says that it is a calendar.';
  const candidates = [...objectsIn(value), ...objectsIn(asRecord(value)['events'])];
  const error = errorMessage(asRecord(value));
  if (error) return `The server answered with an error instead of events${withMessage(error)}`;
  const format = JSON_FORMATS.find(([, matches]) => candidates.some(matches));
  if (format) return named(format[0]);
  return `This JSON is of no kind that has events. ${USE_KNOWN}`;
}

const named = (format: string) => `This JSON is of no kind that has events: it is ${format}. ${USE_CALENDAR}`;

/** The message of an error reply, as WordPress, Eventbrite, GraphQL and others send with status 200. */
function errorMessage(value: Json): string {
  const { code, message, error, errors, success, error_description: description } = value;
  const isOnlyMessage = typeof message === 'string' && Object.keys(value).length <= 3;
  if (typeof message === 'string' && (typeof code === 'string' || isOnlyMessage)) return message;
  if (success === false) return firstText(message, value['data'], 'no reason was given');
  if (!error && !Array.isArray(errors)) return '';
  return firstText(description, asRecord(error)['message'], error, objectsIn(errors)[0]?.['message']);
}

const firstText = (...values: readonly unknown[]) =>
  values.find((value): value is string => typeof value === 'string' && value !== '') ?? 'no reason was given';
