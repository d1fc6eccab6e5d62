import type { Provenance } from './provenance.js';

/** Ordinary elections of every council and county council from 2025 on, held or scheduled. */
export interface ElectionCalendar {
  /** ISO dates in order, by code. */
  dates: ReadonlyMap<string, readonly string[]>;
  provenance: Provenance;
}

/** The first day a date in words or of less than a day can mean: "late 2025" is 2025-11-01, "2025-05" is 2025-05-01. */
export function earliestDay(asAt: string): string {
  const late = /^late (\d{4})$/u.exec(asAt);
  if (late) return `${late[1]}-11-01`;
  return [asAt, '-01', '-01'].join('').slice(0, 'YYYY-MM-DD'.length);
}

/**
 * The date of the last ordinary election a council has held since its figures were recorded, so that they can be said
 * to be from before it.
 *
 * @param asAt date of the figures, as the dataset has it
 * @param today ISO date
 */
export function votedSince(
  { dates }: ElectionCalendar,
  code: string,
  asAt: string,
  today: string,
): string | undefined {
  const recorded = earliestDay(asAt);
  return dates.get(code)?.findLast((date) => date > recorded && date <= today);
}
