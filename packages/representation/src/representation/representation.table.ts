import type { DataTable } from '@odm-widgets/core';
import { ELECTION_COLUMNS, type RepresentedWard } from '@odm-widgets/data/model';
import { partyByCode } from '../shared/parties.js';
import type { Election, RepresentationModel, SeatsInYear } from './representation.model.js';
import { categoryName, placeName, seatsText } from './representation.summary.js';
import {
  DECILES,
  filledSeats,
  lsoaCount,
  lsoasUpToDecile,
  sortByCount,
  sum,
  UNKNOWN,
  type Shares,
} from './shares.js';
import type { RepresentationI18n } from './strings/types.js';

type Cell = string | number | undefined;

interface Column<T> {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (item: T) => Cell;
}

/** The figures of a view: the table on the page and the CSV. */
export function toTable(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: RepresentationI18n,
): DataTable {
  const { strings } = i18n;
  const { election, seatsByYear } = model;
  const place = model.grid ? strings.england : placeName(model, i18n);
  const caption = strings.table.caption[model.view]({ place });
  const deciles = model.grid?.deciles ?? model.deciles;
  if (deciles) return partiesByDecile(caption, deciles, model, i18n);
  if (seatsByYear) return seatsOverTime(caption, seatsByYear, model, i18n);
  return election
    ? toDataTable(caption, electionColumns(model, election, i18n), wards)
    : toDataTable(caption, wardColumns(model, i18n), wards);
}

function toDataTable<T>(caption: string, columns: readonly Column<T>[], items: readonly T[]): DataTable {
  return {
    caption,
    columns: columns.map(({ key, label, numeric }) => ({ key, label, ...(numeric ? { numeric } : {}) })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  };
}

/** Names of a ward and its council, and counts of its neighbourhoods. */
function placeColumns(
  model: RepresentationModel,
  { strings }: RepresentationI18n,
): Column<RepresentedWard>[] {
  const council = {
    key: 'authority_name',
    label: strings.table.council,
    cell: (ward: RepresentedWard) => ward.authority.name,
  };
  return [
    { key: 'ward_name', label: strings.table.ward, cell: ({ name }) => name },
    ...(model.councils.length > 1 ? [council] : []),
    { key: 'lsoas', label: strings.table.neighbourhoods, numeric: true, cell: lsoaCount },
    {
      key: 'in_most_deprived_10_percent',
      label: strings.table.mostDeprived10,
      numeric: true,
      cell: (ward) => (lsoaCount(ward) ? lsoasUpToDecile(ward, 1) : undefined),
    },
    {
      key: 'in_most_deprived_20_percent',
      label: strings.table.mostDeprived20,
      numeric: true,
      cell: (ward) => (lsoaCount(ward) ? lsoasUpToDecile(ward, 2) : undefined),
    },
  ];
}

function wardColumns(model: RepresentationModel, i18n: RepresentationI18n): Column<RepresentedWard>[] {
  const { strings } = i18n;
  const seats: Column<RepresentedWard> = {
    key: 'seats',
    label: strings.table.seats,
    cell: (ward) => seatsText({ ...ward, record: withoutVacancies(ward) }, model, i18n),
  };
  return [
    ...placeColumns(model, i18n),
    ...(model.electionPeriod ? [] : [seats]),
    {
      key: 'filled_seats',
      label: strings.table.filled,
      numeric: true,
      cell: ({ record }) => record && filledSeats(record),
    },
    {
      key: 'vacant_seats',
      label: strings.table.vacant,
      numeric: true,
      cell: ({ record }) => record?.vacancies,
    },
    { key: 'ward_code', label: strings.table.code, cell: ({ code }) => code },
  ];
}

/** Vacant seats have a column of their own. */
const withoutVacancies = ({ record }: RepresentedWard) => record && { ...record, vacancies: 0 };

function electionColumns(
  model: RepresentationModel,
  { wards }: Election,
  i18n: RepresentationI18n,
): Column<RepresentedWard>[] {
  const { strings } = i18n;
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
      strings.table.votesFor({ party: votesColumnName(party, i18n) }),
      (code) => results.get(code)?.votesBy[party],
    ),
  );
  return [
    ...placeColumns(model, i18n),
    column('turnout_percent', strings.table.turnout, (code) => {
      const turnout = results.get(code)?.turnout;
      return turnout === undefined ? undefined : Math.round(turnout * 1000) / 10;
    }),
    column('electorate', strings.table.electorate, (code) => results.get(code)?.electorate),
    column('votes', strings.table.votes, (code) => results.get(code)?.votes),
    column('seats_contested', strings.table.seatsContested, (code) => results.get(code)?.seats),
    ...(model.electionPeriod ? [] : votes),
    { key: 'ward_code', label: strings.table.code, cell: ({ code }) => code },
  ];
}

/** Name of a group of parties as the source of election results has them. */
export function votesColumnName(
  column: (typeof ELECTION_COLUMNS)[number],
  { strings, locale }: RepresentationI18n,
): string {
  return column === 'OTHER'
    ? strings.otherParties
    : partyByCode(column === 'GREEN' ? 'GRN' : column).name[locale];
}

/** A row for each party and one for their sum, and a column for each national decile. */
function partiesByDecile(
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
      { key: 'party', label: strings.table.party },
      ...Array.from({ length: DECILES }, (_, index) => ({
        key: `tenth_${index + 1}`,
        label: strings.decile(index + 1),
        numeric: true,
      })),
      { key: 'all', label: strings.table.total, numeric: true },
      { key: 'party_code', label: strings.table.code },
    ],
    rows: [
      ...parties.map((party) =>
        row(
          categoryName(party, model, i18n),
          party.length > 1 ? party : undefined,
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
function seatsOverTime(
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
  const row = (name: string, code: Cell, cell: (year: SeatsInYear) => number): Cell[] => [
    name,
    ...years.map(cell),
    code,
  ];
  const partyRow = (party: string) =>
    row(
      categoryName(party, model, i18n),
      party === UNKNOWN ? undefined : party,
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
      row(strings.table.filled, undefined, ({ seats }) => sum(seats.values())),
      row(strings.table.vacant, undefined, ({ vacancies }) => vacancies),
      row(strings.table.withoutRecord, undefined, ({ wardsWithoutRecord }) => wardsWithoutRecord),
    ],
  };
}
