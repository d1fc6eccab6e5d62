import type { I18n } from '@odm-widgets/core';
import { addDays, startInstant, type EventOccurrence, type Moment } from '@odm-widgets/data/model';
import type { EventsStrings } from './strings/types.js';

/** Clocks that the time of an event is compared with. */
export interface Clocks {
  /** What a clock in the zone of the listing shows at an instant, in milliseconds since 1970. */
  listingMoment: (instant: number) => Moment;
  /** What the visitor's clock shows at an instant, in milliseconds since 1970. */
  visitorMoment: (instant: number) => Moment;
}

/** A date in words. */
export interface DayText {
  weekday: string;
  /** "31 March". */
  date: string;
  year: string;
}

/** A time in words, and as machines read it. */
export interface TimeText {
  /** For `<time datetime>`: with its offset, or a date alone. */
  datetime: string;
  /** Undefined for an end on the day of the start. */
  day: DayText | undefined;
  /** "6:30pm"; empty for a whole day, and for an end at the same time as the start. */
  time: string;
  /** The whole in words. */
  text: string;
}

/** When an event takes place, as text. */
export interface EventTimes {
  start: TimeText;
  end: TimeText | undefined;
  /** Stands between start and end. */
  separator: string;
  /** Follows the times: "all day", or the zone when it differs from that of the listing. */
  note: string;
  /** The start by the visitor's clock; empty when that shows the same time. */
  visitorTime: string;
}

const datetimeAttribute = ({ local, offset }: Moment) => local + (offset ?? '');
const dateOf = ({ local }: Moment) => local.slice(0, 10);

/** The parts of "Tuesday 31 March 2026". */
export function dayText(date: string, { strings, format }: I18n<EventsStrings>): DayText {
  const weekday = strings.weekdays.split(' ')[new Date(`${date}T00:00Z`).getUTCDay()]!;
  const text = format.date(date);
  const end = text.lastIndexOf(' ');
  return { weekday, date: text.slice(0, end), year: text.slice(end + 1) };
}

/** "Tuesday 24 March 2026". */
export function formatDay(date: string, i18n: I18n<EventsStrings>): string {
  return Object.values(dayText(date, i18n)).join(' ');
}

/** "6:30pm". */
export function formatTime({ local }: Moment, { strings }: I18n<EventsStrings>): string {
  return strings.time(Number(local.slice(11, 13)), local.slice(14, 16));
}

/** "Tuesday 24 March 2026, 6:30pm"; only the day for a whole day. */
export function formatMoment(moment: Moment, i18n: I18n<EventsStrings>): string {
  return timeText(moment, dateOf(moment), i18n).text;
}

/** @param date the day that is said; undefined where it is known already */
function timeText(moment: Moment, date: string | undefined, i18n: I18n<EventsStrings>): TimeText {
  const day = date === undefined ? undefined : dayText(date, i18n);
  const time = moment.offset === undefined ? '' : formatTime(moment, i18n);
  const text = [day && formatDay(date!, i18n), time].filter(Boolean).join(', ');
  return { datetime: datetimeAttribute(moment), day, time, text };
}

/** When an event takes place, by the clock of its place. */
export function eventTimes(event: EventOccurrence, i18n: I18n<EventsStrings>, clocks: Clocks): EventTimes {
  const { start, end } = event;
  const isWholeDays = start.offset === undefined;
  const startText = timeText(start, dateOf(start), i18n);
  const endText = end && timeText(end, lastDay(start, end), i18n);
  const { rangeSeparator, sameTime } = i18n.strings;
  const isSameTime = isMidday(start) && end !== undefined && isMidday(end);
  return {
    start: startText,
    end: isSameTime ? { ...endText!, time: '' } : endText,
    separator: isSameTime ? sameTime : rangeSeparator,
    ...(isWholeDays
      ? { note: endText?.day ? '' : i18n.strings.allDay, visitorTime: '' }
      : { note: zoneNote(event, i18n, clocks), visitorTime: visitorTime(event, i18n, clocks) }),
  };
}

/** The last day of an event; undefined for that of its start. Midnight ends the day before it. */
function lastDay(start: Moment, end: Moment): string | undefined {
  const last = end.local.endsWith('T00:00') ? addDays(dateOf(end), -1) : dateOf(end);
  return last <= dateOf(start) ? undefined : last;
}

/** A time with a name of its own, which a range does not say twice. */
const isMidday = ({ local }: Moment) => local.endsWith('T12:00');

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
