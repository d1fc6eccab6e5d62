import { votedSince, type ElectionCalendar, type Source } from '@odm-widgets/data/model';
import { isElectionSource } from './used-sources.js';

/** Ordinary elections after the date of a record. */
export interface LaterElections {
  /** ISO month of the newest of them. */
  date: string;
  /** Number of the councils shown that voted. */
  councils: number;
  /** Number of the councils shown. */
  of: number;
  /** ISO month of the newest of them in each council that voted, by its code. */
  byCouncil: ReadonlyMap<string, string>;
  /** The lists of elections that say so. */
  sources: readonly Source[];
}

/**
 * Elections of councils since a record was made; undefined when none of them has voted.
 *
 * @param asAt date of the record, as the dataset has it
 * @param today ISO date
 */
export function toLaterElections(
  calendar: ElectionCalendar,
  councils: readonly { code: string }[],
  asAt: string,
  today: string,
): LaterElections | undefined {
  const byCouncil = new Map<string, string>();
  for (const { code } of councils) {
    const date = votedSince(calendar, code, asAt, today);
    if (date) byCouncil.set(code, date.slice(0, 'YYYY-MM'.length));
  }
  const newest = [...byCouncil.values()].sort().at(-1);
  const sources = calendar.provenance.sources.filter(isElectionSource);
  return newest
    ? { date: newest, councils: byCouncil.size, of: councils.length, byCouncil, sources }
    : undefined;
}

/** The date of a moment, in milliseconds since 1970. */
export const isoDay = (time: number) => new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** Today as an ISO date. */
export const todayIso = () => isoDay(Date.now());
