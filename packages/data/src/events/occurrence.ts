import {
  addDays,
  isAllDay,
  startInstant,
  webAddress,
  type Attendance,
  type EventOccurrence,
  type EventStatus,
  type Moment,
  type Price,
  type RawDescription,
  type Venue,
} from '../model/index.js';
import { decodeLine, htmlLineToText } from './character-references.js';
import type { LocationText } from './location-text.js';
import { sanitiseLine } from './sanitise-text.js';
import type { WrittenPrice } from './written-price.js';

/** An event as a source describes it, unchecked. */
export interface OccurrenceDraft {
  uid?: unknown;
  title: unknown;
  start: Moment;
  end?: Moment | undefined;
  zone?: string | undefined;
  unknownZone?: string | undefined;
  series?: unknown;
  status?: EventStatus | undefined;
  movedFrom?: Moment | undefined;
  /** One line that may hold a place, a link, or both; used for what the fields below leave out. */
  location?: unknown;
  venueName?: unknown;
  venueAddress?: unknown;
  attendance?: Attendance | undefined;
  price?: Price | undefined;
  /** The price as it is written, where the source does not have it as it is shown. */
  cost?: WrittenPrice | undefined;
  url?: unknown;
  registerUrl?: unknown;
  image?: unknown;
  description?: RawDescription | undefined;
  access?: unknown;
  tags?: readonly unknown[];
}

/** A draft with its lines as plain text, and its location and price read. */
export type PreparedDraft<T> = T & { readonly place?: LocationText };

/** Loads the reader of locations, which sources without such a line do without. */
export const loadLocationReader = () => import('./lazy/location/location.js');
/** Loads the reader of prices. */
export const loadPriceReader = () => import('./lazy/price/price.js');

/** How a source writes lines of text: plain, plain with character references, or HTML. */
export type LineFormat = 'plain' | 'references' | 'html';

const LINE_FIELDS = ['title', 'series', 'location', 'venueName', 'venueAddress', 'access'] as const;
const MAX_TAGS = 20;

/** Decodes the lines of a draft, once, so that "&amp;lt;" stays "&lt;"; then reads its location and price. */
export async function prepareDraft<T extends Partial<OccurrenceDraft>>(
  draft: T,
  format: LineFormat,
): Promise<PreparedDraft<T>> {
  const decoded = await decodeLines(draft, format);
  const { location, cost } = decoded;
  const text = typeof location === 'string' ? location : sanitiseLine(location);
  return {
    ...decoded,
    ...(text.trim() && { place: (await loadLocationReader()).readLocation(text) }),
    ...(cost && { price: (await loadPriceReader()).readPrice(cost) }),
  };
}

async function decodeLines<T extends Partial<OccurrenceDraft>>(draft: T, format: LineFormat): Promise<T> {
  if (format === 'plain') return draft;
  const decode = format === 'html' ? htmlLineToText : decodeLine;
  const decoded = { ...draft };
  for (const field of LINE_FIELDS) if (draft[field]) decoded[field] = await decode(draft[field]);
  if (draft.tags?.length) decoded.tags = await Promise.all(draft.tags.map(decode));
  return decoded;
}

/** An occurrence with sanitised text and checked addresses. */
export function createOccurrence(
  draft: PreparedDraft<OccurrenceDraft>,
  { base, source }: { base: string | undefined; source: number },
): EventOccurrence {
  const { status = 'scheduled', movedFrom, price, description, unknownZone, tags = [] } = draft;
  const title = sanitiseLine(draft.title);
  const { start, end } = asWholeDays(draft.start, validEnd(draft.start, draft.end));
  const uid = sanitiseLine(draft.uid) || `${title} ${draft.start.local}`;
  const url = webAddress(draft.url, base);
  const venue = venueOf(draft);
  const registerUrl = webAddress(draft.registerUrl, base) ?? webAddress(draft.place?.url, base);
  return {
    id: `${uid} ${draft.start.local}`,
    uid,
    series: sanitiseLine(draft.series) || undefined,
    title,
    start,
    end,
    zone: start.offset === undefined ? undefined : draft.zone,
    ...(unknownZone && start.offset !== undefined && { unknownZone: sanitiseLine(unknownZone, 60) }),
    status,
    movedFrom,
    venue,
    attendance: draft.attendance ?? attendanceOf(venue, draft.place?.isOnline === true),
    price,
    url,
    registerUrl: registerUrl === url ? undefined : registerUrl,
    image: webAddress(draft.image, base),
    description,
    access: sanitiseLine(draft.access, 600) || undefined,
    tags: [...new Set(tags.map((tag) => sanitiseLine(tag, 60)).filter(Boolean))].slice(0, MAX_TAGS),
    sources: [source],
  };
}

/** Keeps a description to be read later; undefined when it holds no text. */
export function sourceText(kind: RawDescription['kind'], value: unknown): RawDescription | undefined {
  const isText =
    typeof value === 'string'
      ? /\S/u.test(value.replace(/<[^<>]*>|&nbsp;/gu, ''))
      : kind === 'blocks' && Array.isArray(value) && value.length > 0;
  return isText ? { kind, value } : undefined;
}

/** The end, unless it is not after the start, or only one of the two is a whole day. */
function validEnd(start: Moment, end: Moment | undefined): Moment | undefined {
  if (!end || isAllDay({ start: end }) !== isAllDay({ start })) return undefined;
  return startInstant({ start: end }) > startInstant({ start }) ? end : undefined;
}

/** From midnight to a later midnight is whole days, and reads so. */
function asWholeDays(start: Moment, end: Moment | undefined): { start: Moment; end: Moment | undefined } {
  const isMidnight = ({ local, offset }: Moment) => offset !== undefined && local.slice(10) === 'T00:00';
  if (!end || !isMidnight(start) || !isMidnight(end)) return { start, end };
  const [first, last] = [start.local.slice(0, 10), addDays(end.local.slice(0, 10), -1)];
  if (last < first) return { start, end };
  return {
    start: { local: first, offset: undefined },
    end: last > first ? { local: last, offset: undefined } : undefined,
  };
}

function venueOf({ venueName, venueAddress, place }: PreparedDraft<OccurrenceDraft>): Venue | undefined {
  return toVenue(venueName, venueAddress) ?? toVenue(place?.name, place?.address);
}

function attendanceOf(venue: Venue | undefined, isOnline: boolean): Attendance | undefined {
  if (isOnline) return venue ? 'mixed' : 'online';
  return venue ? 'in-person' : undefined;
}

function toVenue(venueName: unknown, venueAddress: unknown): Venue | undefined {
  const name = sanitiseLine(venueName);
  const address = sanitiseLine(joinLines(venueAddress));
  if (!name && !address) return undefined;
  return { name, address: address === name ? '' : address };
}

/** The lines of an address as one, with commas. */
function joinLines(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  const lines = text.split(/[\r\n]+/u).map((line) => line.trim());
  return lines.filter(Boolean).join(', ').replaceAll(',,', ',');
}
