import { blocksToText, type EventWithText } from '@odm-widgets/data/events';
import type { Attendance, EventStatus } from '@odm-widgets/data/model';

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

/** An event in the vocabulary of schema.org. Source: https://schema.org/Event */
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
 * Events as JSON-LD that is safe inside a script element: no character in it can end the script or start a comment.
 */
export function toJsonLd(events: readonly EventWithText[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': events.map(toSchemaOrg) };
  const codes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => codes[character] ?? `\\u${character.charCodeAt(0).toString(16)}`,
  );
}
