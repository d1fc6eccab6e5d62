import { html, render } from 'lit';
import { blocksToText, withText, type EventWithText } from '@odm-widgets/data/events';
import type { Attendance, EventOccurrence, EventStatus } from '@odm-widgets/data/model';

const STATUS: Readonly<Record<EventStatus, string>> = {
  scheduled: 'EventScheduled',
  'sold-out': 'EventScheduled',
  tentative: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
};
const ATTENDANCE: Readonly<Record<Attendance, string>> = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};
const SCHEMA = 'https://schema.org/';

/** An event in the words of schema.org. Source: https://schema.org/Event */
function toSchemaOrg(event: EventWithText): object {
  const { start, end, movedFrom, venue, attendance, price, url, registerUrl } = event;
  const time = ({ local, offset }: typeof start) => local + (offset ?? '');
  const place = venue && {
    '@type': 'Place',
    name: venue.name || venue.address,
    address: venue.address || venue.name,
  };
  const online = attendance === 'online' || attendance === 'mixed' ? (registerUrl ?? url) : undefined;
  const virtual = online && { '@type': 'VirtualLocation', url: online };
  const locations = [place, virtual].filter(Boolean);
  return {
    '@type': 'Event',
    name: event.title,
    startDate: time(start),
    endDate: end && time(end),
    previousStartDate: movedFrom && time(movedFrom),
    eventStatus: SCHEMA + STATUS[event.status],
    eventAttendanceMode: attendance && SCHEMA + ATTENDANCE[attendance],
    location: locations.length > 1 ? locations : locations[0],
    isAccessibleForFree: price?.free || undefined,
    description: blocksToText(event.text) || undefined,
    accessibilitySummary: event.access,
    image: event.image,
    url,
    keywords: event.tags.join(', ') || undefined,
  };
}

/**
 * Events for search engines, as text that can stand in a page in any way: no sign in it ends a script or begins a
 * comment.
 */
export function toJsonLd(events: readonly EventWithText[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': events.map(toSchemaOrg) };
  const codes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => codes[sign] ?? `\\u${sign.charCodeAt(0).toString(16)}`,
  );
}

/** Tags that have been given a script, which Lit keeps up to date. */
const hostsWithScript = new WeakSet<HTMLElement>();

/**
 * Puts events into a tag for search engines, beside what the author wrote, at the end: they read the page and not the
 * widget.
 *
 * @param isCurrent asked when the text is ready, whether it is still what the widget shows
 */
export async function publishStructuredData(
  host: HTMLElement,
  events: readonly EventOccurrence[],
  isCurrent: () => boolean,
): Promise<void> {
  const text = toJsonLd(await withText(events));
  if (!isCurrent()) return;
  // A page that is cached, saved or copied carries the script of its first life along.
  if (!hostsWithScript.has(host))
    for (const old of host.querySelectorAll('script[data-odm-events]')) old.remove();
  hostsWithScript.add(host);
  // Lit puts the text in as text, which trusted types allow.
  const script = html`<script type="application/ld+json" data-odm-events>
    ${text}
  </script>`;
  render(script, host, { renderBefore: null });
}
