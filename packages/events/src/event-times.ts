import type { I18n } from '@odm-widgets/core';
import { startInstant, type EventOccurrence, type Moment } from '@odm-widgets/data/model';
import type { EventsStrings } from './strings/types.js';

/** Clocks that the time of an event is compared with. */
export interface Clocks {
  /** What a clock in the zone of the listing shows at an instant, in milliseconds since 1970. */
  listingMoment: (instant: number) => Moment;
  /** What the visitor's clock shows at an instant, in milliseconds since 1970. */
  visitorMoment: (instant: number) => Moment;
}

/** A time in words, and as machines read it. */
export interface TimeText {
  /** For `<time datetime>`: with its offset, or a date alone. */
  datetime: string;
  text: string;
}

/** When an event takes place, as text. */
export interface EventTimes {
  start: TimeText;
  end: TimeText | undefined;
  /** Follows the times: "all day", or the zone when it differs from that of the listing. */
  note: string;
  /** The start by the visitor's clock; empty when that shows the same time. */
  visitorTime: string;
}

const datetimeAttribute = ({ local, offset }: Moment) => local + (offset ?? '');
const dateOf = ({ local }: Moment) => local.slice(0, 10);

/** "Tuesday 24 March 2026". */
export function formatDay(date: string, { strings, format }: I18n<EventsStrings>): string {
  const weekday = strings.weekdays.split(' ')[new Date(`${date}T00:00Z`).getUTCDay()];
  return `${weekday} ${format.date(date)}`;
}

/** "6:30pm". */
export function formatTime({ local }: Moment, { strings }: I18n<EventsStrings>): string {
  return strings.time(Number(local.slice(11, 13)), local.slice(14, 16));
}

/** "Tuesday 24 March 2026, 6:30pm"; only the day for a whole day. */
export function formatMoment(moment: Moment, i18n: I18n<EventsStrings>): string {
  const day = formatDay(dateOf(moment), i18n);
  return moment.offset === undefined ? day : `${day}, ${formatTime(moment, i18n)}`;
}

/** When an event takes place, by the clock of its place. */
export function eventTimes(event: EventOccurrence, i18n: I18n<EventsStrings>, clocks: Clocks): EventTimes {
  const { start, end } = event;
  const isOneDay = end === undefined || dateOf(start) === dateOf(end);
  const isWholeDays = start.offset === undefined;
  const endText =
    end && (isOneDay && end.offset !== undefined ? formatTime(end, i18n) : formatMoment(end, i18n));
  const notes = [
    isWholeDays && isOneDay ? i18n.strings.allDay : '',
    isWholeDays ? '' : zoneNote(event, i18n, clocks),
  ];
  return {
    start: { datetime: datetimeAttribute(start), text: formatMoment(start, i18n) },
    end: end && endText !== undefined ? { datetime: datetimeAttribute(end), text: endText } : undefined,
    note: notes.filter(Boolean).join(', '),
    visitorTime: isWholeDays ? '' : visitorTime(event, i18n, clocks),
  };
}

/** The zone of an event; empty if clocks there show the same time as those of the listing. */
function zoneNote(
  event: EventOccurrence,
  { strings }: I18n<EventsStrings>,
  { listingMoment }: Clocks,
): string {
  const { zone, unknownZone, start } = event;
  if (unknownZone) return strings.unknownZone(unknownZone);
  if (listingMoment(startInstant(event)).local === start.local) return '';
  const isPlace = zone?.includes('/') && !zone.startsWith('Etc/');
  return isPlace
    ? strings.zone(zone!.split('/').at(-1)!.replaceAll('_', ' '))
    : strings.utc(start.offset ?? '');
}

function visitorTime(event: EventOccurrence, i18n: I18n<EventsStrings>, { visitorMoment }: Clocks): string {
  const moment = visitorMoment(startInstant(event));
  if (moment.local === event.start.local) return '';
  const isSameDay = dateOf(moment) === dateOf(event.start);
  return i18n.strings.yourTime(isSameDay ? formatTime(moment, i18n) : formatMoment(moment, i18n));
}
