import type { EventOccurrence, EventStatus, Moment, Price } from '../../../model/index.js';
import { ianaZone, parseMoment, parseIsoDate, type Zone } from '../../clock.js';
import { asRecord, type Json } from '../../json-values.js';
import { createOccurrence, sourceText } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';

/**
 * A reply of Eventbrite's API v3 with a list of events; `expand=venue,ticket_availability` adds the place and the
 * price. The API needs a secret token, so the reply is fetched where a site is built and not in a page.
 * Source: https://www.eventbrite.com/platform/api
 */
export async function parseEventbrite(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const { events } = asRecord(json);
  const listed = (Array.isArray(events) ? events : []).map(asRecord).filter(isPublic);
  const read = await readEntries(listed, context, (event) => readEvent(asRecord(event), context));
  return { title: '', ...read };
}

/** A draft, and what is shared by its address alone, is in the reply too. */
const isPublic = (event: Json) => event['status'] !== 'draft' && event['listed'] !== false;

function readEvent(event: Json, context: ParseContext): EventOccurrence | undefined {
  const start = momentOf(event['start'], context.zone);
  if (!start) return undefined;
  const venue = asRecord(event['venue']);
  const description = asRecord(event['description']);
  const name = asRecord(event['name']);
  const isOnline = event['online_event'] === true;
  return createOccurrence(
    {
      uid: event['id'] === undefined ? undefined : `eventbrite ${sanitiseLine(event['id'])}`,
      title: name['text'],
      start,
      end: momentOf(event['end'], context.zone),
      zone: zoneOf(event['start'], context.zone).name,
      series: event['is_series'] === true || event['series_id'] ? name['text'] : undefined,
      status: statusOf(event),
      venueName: venue['name'],
      venueAddress: asRecord(venue['address'])['localized_address_display'],
      attendance: isOnline ? 'online' : event['online_event'] === false ? 'in-person' : undefined,
      price: priceOf(event),
      url: event['url'],
      image: asRecord(event['logo'])['url'],
      description:
        sourceText('plain', event['summary']) ??
        sourceText('html', description['html'] ?? description['text']),
    },
    context,
  );
}

function zoneOf(time: unknown, fallback: Zone): Zone {
  return ianaZone(sanitiseLine(asRecord(time)['timezone'])) ?? fallback;
}

function momentOf(time: unknown, fallback: Zone): Moment | undefined {
  const { utc, local } = asRecord(time);
  const zone = zoneOf(time, fallback);
  return parseIsoDate(utc) ? parseMoment(utc, zone) : parseMoment(local, zone);
}

function statusOf(event: Json): EventStatus {
  const status = sanitiseLine(event['status']);
  if (status === 'canceled' || status === 'cancelled') return 'cancelled';
  return asRecord(event['ticket_availability'])['is_sold_out'] === true ? 'sold-out' : 'scheduled';
}

function priceOf(event: Json): Price | undefined {
  if (event['is_free'] === true) return { free: true, text: '' };
  const availability = asRecord(event['ticket_availability']);
  const [least, most] = ['minimum_ticket_price', 'maximum_ticket_price'].map((name) =>
    sanitiseLine(asRecord(availability[name])['display'], 40),
  );
  const text = [...new Set([least, most])].filter(Boolean).join('–');
  return text ? { free: false, text } : undefined;
}
