import type { DataTable } from '@odm-widgets/core';
import type { CrimesAnswer } from '@odm-widgets/data/police';
import type { LiveI18n } from './types.js';

/** Crimes by category in the latest month, and in the same month a year before where it is complete. */
export function crimeTable(
  { month, total, earlier, categories }: Extract<CrimesAnswer, { kind: 'counts' }>,
  area: string,
  { strings, format }: LiveI18n,
): DataTable {
  const { crimes } = strings;
  const withEarlier = (latest: number, before: number | undefined) => (earlier ? [latest, before] : [latest]);
  return {
    caption: crimes.caption({ area }),
    columns: [
      { key: 'category', label: strings.category },
      { key: `crimes_${month}`, label: format.date(month), numeric: true },
      ...(earlier
        ? [{ key: `crimes_${earlier.month}`, label: format.date(earlier.month), numeric: true }]
        : []),
    ],
    rows: [
      ...categories.map((row) => [crimes.category[row.category], ...withEarlier(row.latest, row.earlier)]),
      [crimes.all, ...withEarlier(total, earlier?.total)],
    ],
  };
}
