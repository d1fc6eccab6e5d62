import type { DataTable } from '@odm-widgets/core';
import { percentOf } from '../../percent.js';
import type { CensusSection } from './census.summary.js';
import type { LiveI18n } from './types.js';

/** Every category with its count, and its share of the total in the area and in each place beside it. */
export function censusTable<C extends string>(
  { answer, area, places }: CensusSection<C>,
  labels: Readonly<Record<C, string>>,
  caption: string,
  total: string,
  { strings }: LiveI18n,
): DataTable {
  const compared = places.flatMap((place) => {
    const counts = answer.comparisons.get(place.code);
    return counts ? [{ place, counts }] : [];
  });
  const row = (category: C) => [
    labels[category],
    answer.area.counts[category],
    percentOf(answer.area.counts[category], answer.area.total),
    ...compared.map(({ counts }) => percentOf(counts.counts[category], counts.total)),
  ];
  return {
    caption,
    columns: [
      { key: 'category', label: strings.category },
      { key: 'people', label: strings.countIn({ place: area }), numeric: true },
      { key: 'percent', label: strings.shareIn({ place: area }), numeric: true },
      ...compared.map(({ place }) => ({
        key: `percent_${place.code}`,
        label: strings.shareIn({ place: place.name }),
        numeric: true,
      })),
    ],
    rows: [
      ...(Object.keys(labels) as C[]).map(row),
      [total, answer.area.total, 100, ...compared.map(() => 100)],
    ],
  };
}
