import {
  webAddress,
  type Attendance,
  type EventOccurrence,
  type EventStatus,
  type Moment,
} from '../../../model/index.js';
import { fixedZone, ianaZone, momentFrom, readIso, type Zone } from '../../clock.js';
import { isRecord, objectsIn, recordOf, type Json } from '../../json-values.js';
import { occurrence, priceOf, sourceText } from '../../occurrence.js';
import { readEntries, type ParseContext, type Parsed, type Window } from '../../parser.js';
import { htmlLine } from '../../character-references.js';
import { line } from '../../sanitise-text.js';

const ROUTE = /\/tribe\/events\/v1\/events\/?$/u;
const PER_PAGE = 50;

/** The Events Calendar gives ten events from now on unless it is asked for more. What the author asked for stays. */
export function pageAddress(url: string, { from, to }: Window): string {
  if (!webAddress(url)) return url;
  const address = new URL(url);
  const { searchParams } = address;
  if (!ROUTE.test(address.pathname) && !ROUTE.test(searchParams.get('rest_route') ?? '')) return url;
  const date = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  const wanted = { start_date: date(from), end_date: date(to), per_page: String(PER_PAGE) };
  for (const [name, value] of Object.entries(wanted)) {
    if (!searchParams.has(name)) searchParams.set(name, value);
  }
  return address.href;
}

/**
 * The Events Calendar of WordPress, REST v1: `/wp-json/tribe/events/v1/events`, one page of it.
 * Source: https://docs.theeventscalendar.com/rest-api/
 */
export async function parse(json: unknown, context: ParseContext): Promise<Parsed> {
  const page = recordOf(json);
  const events = Array.isArray(page['events']) ? page['events'] : [];
  const read = await readEntries(events, context, (entry) => readEvent(recordOf(entry), context));
  return { title: '', ...read, next: webAddress(page['next_rest_url'], context.base) };
}

async function readEvent(event: Json, context: ParseContext): Promise<EventOccurrence | undefined> {
  const zone = zoneOf(line(event['timezone'])) ?? context.zone;
  const isDay = event['all_day'] === true;
  const start = momentOf(event, 'start', isDay, zone);
  if (!start) return undefined;
  const venue = objectsIn(event['venue'])[0] ?? {};
  const [title, name, place, cost, tags] = await Promise.all([
    htmlLine(event['title']),
    htmlLine(venue['venue']),
    htmlLine(addressOf(venue)),
    htmlLine(event['cost']),
    tagsOf(event),
  ]);
  return occurrence(
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
      price: priceOf(cost),
      url: event['url'],
      registerUrl: event['virtual_url'] || event['website'],
      image: recordOf(event['image'])['url'],
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
  if (isDay) return momentFrom(typeof local === 'string' ? local.slice(0, 10) : undefined, zone);
  const utc = event[`utc_${which}_date`];
  return readIso(utc) ? momentFrom(`${String(utc)}Z`, zone) : momentFrom(local, zone);
}

function addressOf(venue: Json): string {
  const region = venue['stateprovince'] || venue['province'] || venue['state'];
  return [venue['address'], venue['city'], region, venue['zip']]
    .map((part) => line(part))
    .filter(Boolean)
    .join(', ');
}

function statusOf(event: Json): EventStatus {
  const status = line(event['event_status']).toLowerCase();
  if (/^cancell?ed$/u.test(status)) return 'cancelled';
  return status === 'postponed' ? 'postponed' : 'scheduled';
}

function attendanceOf(event: Json, hasVenue: boolean): Attendance | undefined {
  if (event['is_virtual'] === true) return event['virtual_event_type'] === 'hybrid' ? 'mixed' : 'online';
  return hasVenue ? 'in-person' : undefined;
}

async function tagsOf(event: Json): Promise<unknown[]> {
  const lists = [event['categories'], event['tags']].flatMap((list) => (Array.isArray(list) ? list : []));
  return Promise.all(lists.filter(isRecord).map(({ name }) => htmlLine(name)));
}
