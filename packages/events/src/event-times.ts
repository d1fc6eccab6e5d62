import type { Formatters, Locale } from '@odm-widgets/core';
import { startInstant, type EventOccurrence, type Moment } from '@odm-widgets/data/model';
import type { EventsStrings } from './strings/types.js';

/** What writes dates and times: words of the language, and the visitor's own clock. */
export interface Voice {
  s: EventsStrings;
  /** For the words of what is fetched later. */
  locale: Locale;
  format: Formatters;
  /** The visitor's clock at a time, in milliseconds since 1970. */
  ownClock: (instant: number) => Moment;
}

/** A time in words, and as machines read it. */
export interface TimeText {
  /** For `<time datetime>`: with its offset, or a date alone. */
  datetime: string;
  text: string;
}

/** When an event is, ready to be written. */
export interface EventTimes {
  start: TimeText;
  end: TimeText | undefined;
  /** What follows: "all day", or the zone where it is not the listing's own. */
  note: string;
  /** The start by the visitor's clock, where that shows another time. */
  visitorTime: string;
}

const datetimeAttribute = ({ local, offset }: Moment) => local + (offset ?? '');
const dateOf = ({ local }: Moment) => local.slice(0, 10);

/** "Tuesday 24 March 2026". */
export function formatDay(date: string, { s, format }: Voice): string {
  const weekday = s.weekdays.split(' ')[new Date(`${date}T00:00Z`).getUTCDay()];
  return `${weekday} ${format.date(date)}`;
}

/** "6:30pm". */
export function formatTime({ local }: Moment, { s }: Voice): string {
  return s.time(Number(local.slice(11, 13)), local.slice(14, 16));
}

/** "Tuesday 24 March 2026, 6:30pm"; of a whole day the day. */
export function formatMoment(moment: Moment, voice: Voice): string {
  const day = formatDay(dateOf(moment), voice);
  return moment.offset === undefined ? day : `${day}, ${formatTime(moment, voice)}`;
}

/**
 * When an event is, by the clock of its place.
 *
 * @param zone of the listing: events of other zones name theirs
 */
export function eventTimes(event: EventOccurrence, voice: Voice, zone: string): EventTimes {
  const { start, end } = event;
  const isOneDay = end === undefined || dateOf(start) === dateOf(end);
  const endText =
    end && (isOneDay && end.offset !== undefined ? formatTime(end, voice) : formatMoment(end, voice));
  const isDays = start.offset === undefined;
  const notes = [isDays && isOneDay ? voice.s.allDay : '', isDays ? '' : zoneNote(event, voice, zone)];
  return {
    start: { datetime: datetimeAttribute(start), text: formatMoment(start, voice) },
    end: end && endText !== undefined ? { datetime: datetimeAttribute(end), text: endText } : undefined,
    note: notes.filter(Boolean).join(', '),
    visitorTime: isDays ? '' : visitorTime(event, voice),
  };
}

/** Clocks that show the same time need no name. */
function zoneNote({ zone, start }: EventOccurrence, { s }: Voice, own: string): string {
  if (zone === own) return '';
  if (zone === undefined || !zone.includes('/'))
    return start.offset === '+00:00' ? '' : s.utc(start.offset ?? '');
  return s.zone(zone.split('/').at(-1)!.replaceAll('_', ' '));
}

function visitorTime(event: EventOccurrence, voice: Voice): string {
  const own = voice.ownClock(startInstant(event));
  if (own.local === event.start.local) return '';
  const isSameDay = dateOf(own) === dateOf(event.start);
  return voice.s.yourTime(isSameDay ? formatTime(own, voice) : formatMoment(own, voice));
}
