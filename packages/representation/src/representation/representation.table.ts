import type { DataTable } from '@odm-widgets/core';
import { ELECTION_COLUMNS, type RepresentedWard } from '@odm-widgets/data/model';
import { partyByCode } from '../shared/parties.js';
import type { Election, RepresentationModel } from './representation.model.js';
import { categoryName, placeName, seatsText, type Voice } from './representation.summary.js';
import {
  filledSeats,
  lsoaCount,
  sortByCount,
  sharesByDecile,
  sum,
  DECILES,
  roundPreservingSum,
  UNKNOWN,
  lsoasUpToDecile,
  type Shares,
} from './shares.js';

type Cell = string | number | undefined;

interface Column<T> {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (item: T) => Cell;
}

/** The figures of a view: shown as the table and saved as the CSV. */
export function toTable(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  voice: Voice,
): DataTable {
  const { s } = voice;
  const caption = s.table.caption[model.view]({ place: model.grid ? s.england : placeName(model, voice) });
  if (model.grid) return partiesByDecile(caption, model.grid.deciles, model, voice);
  if (model.view === 'deciles')
    return partiesByDecile(caption, sharesByDecile(model.wards).map(roundPreservingSum), model, voice);
  if (model.seatsByYear) return seatsByYear(caption, model, voice);
  return model.election
    ? toDataTable(caption, votingColumns(model, model.election, voice), wards)
    : toDataTable(caption, wardColumns(model, voice), wards);
}

