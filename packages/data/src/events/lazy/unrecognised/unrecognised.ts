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

const KNOWN_JSON = 'The Events Calendar, Eventbrite, schema.org, JSON Feed or a snapshot';

/**
 * Reports what a text is that has no events.
 *
 * @throws {DataShapeError} always
 */
export async function rejectUnrecognised({ text, wanted }: Unrecognised): Promise<ParsedSource> {
  if (!text) throw new DataShapeError('The answer is empty.');
  const description = describe(text);
  const expected = wanted === 'ical' ? 'This is no iCalendar: nothing in it begins. ' : '';
  throw new DataShapeError(`${expected}${description}`);
}

function describe(text: string): string {
  if (text.startsWith('<')) return describeMarkup(text);
  if (/^BEGIN:VCARD\b/iu.test(text)) return 'This is a vCard, an address book entry, not a calendar.';
  try {
    return describeJson(JSON.parse(text));
  } catch {
    return 'The answer is neither a calendar, nor a feed, nor whole JSON.';
  }
}

/** XML names a root element, and an error its message. */
function describeMarkup(text: string): string {
  const root = /<(?![?!])([\w:.-]{1,100})/u.exec(text)?.[1] ?? '';
  const localName = root.split(':').at(-1)!.toLowerCase();
  if (localName === 'icalendar')
    return 'This is xCal (RFC 6321). Use the address of the iCalendar file instead.';
  if (localName.includes('error') || localName === 'exception') {
    const message = sanitiseLine(/<message>([^<]{0,300})/iu.exec(text)?.[1] ?? '', 200);
    return `This is an XML error message${message && `: ${message}`}.`;
  }
  if (localName === 'html' || localName === 'body' || localName === 'head')
    return 'This is an HTML page, not a feed.';
  return `This is XML of another kind (<${sanitiseLine(root, 60)}>), neither RSS nor Atom.`;
}

/** Formats that are known by name, though they are not read. */
const JSON_FORMATS: readonly (readonly [name: string, matches: (value: Json) => boolean])[] = [
  ['an ActivityStreams outbox', (value) => contextOf(value).includes('activitystreams')],
  [
    'JSCalendar (RFC 8984)',
    (value) =>
      ['Event', 'Group', 'Task'].includes(sanitiseLine(value['@type'])) &&
      ('uid' in value || 'entries' in value),
  ],
  ['a reply of the Google Calendar API', (value) => sanitiseLine(value['kind']).startsWith('calendar#')],
  ['a reply of Microsoft Graph', (value) => '@odata.context' in value],
  ['GeoJSON', (value) => value['type'] === 'FeatureCollection' || value['type'] === 'Feature'],
  ['a list of WordPress posts', (value) => isRecord(value['title']) && 'rendered' in value['title']],
  [
    'a list for FullCalendar',
    (value) => 'title' in value && ('start' in value || 'startRecur' in value || 'daysOfWeek' in value),
  ],
];

const contextOf = (value: Json) => JSON.stringify(value['@context'] ?? '');

function describeJson(value: unknown): string {
  if (Array.isArray(value) && value[0] === 'vcalendar') return named('jCal (RFC 7265)');
  if (Array.isArray(value) && !value.length)
    return 'This is an empty JSON list; nothing says that it is a calendar.';
  const candidates = [...objectsIn(value), ...objectsIn(asRecord(value)['events'])];
  const error = errorMessage(asRecord(value));
  if (error) return `The server answered with an error instead of events: ${error}`;
  const format = JSON_FORMATS.find(([, matches]) => candidates.some(matches));
  if (format) return named(format[0]);
  return `This JSON is of no kind that has events: ${KNOWN_JSON}.`;
}

const named = (format: string) =>
  `This JSON is of no kind that has events: it is ${format}. Use an iCalendar address, or ${KNOWN_JSON}.`;

/** The message of an error reply, as WordPress, Eventbrite and others send with status 200. */
function errorMessage(value: Json): string {
  const { code, message, error, error_description: description } = value;
  if (typeof code === 'string' && typeof message === 'string') return sanitiseLine(message, 200);
  if (!error) return '';
  return sanitiseLine(description ?? asRecord(error)['message'] ?? error, 200);
}
