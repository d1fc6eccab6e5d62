import type { Attendance, EventOccurrence, EventStatus, Price } from '../../../model/index.js';
import { parseMoment, zoneNameOf } from '../../clock.js';
import { isRecord, objectsIn, asRecord, stringsIn, type Json } from '../../json-values.js';
import { isOnlinePlace, createOccurrence, parsePrice, sourceText } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';

/** How deep lists and graphs are followed. */
const MAX_DEPTH = 8;
const CONTAINER_PROPERTIES = [
  '@graph',
  'itemListElement',
  'item',
  'subEvent',
  'event',
  'events',
  'mainEntity',
];

/**
 * schema.org events in JSON-LD: one, a list, a graph, or those of a page with such scripts in it.
 * Source: https://schema.org/Event
 */
export async function parseJsonLd(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const read = await readEntries(eventsIn(json), context, (entry) => readEvent(asRecord(entry), context));
  return { title: '', ...read };
}

/** Whether there is an event in it. */
export function hasEvents(json: unknown): boolean {
  return eventsIn(json).length > 0;
}

function eventsIn(json: unknown, depth = 0): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(json)) return json.flatMap((one) => eventsIn(one, depth + 1));
  if (!isRecord(json)) return [];
  const own = isEvent(json) ? [json] : [];
  return [
    ...own,
    ...CONTAINER_PROPERTIES.flatMap((name) => (name in json ? eventsIn(json[name], depth + 1) : [])),
  ];
}

/** `Event`, `MusicEvent`, `https://schema.org/EducationEvent`; what only holds others has no date of its own. */
function isEvent(json: Json): boolean {
  const isType = stringsIn(json['@type']).some((type) =>
    /(?:^|[/:])(?:\w*Event|CourseInstance|Festival|Hackathon)$/u.test(type),
  );
  const holds = json['startDate'] === undefined && json['subEvent'] !== undefined;
  return isType && !holds;
}

function readEvent(event: Json, context: ParseContext): EventOccurrence | undefined {
  const start = parseMoment(event['startDate'], context.zone);
  if (!start) return undefined;
  const place = placeOf(event['location']);
  const offers = objectsIn(event['offers']);
  return createOccurrence(
    {
      uid: event['@id'] ?? event['identifier'],
      title: event['name'],
      start,
      zone: zoneNameOf(start, context.zone),
      end: parseMoment(event['endDate'], context.zone),
      series: asRecord(event['superEvent'])['name'],
      status: statusOf(event, offers),
      movedFrom: parseMoment(event['previousStartDate'], context.zone),
      venueName: place.name,
      venueAddress: place.address,
      attendance: attendanceOf(event, place),
      price: priceOfOffers(event, offers),
      url: event['url'],
      registerUrl: offers[0]?.['url'] ?? place.url,
      image: stringsIn(event['image'])[0] ?? objectsIn(event['image'])[0]?.['url'],
      description: sourceText('either', event['description']),
      access: event['accessibilitySummary'],
      tags: [event['keywords']]
        .flat()
        .flatMap((words) => (typeof words === 'string' ? words.split(',') : [])),
    },
    context,
  );
}

interface EventPlace {
  name: string;
  address: string;
  url: unknown;
  isOnline: boolean;
  isPlace: boolean;
}

/** A Place, a VirtualLocation, text, or several of these. */
function placeOf(location: unknown): EventPlace {
  const texts = stringsIn(location);
  const places = objectsIn(location);
  const virtual = places.find((one) => stringsIn(one['@type']).includes('VirtualLocation'));
  const real = places.find((one) => one !== virtual);
  const written = texts.find((text) => !isOnlinePlace(text));
  return {
    name: sanitiseLine(real?.['name'] ?? written),
    address: addressOf(real?.['address']),
    url: virtual?.['url'] ?? texts.find((text) => /^https?:/u.test(text)),
    isOnline: virtual !== undefined || texts.some(isOnlinePlace),
    isPlace: real !== undefined || written !== undefined,
  };
}

function addressOf(value: unknown): string {
  if (!isRecord(value)) return sanitiseLine(value);
  const parts = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'].map((name) =>
    sanitiseLine(value[name]),
  );
  return parts.filter(Boolean).join(', ');
}

const localName = (value: unknown) => stringsIn(value)[0]?.split('/').at(-1) ?? '';

function statusOf(event: Json, offers: readonly Json[]): EventStatus {
  const statuses: Readonly<Record<string, EventStatus>> = {
    EventCancelled: 'cancelled',
    EventPostponed: 'postponed',
    EventRescheduled: 'rescheduled',
    EventMovedOnline: 'moved-online',
  };
  const status = Object.hasOwn(statuses, localName(event['eventStatus']))
    ? statuses[localName(event['eventStatus'])]
    : undefined;
  const isSoldOut =
    offers.length > 0 && offers.every((offer) => localName(offer['availability']) === 'SoldOut');
  return status ?? (isSoldOut ? 'sold-out' : 'scheduled');
}

function attendanceOf(event: Json, { isOnline, isPlace }: EventPlace): Attendance | undefined {
  const mode = localName(event['eventAttendanceMode']);
  if (mode === 'OnlineEventAttendanceMode') return 'online';
  if (mode === 'MixedEventAttendanceMode') return 'mixed';
  if (isOnline) return isPlace ? 'mixed' : 'online';
  return isPlace || mode === 'OfflineEventAttendanceMode' ? 'in-person' : undefined;
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

function priceOfOffers(event: Json, offers: readonly Json[]): Price | undefined {
  if (event['isAccessibleForFree'] === true) return { free: true, text: '' };
  const [offer] = offers;
  const amount = sanitiseLine(offer?.['price'] ?? offer?.['lowPrice'], 20);
  const currency = sanitiseLine(offer?.['priceCurrency'], 3);
  const price = parsePrice(amount);
  if (!price || price.free) return price;
  const sign = Object.hasOwn(CURRENCY_SIGNS, currency)
    ? CURRENCY_SIGNS[currency]!
    : currency && `${currency} `;
  return { free: false, text: /^\d/u.test(amount) ? sign + amount : amount };
}
