import { votedSince, type ElectionCalendar } from '@odm-widgets/data/model';

/** Ordinary elections after the date of a record. */
export interface LaterElections {
  /** ISO month of the newest of them. */
  date: string;
  /** Number of the councils shown that voted. */
  councils: number;
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
  const dates = councils.flatMap(({ code }) => votedSince(calendar, code, asAt, today) ?? []).sort();
  const newest = dates.at(-1);
  return newest ? { date: newest.slice(0, 'YYYY-MM'.length), councils: dates.length } : undefined;
}

/** Today as an ISO date. */
export const todayIso = () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
