import {
  webAddress,
  type Attendance,
  type EventOccurrence,
  type EventStatus,
  type Moment,
} from '../../../model/index.js';
import { fixedZone, ianaZone, parseMoment, parseIsoDate, type Zone } from '../../clock.js';
import { isRecord, objectsIn, asRecord, type Json } from '../../json-values.js';
import { createOccurrence, parsePrice, sourceText } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { htmlLineToText } from '../../character-references.js';
import { sanitiseLine } from '../../sanitise-text.js';

/**
 * The Events Calendar of WordPress, REST v1: `/wp-json/tribe/events/v1/events`, one page of it.
 * Source: https://docs.theeventscalendar.com/rest-api/
 */
export async function parseTec(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const page = asRecord(json);
  const events = Array.isArray(page['events']) ? page['events'] : [];
  const read = await readEntries(events, context, (entry) => readEvent(asRecord(entry), context));
  return { title: '', ...read, next: webAddress(page['next_rest_url'], context.base) };
}

async function readEvent(event: Json, context: ParseContext): Promise<EventOccurrence | undefined> {
  const zone = zoneOf(sanitiseLine(event['timezone'])) ?? context.zone;
  const isDay = event['all_day'] === true;
  const start = momentOf(event, 'start', isDay, zone);
  if (!start) return undefined;
  const venue = objectsIn(event['venue'])[0] ?? {};
  const [title, name, place, cost, tags] = await Promise.all([
    htmlLineToText(event['title']),
    htmlLineToText(venue['venue']),
    htmlLineToText(addressOf(venue)),
    htmlLineToText(event['cost']),
    tagsOf(event),
  ]);
  return createOccurrence(
    {
      uid: event['global_id'] ?? event['url'],
      title,
      start,
      end: momentOf(event, 'end', isDay, zone),
      zone: zone.name,
      status: statusOf(event),
      venueName: name,
      venueAddress: place,
      attendance: attendanceOf(event, Boolean(name || place)),
      price: parsePrice(cost),
      url: event['url'],
      registerUrl: event['virtual_url'] || event['website'],
      image: asRecord(event['image'])['url'],
      description: sourceText('html', event['description'] || event['excerpt']),
      tags,
    },
    context,
  );
}

/** "Europe/London", "UTC", "UTC+1", "UTC-3.5". */
function zoneOf(name: string): Zone | undefined {
  const [, hours] = /^UTC([+-]\d{1,2}(?:\.\d{1,2})?)$/u.exec(name) ?? [];
  return hours === undefined ? ianaZone(name) : fixedZone(Math.round(Number(hours) * 60));
}

/** The time in UTC cannot be doubted; days are told by the clock of the place. */
function momentOf(event: Json, which: 'start' | 'end', isDay: boolean, zone: Zone): Moment | undefined {
  const local = event[`${which}_date`];
  if (isDay) return parseMoment(typeof local === 'string' ? local.slice(0, 10) : undefined, zone);
  const utc = event[`utc_${which}_date`];
  return parseIsoDate(utc) ? parseMoment(`${String(utc)}Z`, zone) : parseMoment(local, zone);
}

function addressOf(venue: Json): string {
  const region = venue['stateprovince'] || venue['province'] || venue['state'];
  return [venue['address'], venue['city'], region, venue['zip']]
    .map((part) => sanitiseLine(part))
    .filter(Boolean)
    .join(', ');
}

function statusOf(event: Json): EventStatus {
  const status = sanitiseLine(event['event_status']).toLowerCase();
  if (/^cancell?ed$/u.test(status)) return 'cancelled';
  return status === 'postponed' ? 'postponed' : 'scheduled';
}

function attendanceOf(event: Json, hasVenue: boolean): Attendance | undefined {
  if (event['is_virtual'] === true) return event['virtual_event_type'] === 'hybrid' ? 'mixed' : 'online';
  return hasVenue ? 'in-person' : undefined;
}

async function tagsOf(event: Json): Promise<unknown[]> {
  const lists = [event['categories'], event['tags']].flatMap((list) => (Array.isArray(list) ? list : []));
  return Promise.all(lists.filter(isRecord).map(({ name }) => htmlLineToText(name)));
}
