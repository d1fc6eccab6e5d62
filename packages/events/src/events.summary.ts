import type { I18n } from '@odm-widgets/core';
import { formatDay, formatTime } from './event-times.js';
import { countInMonth, type EventsModel } from './events.model.js';
import type { EventsStrings } from './strings/types.js';

/** The sentence: how many events take place in the next month, and which one comes next. */
export function headline(model: EventsModel, i18n: I18n<EventsStrings>): string {
  const { strings, format } = i18n;
  const n = countInMonth(model);
  const { next } = model;
  const count = strings.count({ n, count: format.number(n) });
  if (!next) return count;
  const day = formatDay(next.start.local.slice(0, 10), i18n);
  const time = next.start.offset === undefined ? '' : formatTime(next.start, i18n);
  return `${count} ${strings.next({ title: next.title || strings.untitled, day, time })}`;
}
