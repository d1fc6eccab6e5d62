import type { DataTable } from '@odm-widgets/core';
import {
  ELECTION_COLUMNS,
  LATEST_RELEASE,
  RELEASE_DETAILS,
  type RepresentedWard,
  type UkNation,
} from '@odm-widgets/data/model';
import { areaKey, placeKey } from '../../../shared/place-names.js';
import { partiesByDecile, seatsOverTime } from './parties.table.js';
import type { Election, RepresentationModel } from '../../representation.model.js';
import { wordsView } from '../../representation.query.js';
import { placeName, seatsText, votesColumnName } from '../../phrases.summary.js';
import { filledSeats, lsoaCount, lsoasUpToDecile } from '../../shares.js';
import type { RepresentationI18n } from '../../strings/types.js';

type Cell = string | number | undefined;

interface Column<T> {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (item: T) => Cell;
}

/** The figures of a view as the page shows them. */
export function toTable(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: RepresentationI18n,
): DataTable {
  const { election } = model;
  const withCouncils = model.councils.length > 1;
  return (
    partiesTable(model, i18n) ??
    (election
      ? toDataTable(
          captionOf(model, i18n),
          turnoutFirst(electionColumns(model, election, i18n, withCouncils)),
          wards,
        )
      : toDataTable(captionOf(model, i18n), wardColumns(model, i18n, withCouncils), wards))
  );
}

