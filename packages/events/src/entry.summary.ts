import type { I18n } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { formatMoment, type EventTimes } from './event-times.js';
import type { EventsStrings } from './strings/types.js';

/** Start, end and note of an event; its parts are marked up in a list on a page. */
export function timesText({ start, end, separator, note }: EventTimes): string {
  const endText =
    end &&
    [end.day && `${end.day.weekday} ${end.day.date} ${end.day.year}`, end.time].filter(Boolean).join(', ');
  return [`${start.text}${endText ? ` ${separator} ${endText}` : ''}`, note].filter(Boolean).join(', ');
}

/** Says that an event is cancelled, moved or sold out; empty for one that goes ahead as planned. */
export function statusText({ status, movedFrom }: EventOccurrence, i18n: I18n<EventsStrings>): string {
  if (status === 'scheduled') return '';
  return i18n.strings.status[status] + movedText({ movedFrom }, i18n);
}

/** When an event was to be before it was moved, in brackets. */
export function movedText(
  { movedFrom }: Pick<EventOccurrence, 'movedFrom'>,
  i18n: I18n<EventsStrings>,
): string {
  return movedFrom ? ` (${i18n.strings.movedFrom(formatMoment(movedFrom, i18n))})` : '';
}

export function placeText({ venue, attendance }: EventOccurrence, { strings }: I18n<EventsStrings>): string {
  const mode = attendance === 'online' ? strings.online : attendance === 'mixed' ? strings.mixed : '';
  const place = [venue?.name, venue?.address].filter(Boolean).join(', ');
  return [mode, place].filter(Boolean).join(': ');
}

export function priceText({ price }: EventOccurrence, { strings }: I18n<EventsStrings>): string {
  if (!price) return '';
  const { free, text, range } = price;
  const amounts = range ? strings.priceRange({ low: range.low || strings.free, high: range.high }) : text;
  return [free ? strings.free : '', amounts].filter(Boolean).join(', ');
}
