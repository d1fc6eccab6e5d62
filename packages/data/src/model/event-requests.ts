/** What is requested of sources of events; apart from their readers, since the loader requests them before these are there. */
import { webAddress } from './web-address.js';

/** What is accepted of sources: a server that has several formats should send one of these. */
export const EVENTS_ACCEPT =
  'text/calendar, application/json, application/ld+json, application/feed+json, application/xml, */*;q=0.5';

/** The period of a listing, in milliseconds since 1970. */
export interface TimeWindow {
  from: number;
  to: number;
}

const DAY = 86_400_000;
const YEAR = 366 * DAY;

/**
 * The period that is listed on a day. It has whole days, so that requests have the same address all day. An event of
 * yesterday may still be going on.
 *
 * @param day ISO date
 * @param past whether the past year is listed too
 */
export function eventWindow({ day, past }: { day: string; past: boolean }): TimeWindow {
  const time = Date.parse(day);
  return { from: time - (past ? YEAR : DAY), to: time + YEAR };
}

const ROUTE = /\/tribe\/events\/v1\/events\/?$/u;
const PER_PAGE = 50;

/**
 * Adds the window and page size to the address of a REST reply of The Events Calendar, which by default has the next ten events.
 * Parameters that the author wrote are kept; any other address is returned as it is.
 */
export function tecRequestUrl(url: string, { from, to }: TimeWindow): string {
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