/** A narrow page shows the first columns: names, and what the view is about. */
function turnoutFirst<T>(columns: readonly Column<T>[]): Column<T>[] {
  const isTurnout = ({ key }: Column<T>) => key.startsWith('turnout_');
  const isName = ({ key }: Column<T>) => key.endsWith('_name');
  const rank = (column: Column<T>) => (isName(column) ? 0 : isTurnout(column) ? 1 : 2);
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

/** Rows of the table on the page; the download has them all. */
const MAX_ROWS = 300;

/** The first rows of a table, and how many there are in the download where those are not all. */
export function limitRows(
  table: DataTable,
  { strings, format }: RepresentationI18n,
): { shown: DataTable; note: string | undefined } {
  const rows = table.rows.slice(0, MAX_ROWS);
  if (rows.length === table.rows.length) return { shown: table, note: undefined };
  const counts = { count: format.number(rows.length), of: format.number(table.rows.length) };
  return { shown: { ...table, rows }, note: strings.table.cut(counts) };
}

/** Names of the wards in the rows of a table. */
export function wardNames({ columns, rows }: DataTable): string[] {
  const at = columns.findIndex(({ key }) => /^(?:ward|electoral_area)_name$/u.test(key));
  return at < 0 ? [] : rows.map((row) => String(row[at]));
}

/** The same rows as they are saved, with the name and the code of every place, and what the sentences count. */
export function toExportTable(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: RepresentationI18n,
): DataTable {
  const { election } = model;
  const parties = partiesTable(model, i18n);
  if (parties) return withPlace(parties, model, i18n);
  const columns = election ? electionColumns(model, election, i18n, true) : wardColumns(model, i18n, true);
  return toDataTable(
    captionOf(model, i18n),
    [...columns, ...(election ? [estimateColumn(model, i18n)] : exportColumns(model, i18n))],
    wards,
  );
}

function captionOf(model: RepresentationModel, i18n: RepresentationI18n): string {
  const place = model.grid ? i18n.strings.nation : placeName(model, i18n);
  return i18n.strings.table.caption[wordsView(model.view)]({ place });
}

/** The table of a view whose rows are parties. */
function partiesTable(model: RepresentationModel, i18n: RepresentationI18n): DataTable | undefined {
  const caption = captionOf(model, i18n);
  const deciles = model.grid?.deciles ?? model.deciles;
  if (deciles) return partiesByDecile(caption, deciles, model, i18n);
  return model.seatsByYear && seatsOverTime(caption, model.seatsByYear, model, i18n);
}

/** Codes of the nations in official statistics. */
const NATION_CODES: Record<UkNation, string> = {
  england: 'E92000001',
  wales: 'W92000004',
  scotland: 'S92000003',
  'northern-ireland': 'N92000002',
};

/**
 * A table of parties with the place it is of in every row. An area of several councils has their
 * codes, since the lists of councils give no code to regions.
 */
function withPlace(table: DataTable, model: RepresentationModel, i18n: RepresentationI18n): DataTable {
  const { strings } = i18n;
  const { councils, grid, scope } = model;
  const place = grid ? strings.nation : placeName(model, i18n);
  const isNamed = !grid && scope.by === 'authorities';
  const codes =
    scope.by === 'nation'
      ? NATION_CODES[scope.nation]
      : grid
        ? NATION_CODES.england
        : councils.map(({ code }) => code).join(' ');
  const names = isNamed ? councils.map(({ name }) => name).join('; ') : place;
  return {
    ...table,
    columns: [
      { key: 'place_name', label: strings.table.place },
      { key: 'place_code', label: strings.table.placeCode },
      ...table.columns,
    ],
    rows: table.rows.map((row) => [names, codes, ...row]),
  };
}

function estimateColumn(
  { release }: RepresentationModel,
  { strings }: RepresentationI18n,
): Column<RepresentedWard> {
  return {
    key: `${areaKey(release)}_placed_by_estimate`,
    label: strings.table.estimatedLsoas,
    numeric: true,
    cell: ({ estimatedLsoas }) => estimatedLsoas,
  };
}

/** Columns of the file alone. */
function exportColumns(model: RepresentationModel, i18n: RepresentationI18n): Column<RepresentedWard>[] {
  const { strings } = i18n;
  const people = new Map(model.councils.map(({ code, population }) => [code, population]));
  const { population: count } = RELEASE_DETAILS[model.release ?? LATEST_RELEASE];
  return [
    estimateColumn(model, i18n),
    {
      key: 'ward_former_name',
      label: strings.table.formerNames,
      cell: ({ formerNames }) => formerNames.join('; ') || undefined,
    },
    ...(count
      ? [
          {
            key: `authority_population_${count.source}_${count.year}`,
            label: strings.table.population,
            numeric: true,
            cell: ({ authority }: RepresentedWard) => people.get(authority.code),
          },
        ]
      : []),
  ];
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
  { release }: RepresentationModel,
  { strings }: RepresentationI18n,
  withCouncils: boolean,
): Column<RepresentedWard>[] {
  const council = {
    key: 'authority_name',
    label: strings.table.council,
    cell: (ward: RepresentedWard) => ward.authority.name,
  };
  return [
    { key: `${placeKey(release)}_name`, label: strings.table.ward, cell: ({ name }) => name },
    ...(withCouncils ? [council] : []),
    { key: areaKey(release), label: strings.table.neighbourhoods, numeric: true, cell: lsoaCount },
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

/** Codes of a ward and its council. */
function codeColumns(
  { release }: RepresentationModel,
  { strings }: RepresentationI18n,
  withCouncils: boolean,
): Column<RepresentedWard>[] {
  const councilCode: Column<RepresentedWard> = {
    key: 'authority_code',
    label: strings.table.councilCode,
    cell: ({ authority }) => authority.code,
  };
  return [
    // The lists have no codes of electoral areas.
    ...(placeKey(release) === 'ward'
      ? [{ key: 'ward_code', label: strings.table.code, cell: ({ code }: RepresentedWard) => code }]
      : []),
    ...(withCouncils ? [councilCode] : []),
  ];
}

function wardColumns(
  model: RepresentationModel,
  i18n: RepresentationI18n,
  withCouncils: boolean,
): Column<RepresentedWard>[] {
  const { strings } = i18n;
  const seats: Column<RepresentedWard> = {
    key: 'seats',
    label: strings.table.seats,
    cell: (ward) => seatsText({ ...ward, record: withoutVacancies(ward) }, model, i18n),
  };
  return [
    ...placeColumns(model, i18n, withCouncils),
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
    ...codeColumns(model, i18n, withCouncils),
  ];
}

/** Vacant seats have a column of their own. */
const withoutVacancies = ({ record }: RepresentedWard) => record && { ...record, vacancies: 0 };

function electionColumns(
  model: RepresentationModel,
  { wards, year }: Election,
  i18n: RepresentationI18n,
  withCouncils: boolean,
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
      `votes_${year}_${party.toLowerCase()}`,
      strings.table.votesFor({ party: votesColumnName(party, i18n) }),
      (code) => results.get(code)?.votesBy[party],
    ),
  );
  return [
    ...placeColumns(model, i18n, withCouncils),
    column(`turnout_percent_${year}`, strings.table.turnout, (code) => {
      const turnout = results.get(code)?.turnout;
      return turnout === undefined ? undefined : Math.round(turnout * 1000) / 10;
    }),
    column(`electorate_${year}`, strings.table.electorate, (code) => results.get(code)?.electorate),
    column(`votes_${year}`, strings.table.votes, (code) => results.get(code)?.votes),
    column(`seats_contested_${year}`, strings.table.seatsContested, (code) => results.get(code)?.seats),
    ...(model.electionPeriod ? [] : votes),
    ...codeColumns(model, i18n, withCouncils),
  ];
}
