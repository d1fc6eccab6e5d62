import {
  webAddress,
  type Attendance,
  type EventOccurrence,
  type EventStatus,
  type Moment,
  type Price,
  type RawDescription,
  type Venue,
} from '../model/index.js';
import { sanitiseLine } from './sanitise-text.js';

/** An event as a source describes it, unchecked. */
export interface OccurrenceDraft {
  uid?: unknown;
  title: unknown;
  start: Moment;
  end?: Moment | undefined;
  zone?: string | undefined;
  series?: unknown;
  status?: EventStatus | undefined;
  movedFrom?: Moment | undefined;
  venueName?: unknown;
  venueAddress?: unknown;
  attendance?: Attendance | undefined;
  price?: Price | undefined;
  url?: unknown;
  registerUrl?: unknown;
  image?: unknown;
  description?: RawDescription | undefined;
  access?: unknown;
  tags?: readonly unknown[];
}

const MAX_TAGS = 20;

/** An occurrence with sanitised text and checked addresses. */
export function createOccurrence(
  draft: OccurrenceDraft,
  { base, source }: { base: string | undefined; source: number },
): EventOccurrence {
  const { start, status = 'scheduled', movedFrom, price, description, tags = [] } = draft;
  const title = sanitiseLine(draft.title);
  const uid = sanitiseLine(draft.uid) || `${title} ${start.local}`;
  const url = webAddress(draft.url, base);
  const registerUrl = webAddress(draft.registerUrl, base);
  const end = validEnd(start, draft.end);
  return {
    id: `${uid} ${start.local}`,
    uid,
    series: sanitiseLine(draft.series) || undefined,
    title,
    start,
    end,
    zone: start.offset === undefined ? undefined : draft.zone,
    status,
    movedFrom,
    venue: toVenue(sanitiseLine(draft.venueName), sanitiseLine(draft.venueAddress)),
    attendance: draft.attendance,
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
  if (!end || (end.offset === undefined) !== (start.offset === undefined)) return undefined;
  if (start.offset === undefined) return end.local > start.local ? end : undefined;
  return Date.parse(end.local + end.offset) > Date.parse(start.local + start.offset) ? end : undefined;
}

function toVenue(name: string, place: string): Venue | undefined {
  if (!name && !place) return undefined;
  return { name, address: place === name ? '' : place };
}

const FREE = /^(?:free|free entry|free of charge|am ddim|0+(?:[.,]0+)?|[£$€]\s?0+(?:[.,]0+)?)$/iu;

/** Reads a price such as "Free", "£5" or "0"; undefined when it is empty. */
export function parsePrice(written: unknown): Price | undefined {
  const text = sanitiseLine(written, 80);
  if (!text) return undefined;
  return FREE.test(text) ? { free: true, text: '' } : { free: false, text };
}

const ONLINE = /^(?:online|virtual|zoom|microsoft teams|teams|google meet|webinar|ar-?lein)\b|^https?:\/\//iu;

/** Whether a location stands for an online event. */
export function isOnlinePlace(place: string): boolean {
  return ONLINE.test(place.trim());
}
