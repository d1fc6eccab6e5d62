import type { EventOccurrence, EventStatus, Moment, Price } from '../../../model/index.js';
import { ianaZone, momentFrom, readIso, type Zone } from '../../clock.js';
import { recordOf, type Json } from '../../json-values.js';
import { occurrence, sourceText } from '../../occurrence.js';
import { readEntries, type ParseContext, type Parsed } from '../../parser.js';
import { line } from '../../sanitise-text.js';

/**
 * A reply of Eventbrite's API v3 with a list of events; `expand=venue,ticket_availability` adds the place and the
 * price. The API needs a secret token, so the reply is fetched where a site is built and not in a page.
 * Source: https://www.eventbrite.com/platform/api
 */
export async function parse(json: unknown, context: ParseContext): Promise<Parsed> {
  const { events } = recordOf(json);
  const listed = (Array.isArray(events) ? events : []).map(recordOf).filter(isPublic);
  const read = await readEntries(listed, context, (event) => readEvent(recordOf(event), context));
  return { title: '', ...read };
}

/** A draft, and what is shared by its address alone, is in the reply too. */
const isPublic = (event: Json) => event['status'] !== 'draft' && event['listed'] !== false;

function readEvent(event: Json, context: ParseContext): EventOccurrence | undefined {
  const start = momentOf(event['start'], context.zone);
  if (!start) return undefined;
  const venue = recordOf(event['venue']);
  const description = recordOf(event['description']);
  const name = recordOf(event['name']);
  const isOnline = event['online_event'] === true;
  return occurrence(
    {
      uid: event['id'] === undefined ? undefined : `eventbrite ${line(event['id'])}`,
      title: name['text'],
      start,
      end: momentOf(event['end'], context.zone),
      zone: zoneOf(event['start'], context.zone).name,
      series: event['is_series'] === true || event['series_id'] ? name['text'] : undefined,
      status: statusOf(event),
      venueName: venue['name'],
      venueAddress: recordOf(venue['address'])['localized_address_display'],
      attendance: isOnline ? 'online' : event['online_event'] === false ? 'in-person' : undefined,
      price: priceOf(event),
      url: event['url'],
      image: recordOf(event['logo'])['url'],
      description:
        sourceText('plain', event['summary']) ??
        sourceText('html', description['html'] ?? description['text']),
    },
    context,
  );
}

function zoneOf(time: unknown, fallback: Zone): Zone {
  return ianaZone(line(recordOf(time)['timezone'])) ?? fallback;
}

function momentOf(time: unknown, fallback: Zone): Moment | undefined {
  const { utc, local } = recordOf(time);
  const zone = zoneOf(time, fallback);
  return readIso(utc) ? momentFrom(utc, zone) : momentFrom(local, zone);
}

function statusOf(event: Json): EventStatus {
  const status = line(event['status']);
  if (status === 'canceled' || status === 'cancelled') return 'cancelled';
  return recordOf(event['ticket_availability'])['is_sold_out'] === true ? 'sold-out' : 'scheduled';
}

function priceOf(event: Json): Price | undefined {
  if (event['is_free'] === true) return { free: true, text: '' };
  const availability = recordOf(event['ticket_availability']);
  const [least, most] = ['minimum_ticket_price', 'maximum_ticket_price'].map((name) =>
    line(recordOf(availability[name])['display'], 40),
  );
  const text = [...new Set([least, most])].filter(Boolean).join('–');
  return text ? { free: false, text } : undefined;
}