function toDataTable<T>(caption: string, columns: readonly Column<T>[], items: readonly T[]): DataTable {
  return {
    caption,
    columns: columns.map(({ key, label, numeric }) => ({ key, label, ...(numeric ? { numeric } : {}) })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  };
}

/** Which ward, and how deprived its neighbourhoods are. */
function placeColumns(model: RepresentationModel, { s }: Voice): Column<RepresentedWard>[] {
  const council = {
    key: 'authority_name',
    label: s.table.council,
    cell: (ward: RepresentedWard) => ward.authority.name,
  };
  return [
    { key: 'ward_name', label: s.table.ward, cell: ({ name }) => name },
    ...(model.councils.length > 1 ? [council] : []),
    { key: 'lsoas', label: s.table.neighbourhoods, numeric: true, cell: lsoaCount },
    {
      key: 'in_most_deprived_10_percent',
      label: s.table.tenth,
      numeric: true,
      cell: (ward) => (lsoaCount(ward) ? lsoasUpToDecile(ward, 1) : undefined),
    },
    {
      key: 'in_most_deprived_20_percent',
      label: s.table.fifth,
      numeric: true,
      cell: (ward) => (lsoaCount(ward) ? lsoasUpToDecile(ward, 2) : undefined),
    },
  ];
}

function wardColumns(model: RepresentationModel, voice: Voice): Column<RepresentedWard>[] {
  const { s } = voice;
  return [
    ...placeColumns(model, voice),
    ...(model.electionPeriod
      ? []
      : [
          {
            key: 'seats',
            label: s.table.seats,
            cell: (ward: RepresentedWard) =>
              seatsText({ ...ward, record: withoutVacancies(ward) }, model, voice),
          },
        ]),
    {
      key: 'filled_seats',
      label: s.table.filled,
      numeric: true,
      cell: ({ record }) => record && filledSeats(record),
    },
    { key: 'vacant_seats', label: s.table.vacant, numeric: true, cell: ({ record }) => record?.vacancies },
    { key: 'ward_code', label: s.table.code, cell: ({ code }) => code },
  ];
}

const withoutVacancies = ({ record }: RepresentedWard) => record && { ...record, vacancies: 0 };

function votingColumns(
  model: RepresentationModel,
  { wards }: Election,
  voice: Voice,
): Column<RepresentedWard>[] {
  const { s } = voice;
  const results = new Map(wards.map(({ ward, result }) => [ward.code, result]));
  const column = (key: string, label: string, cell: (code: string) => Cell): Column<RepresentedWard> => ({
    key,
    label,
    numeric: true,
    cell: ({ code }) => cell(code),
  });
  const votes = ELECTION_COLUMNS.map((party) =>
    column(
      `votes_${party.toLowerCase()}`,
      s.table.votesFor({ party: votesColumnName(party, voice) }),
      (code) => results.get(code)?.votesBy[party],
    ),
  );
  return [
    ...placeColumns(model, voice),
    column('turnout_percent', s.table.turnout, (code) => {
      const turnout = results.get(code)?.turnout;
      return turnout === undefined ? undefined : Math.round(turnout * 1000) / 10;
    }),
    column('electorate', s.table.electorate, (code) => results.get(code)?.electorate),
    column('votes', s.table.votes, (code) => results.get(code)?.votes),
    column('seats_contested', s.table.contested, (code) => results.get(code)?.seats),
    ...(model.electionPeriod ? [] : votes),
    { key: 'ward_code', label: s.table.code, cell: ({ code }) => code },
  ];
}

/** How the source of results groups parties, in our words. */
export function votesColumnName(column: (typeof ELECTION_COLUMNS)[number], { s, locale }: Voice): string {
  return column === 'OTHER' ? s.otherParties : partyByCode(column === 'GREEN' ? 'GRN' : column).name[locale];
}

/** A row a party, a column a national tenth, and all of them together at the end. */
function partiesByDecile(
  caption: string,
  tenths: readonly Shares[],
  model: RepresentationModel,
  voice: Voice,
): DataTable {
  const { s } = voice;
  const totals = new Map<string, number>();
  for (const [party, count] of tenths.flatMap((shares) => [...shares]))
    totals.set(party, (totals.get(party) ?? 0) + count);
  const parties = sortByCount(totals).map(([party]) => party);
  const rounded = (count: number) => Math.round(count * 10) / 10;
  const row = (name: string, code: Cell, counts: readonly number[]): Cell[] => [
    name,
    ...counts.map(rounded),
    rounded(sum(counts)),
    code,
  ];
  return {
    caption,
    columns: [
      { key: 'party', label: s.table.party },
      ...Array.from({ length: DECILES }, (_, index) => ({
        key: `tenth_${index + 1}`,
        label: s.tenth(index + 1),
        numeric: true,
      })),
      { key: 'all', label: s.table.total, numeric: true },
      { key: 'party_code', label: s.table.code },
    ],
    rows: [
      ...parties.map((party) =>
        row(
          categoryName(party, model, voice),
          party.length > 1 ? party : undefined,
          tenths.map((shares) => shares.get(party) ?? 0),
        ),
      ),
      row(
        s.table.all,
        undefined,
        tenths.map((shares) => sum(shares.values())),
      ),
    ],
  };
}

/** A row a party, a column a year; vacancies and wards without a record below. */
function seatsByYear(caption: string, model: RepresentationModel, voice: Voice): DataTable {
  const { s } = voice;
  const years = model.seatsByYear!;
  const last = years.at(-1)!;
  const parties = new Set(
    [...sortByCount(last.seats), ...years.flatMap(({ seats }) => sortByCount(seats))].map(([party]) => party),
  );
  const row = (name: string, code: Cell, cell: (year: (typeof years)[number]) => number): Cell[] => [
    name,
    ...years.map(cell),
    code,
  ];
  return {
    caption,
    columns: [
      { key: 'party', label: s.table.party },
      ...years.map(({ year }) => ({ key: `seats_${year}`, label: String(year), numeric: true })),
      { key: 'party_code', label: s.table.code },
    ],
    rows: [
      ...[...parties].map((party) =>
        row(
          categoryName(party, model, voice),
          party === UNKNOWN ? undefined : party,
          ({ seats }) => seats.get(party) ?? 0,
        ),
      ),
      row(s.table.filled, undefined, ({ seats }) => sum(seats.values())),
      row(s.table.vacant, undefined, ({ vacancies }) => vacancies),
      row(s.table.withoutRecord, undefined, ({ wardsWithoutRecord }) => wardsWithoutRecord),
    ],
  };
}
