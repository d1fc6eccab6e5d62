import type { Attendance, EventOccurrence, EventStatus, Price } from '../../../model/index.js';
import { momentFrom, zoneNameOf } from '../../clock.js';
import { isRecord, objectsIn, recordOf, textsIn, type Json } from '../../json-values.js';
import { isOnlinePlace, occurrence, priceOf, sourceText } from '../../occurrence.js';
import { readEntries, type ParseContext, type Parsed } from '../../parser.js';
import { line } from '../../sanitise-text.js';

/** How deep lists and graphs are followed. */
const DEEPEST = 8;
const IN = ['@graph', 'itemListElement', 'item', 'subEvent', 'event', 'events', 'mainEntity'];

/**
 * schema.org events in JSON-LD: one, a list, a graph, or those of a page with such scripts in it.
 * Source: https://schema.org/Event
 */
export async function parse(json: unknown, context: ParseContext): Promise<Parsed> {
  const read = await readEntries(eventsIn(json), context, (entry) => readEvent(recordOf(entry), context));
  return { title: '', ...read };
}

/** Whether there is an event in it. */
export function hasEvents(json: unknown): boolean {
  return eventsIn(json).length > 0;
}

function eventsIn(json: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(json)) return json.flatMap((one) => eventsIn(one, depth + 1));
  if (!isRecord(json)) return [];
  const own = isEvent(json) ? [json] : [];
  return [...own, ...IN.flatMap((name) => (name in json ? eventsIn(json[name], depth + 1) : []))];
}

/** `Event`, `MusicEvent`, `https://schema.org/EducationEvent`; what only holds others has no date of its own. */
function isEvent(json: Json): boolean {
  const isType = textsIn(json['@type']).some((type) =>
    /(?:^|[/:])(?:\w*Event|CourseInstance|Festival|Hackathon)$/u.test(type),
  );
  const holds = json['startDate'] === undefined && json['subEvent'] !== undefined;
  return isType && !holds;
}

function readEvent(event: Json, context: ParseContext): EventOccurrence | undefined {
  const start = momentFrom(event['startDate'], context.zone);
  if (!start) return undefined;
  const place = placeOf(event['location']);
  const offers = objectsIn(event['offers']);
  return occurrence(
    {
      uid: event['@id'] ?? event['identifier'],
      title: event['name'],
      start,
      zone: zoneNameOf(start, context.zone),
      end: momentFrom(event['endDate'], context.zone),
      series: recordOf(event['superEvent'])['name'],
      status: statusOf(event, offers),
      movedFrom: momentFrom(event['previousStartDate'], context.zone),
      venueName: place.name,
      venueAddress: place.address,
      attendance: attendanceOf(event, place),
      price: priceOfOffers(event, offers),
      url: event['url'],
      registerUrl: offers[0]?.['url'] ?? place.url,
      image: textsIn(event['image'])[0] ?? objectsIn(event['image'])[0]?.['url'],
      description: sourceText('either', event['description']),
      access: event['accessibilitySummary'],
      tags: [event['keywords']]
        .flat()
        .flatMap((words) => (typeof words === 'string' ? words.split(',') : [])),
    },
    context,
  );
}

interface Where {
  name: string;
  address: string;
  url: unknown;
  isOnline: boolean;
  isPlace: boolean;
}

/** A Place, a VirtualLocation, text, or several of these. */
function placeOf(location: unknown): Where {
  const texts = textsIn(location);
  const places = objectsIn(location);
  const virtual = places.find((one) => textsIn(one['@type']).includes('VirtualLocation'));
  const real = places.find((one) => one !== virtual);
  const written = texts.find((text) => !isOnlinePlace(text));
  return {
    name: line(real?.['name'] ?? written),
    address: addressOf(real?.['address']),
    url: virtual?.['url'] ?? texts.find((text) => /^https?:/u.test(text)),
    isOnline: virtual !== undefined || texts.some(isOnlinePlace),
    isPlace: real !== undefined || written !== undefined,
  };
}

function addressOf(value: unknown): string {
  if (!isRecord(value)) return line(value);
  const parts = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'].map((name) =>
    line(value[name]),
  );
  return parts.filter(Boolean).join(', ');
}

const named = (value: unknown) => textsIn(value)[0]?.split('/').at(-1) ?? '';

function statusOf(event: Json, offers: readonly Json[]): EventStatus {
  const statuses: Readonly<Record<string, EventStatus>> = {
    EventCancelled: 'cancelled',
    EventPostponed: 'postponed',
    EventRescheduled: 'rescheduled',
    EventMovedOnline: 'moved-online',
  };
  const status = Object.hasOwn(statuses, named(event['eventStatus']))
    ? statuses[named(event['eventStatus'])]
    : undefined;
  const isSoldOut = offers.length > 0 && offers.every((offer) => named(offer['availability']) === 'SoldOut');
  return status ?? (isSoldOut ? 'sold-out' : 'scheduled');
}

function attendanceOf(event: Json, { isOnline, isPlace }: Where): Attendance | undefined {
  const mode = named(event['eventAttendanceMode']);
  if (mode === 'OnlineEventAttendanceMode') return 'online';
  if (mode === 'MixedEventAttendanceMode') return 'mixed';
  if (isOnline) return isPlace ? 'mixed' : 'online';
  return isPlace || mode === 'OfflineEventAttendanceMode' ? 'in-person' : undefined;
}

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

function priceOfOffers(event: Json, offers: readonly Json[]): Price | undefined {
  if (event['isAccessibleForFree'] === true) return { free: true, text: '' };
  const [offer] = offers;
  const amount = line(offer?.['price'] ?? offer?.['lowPrice'], 20);
  const currency = line(offer?.['priceCurrency'], 3);
  const price = priceOf(amount);
  if (!price || price.free) return price;
  const sign = Object.hasOwn(SIGNS, currency) ? SIGNS[currency]! : currency && `${currency} `;
  return { free: false, text: /^\d/u.test(amount) ? sign + amount : amount };
}
