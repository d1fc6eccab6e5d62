import { webAddress } from '../model/index.js';
import type { TimeWindow } from './parser.js';

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
