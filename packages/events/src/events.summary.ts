import { countInMonth, failedSources, staleSnapshotDate, type EventsModel } from './events.model.js';
import { formatDay, formatTime, type Voice } from './event-times.js';

/** The sentence: how much is on in the next month, and what comes next. */
export function headline(model: EventsModel, voice: Voice): string {
  const { s, format } = voice;
  const n = countInMonth(model);
  const { next } = model;
  const count = s.count({ n, count: format.number(n) });
  if (!next) return count;
  const day = formatDay(next.start.local.slice(0, 10), voice);
  const time = next.start.offset === undefined ? '' : formatTime(next.start, voice);
  return `${count} ${s.next({ title: next.title || s.untitled, day, time })}`;
}

/** What a reader should know about the list before trusting it. */
export function notices(model: Pick<EventsModel, 'reports' | 'now'>, { s, format }: Voice): string[] {
  const failed = failedSources(model);
  const old = staleSnapshotDate(model);
  return [
    failed.length
      ? s.sourcesMissing({
          names: format.list(failed.map(({ title }) => title || s.unnamedSource)),
          n: failed.length,
        })
      : '',
    old ? s.outdated({ date: format.date(old) }) : '',
    model.reports.some(({ truncated }) => truncated) ? s.truncated : '',
  ].filter(Boolean);
}
