import type { EventStatus, Moment } from '../../../model/index.js';
import { ianaZone, parseIsoDate, parseMoment, type Zone } from '../../clock.js';
import { asRecord, entriesIn, objectsIn, type Json } from '../../json-values.js';
import { sourceText, type OccurrenceDraft } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';
import { statusFromWord } from '../../status-words.js';
import type { Amount } from '../../written-price.js';

/**
 * Parses a reply of Eventbrite's API v3 with a list of events; `expand=venue,ticket_availability` adds venue and price;
 * `ticket_classes` has prices too.
 * The API needs a secret token, so the reply is fetched when a site is built and not by a page.
 * Source: https://www.eventbrite.com/platform/api
 *
 * @throws {DataShapeError} when it has no list of events
 */
export async function parse(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const listed = entriesIn(asRecord(json), 'events').filter(isPublic);
  const read = await readEntries(listed, 'references', context, (event) => readEvent(event, context));
  return { title: '', ...read };
}

/** The reply also has drafts, events that are shared by their address only, and those whose date is kept back. */
const isPublic = (event: Json) =>
  event['status'] !== 'draft' &&
  event['listed'] !== false &&
  event['hide_start_date'] !== true &&
  event['invite_only'] !== true &&
  event['privacy_setting'] !== 'locked' &&
  !event['password'];

function readEvent(event: Json, context: ParseContext): OccurrenceDraft | undefined {
  const start = momentOf(event['start'], context.zone);
  if (!start) return undefined;
  const venue = asRecord(event['venue']);
  const description = asRecord(event['description']);
  const name = asRecord(event['name']);
  return {
    uid: event['id'] === undefined ? undefined : `eventbrite ${sanitiseLine(event['id'])}`,
    title: name['text'],
    start,
    end: event['hide_end_date'] === true ? undefined : momentOf(event['end'], context.zone),
    zone: zoneOf(event['start'], context.zone).name,
    series: event['is_series'] === true || event['series_id'] ? name['text'] : undefined,
    status: statusOf(event),
    venueName: venue['name'],
    venueAddress: asRecord(venue['address'])['localized_address_display'],
    attendance: attendanceOf(event),
    cost: costOf(event),
    url: event['url'],
    image: asRecord(event['logo'])['url'],
    description:
      sourceText('plain', event['summary']) ?? sourceText('html', description['html'] ?? description['text']),
  };
}

function attendanceOf(event: Json): 'online' | 'in-person' | undefined {
  if (event['online_event'] === true) return 'online';
  return event['online_event'] === false ? 'in-person' : undefined;
}

/** Times of an event that is set to UTC are shown in the zone of the listing. */
function zoneOf(time: unknown, fallback: Zone): Zone {
  const zone = ianaZone(sanitiseLine(asRecord(time)['timezone']));
  return zone && zone.name !== 'UTC' ? zone : fallback;
}

function momentOf(time: unknown, fallback: Zone): Moment | undefined {
  const { utc, local } = asRecord(time);
  const zone = zoneOf(time, fallback);
  return parseIsoDate(utc) ? parseMoment(utc, zone) : parseMoment(local, zone);
}

function statusOf(event: Json): EventStatus {
  const status = statusFromWord(sanitiseLine(event['status']));
  if (status) return status;
  return asRecord(event['ticket_availability'])['is_sold_out'] === true ? 'sold-out' : 'scheduled';
}

function costOf(event: Json): OccurrenceDraft['cost'] {
  const availability = asRecord(event['ticket_availability']);
  const prices = ['minimum_ticket_price', 'maximum_ticket_price'].map((name) => asRecord(availability[name]));
  const tickets = objectsIn(event['ticket_classes']).filter(({ hidden }) => hidden !== true);
  const costs = tickets.map((ticket) => (ticket['free'] === true ? FREE : asRecord(ticket['cost'])));
  const known = prices.some((price) => amountOf(price).written !== undefined) ? prices : costs;
  return { amounts: known.map(amountOf), isFree: event['is_free'] === true };
}

const FREE: Json = { major_value: '0' };

const amountOf = (price: Json): Amount => ({
  written: price['major_value'] ?? price['display'],
  currency: sanitiseLine(price['currency'], 3),
});
