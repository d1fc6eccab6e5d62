import { webAddress, type Attendance, type Moment } from '../../../model/index.js';
import { htmlLineToText } from '../../character-references.js';
import { fixedZone, ianaZone, parseIsoDate, parseMoment, type Zone } from '../../clock.js';
import { asRecord, entriesIn, isRecord, objectsIn, type Json } from '../../json-values.js';
import { sourceText, type OccurrenceDraft } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';
import { statusFromWord } from '../../status-words.js';

/**
 * Parses a reply of The Events Calendar for WordPress, REST v1: one page of `/wp-json/tribe/events/v1/events`.
 * Source: https://docs.theeventscalendar.com/rest-api/
 *
 * @throws {DataShapeError} when it has no list of events
 */
export async function parse(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const page = asRecord(json);
  const listed = entriesIn(page, 'events').filter((event) => !isHidden(event));
  const read = await readEntries(listed, 'html', context, (event) => readEvent(event, context));
  return { title: '', ...read, next: webAddress(page['next_rest_url'], context.base) };
}

/** Hidden from listings by its organiser, or not public at all. */
function isHidden(event: Json): boolean {
  const status = event['status'];
  const isPublic = typeof status !== 'string' || status === 'publish';
  return isTrue(event['hide_from_listings']) || !isPublic;
}

const isTrue = (value: unknown) =>
  value === true || value === 1 || value === '1' || value === 'true' || value === 'yes';

async function readEvent(event: Json, context: ParseContext): Promise<OccurrenceDraft | undefined> {
  const zone = zoneOf(sanitiseLine(event['timezone']), context.zone);
  const isDay = event['all_day'] === true;
  const start = momentOf(event, 'start', isDay, zone);
  if (!start) return undefined;
  const venue = objectsIn(event['venue'])[0] ?? {};
  const hidesEnd = isTrue(event['hide_end_time']) || isTrue(event['hide_end_date']);
  return {
    uid: event['global_id'] ?? event['url'],
    title: event['title'],
    start,
    end: hidesEnd ? undefined : momentOf(event, 'end', isDay, zone),
    zone: zone.name,
    status: statusFromWord(sanitiseLine(event['event_status'])),
    ...placeOf(venue),
    attendance: attendanceOf(event),
    cost: await costOf(event),
    url: event['url'],
    registerUrl: event['virtual_url'] || event['website'],
    image: asRecord(event['image'])['url'],
    description: sourceText('html', event['description'] || event['excerpt']),
    tags: tagsOf(event),
  };
}

/** "Europe/London", "UTC+1" or "UTC-3.5". Times of a site that is set to UTC are shown in the zone of the listing. */
function zoneOf(name: string, fallback: Zone): Zone {
  const [, hours] = /^UTC([+-]\d{1,2}(?:\.\d{1,2})?)$/u.exec(name) ?? [];
  const zone = hours === undefined ? ianaZone(name) : fixedZone(Math.round(Number(hours) * 60));
  return zone?.name === 'UTC' ? fallback : (zone ?? fallback);
}

/** The time in UTC, since it is unambiguous; whole days are local. */
function momentOf(event: Json, which: 'start' | 'end', isDay: boolean, zone: Zone): Moment | undefined {
  const local = event[`${which}_date`];
  if (isDay) return parseMoment(typeof local === 'string' ? local.slice(0, 10) : undefined, zone);
  const utc = event[`utc_${which}_date`];
  return parseIsoDate(utc) ? parseMoment(`${String(utc)}Z`, zone) : parseMoment(local, zone);
}

/** A venue with an address has a name; without one, the name may be a link or "Online". */
function placeOf(venue: Json): Pick<OccurrenceDraft, 'venueName' | 'venueAddress' | 'location'> {
  const region = venue['stateprovince'] || venue['province'] || venue['state'];
  const address = [venue['address'], venue['city'], region, venue['zip']]
    .map((part) => sanitiseLine(part))
    .filter(Boolean)
    .join(', ');
  return address ? { venueName: venue['venue'], venueAddress: address } : { location: venue['venue'] };
}

async function costOf(event: Json): Promise<OccurrenceDraft['cost']> {
  const currency = sanitiseLine(asRecord(event['cost_details'])['currency_code'], 3);
  return event['cost'] ? { text: await htmlLineToText(event['cost']), currency } : undefined;
}

function attendanceOf(event: Json): Attendance | undefined {
  if (!isTrue(event['is_virtual'])) return undefined;
  return event['virtual_event_type'] === 'hybrid' ? 'mixed' : 'online';
}

function tagsOf(event: Json): unknown[] {
  const lists = [event['categories'], event['tags']].flatMap((list) => (Array.isArray(list) ? list : []));
  return lists.filter(isRecord).map(({ name }) => name);
}
