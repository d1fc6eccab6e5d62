/** Tables with a row for each party. */
import type { DataTable } from '@odm-widgets/core';
import type { RepresentationModel, SeatsInYear } from '../../representation.model.js';
import { categoryName, headlineDecile } from '../../phrases.summary.js';
import { DECILES, isParty, sortByCount, sum, type Shares } from '../../shares.js';
import type { RepresentationI18n } from '../../strings/types.js';

type Cell = string | number | undefined;

/** A row for each party and one for their sum, and a column for each national decile. */
export function partiesByDecile(
  caption: string,
  deciles: readonly Shares[],
  model: RepresentationModel,
  i18n: RepresentationI18n,
): DataTable {
  const { strings } = i18n;
  const totals = new Map<string, number>();
  for (const [party, count] of deciles.flatMap((shares) => [...shares]))
    totals.set(party, (totals.get(party) ?? 0) + count);
  const parties = sortByCount(totals).map(([party]) => party);
  // The decile of the headline, which states shares of it.
  const index = model.grid ? 0 : headlineDecile(deciles);
  const whole = sum(deciles[index]!.values());
  const rounded = (count: number) => Math.round(count * 10) / 10;
  const row = (name: string, code: Cell, counts: readonly number[]): Cell[] => [
    name,
    ...counts.map(rounded),
    rounded(sum(counts)),
    whole ? Math.round((counts[index]! / whole) * 100) : undefined,
    code,
  ];
  return {
    caption,
    columns: [
      { key: 'party', label: strings.table.party },
      ...Array.from({ length: DECILES }, (_, at) => ({
        key: `tenth_${at + 1}`,
        label: strings.decile(at + 1),
        numeric: true,
      })),
      { key: 'all', label: strings.table.total, numeric: true },
      {
        key: `tenth_${index + 1}_percent`,
        label: strings.table.shareOfDecile({ decile: strings.decile(index + 1) }),
        numeric: true,
      },
      { key: 'party_code', label: strings.table.code },
    ],
    rows: [
      ...parties.map((party) =>
        row(
          categoryName(party, model, i18n),
          isParty(party) ? party : undefined,
          deciles.map((shares) => shares.get(party) ?? 0),
        ),
      ),
      row(
        strings.table.all,
        undefined,
        deciles.map((shares) => sum(shares.values())),
      ),
    ],
  };
}

/** A row for each party and a column for each year, then rows for vacancies and wards without a record. */
export function seatsOverTime(
  caption: string,
  years: readonly SeatsInYear[],
  model: RepresentationModel,
  i18n: RepresentationI18n,
): DataTable {
  const { strings } = i18n;
  // Parties that hold seats in the last year come first.
  const parties = new Set(
    [years.at(-1)!, ...years].flatMap(({ seats }) => sortByCount(seats).map(([party]) => party)),
  );
  const row = (name: string, code: Cell, cell: (year: SeatsInYear) => Cell): Cell[] => [
    name,
    ...years.map(cell),
    code,
  ];
  const partyRow = (party: string) =>
    row(
      categoryName(party, model, i18n),
      isParty(party) ? party : undefined,
      ({ seats }) => seats.get(party) ?? 0,
    );
  return {
    caption,
    columns: [
      { key: 'party', label: strings.table.party },
      ...years.map(({ year }) => ({ key: `seats_${year}`, label: String(year), numeric: true })),
      { key: 'party_code', label: strings.table.code },
    ],
    rows: [
      ...[...parties].map(partyRow),
      // A total is only said where it is whole.
      row(strings.table.filled, undefined, ({ seats, wardsWithoutRecord }) =>
        wardsWithoutRecord ? undefined : sum(seats.values()),
      ),
      row(strings.table.vacant, undefined, ({ vacancies }) => vacancies),
      row(strings.table.withoutRecord, undefined, ({ wardsWithoutRecord }) => wardsWithoutRecord),
    ],
  };
}
