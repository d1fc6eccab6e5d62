import type { DataTable, I18n } from '@odm-widgets/core';
import { RELEASE_DETAILS, type AreaDomain, type Lsoa } from '@odm-widgets/data/model';
import type { WardFigures, WardModel } from '../../ward-deprivation.model.js';
import type { View } from '../../ward-deprivation.query.js';
import type { WardStrings } from '../../strings/types.js';
import { detailStrings } from './strings/index.js';
import type { DetailStrings } from './strings/types.js';

type Cell = string | number | undefined;
interface Column {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (lsoa: Lsoa, ward: WardFigures) => Cell;
}

/** The figures behind the chart, row for row, as the page shows them: a narrow page shows the first columns, so codes are last. */
export function toTable(model: WardModel, view: View, i18n: I18n<WardStrings>): DataTable {
  return tableOf(model, view, i18n, (table, ranks, severalWards) => {
    const [name, ...codes] = areaColumns(model, table, (lsoa) =>
      lsoa.code === model.markedLsoa ? table.marked({ name: lsoa.name }) : lsoa.name,
    );
    return [...(severalWards ? [wardName(table)] : []), name!, ...ranks, ...codes];
  });
}

/** The same rows as they are saved, with the name and the code of every place. */
export function toExportTable(model: WardModel, view: View, i18n: I18n<WardStrings>): DataTable {
  return tableOf(model, view, i18n, (table, ranks) => [
    { key: 'authority_name', label: table.authority, cell: (_, { authority }) => authority.name },
    { key: 'authority_code', label: table.authorityCode, cell: (_, { authority }) => authority.code },
    wardName(table),
    { key: 'ward_code', label: table.wardCode, cell: (_, { code }) => code },
    ...areaColumns(model, table, ({ name }) => name),
    ...ranks,
  ]);
}

function tableOf(
  model: WardModel,
  view: View,
  i18n: I18n<WardStrings>,
  columnsOf: (table: DetailStrings['table'], ranks: readonly Column[], severalWards: boolean) => Column[],
): DataTable {
  const { table } = detailStrings(i18n);
  const wards = view === 'domains' ? [model.ward] : [model.ward, ...model.compared];
  const ward = i18n.format.list(wards.map(({ name }) => name));
  const columns = columnsOf(table, rankColumns(model, view, i18n, table), wards.length > 1);
  return {
    caption:
      view === 'domains'
        ? table.captionDomains({ ward })
        : table.caption({ ward, domain: i18n.strings.domain[model.domain] }),
    columns: columns.map(({ key, label, numeric }) => ({ key, label, ...(numeric ? { numeric } : {}) })),
    rows: wards.flatMap((ward) => ward.lsoas.map((lsoa) => columns.map(({ cell }) => cell(lsoa, ward)))),
  };
}

function wardName(table: DetailStrings['table']): Column {
  return { key: 'ward_name', label: table.ward, cell: (_, { name }) => name };
}

/** Name and code of each area; where there are no names, codes alone, under the nation's word for its areas. */
function areaColumns(
  { ward, release }: WardModel,
  table: DetailStrings['table'],
  name: (lsoa: Lsoa) => string,
): Column[] {
  const key = RELEASE_DETAILS[release].areas.name.toLowerCase().replace(/ /gu, '_');
  const code = { key: `${key}_code`, cell: ({ code: own }: Lsoa) => own };
  if (ward.lsoas.every((lsoa) => lsoa.name === lsoa.code))
    return [{ ...code, label: table.area, cell: name }];
  return [
    { key: `${key}_name`, label: table.name, cell: name },
    { ...code, label: table.code },
  ];
}

/** The column says of when the count is, because releases use different ones; some have none. */
function peopleColumns({ release }: WardModel, table: DetailStrings['table']): Column[] {
  const count = RELEASE_DETAILS[release].population;
  if (!count) return [];
  const key = count.source === 'census' ? `population_census_${count.year}` : `population_mid_${count.year}`;
  return [{ key, label: table.people[count.source], numeric: true, cell: (lsoa) => lsoa.population }];
}

function rankColumns(
  model: WardModel,
  view: View,
  { strings, format }: I18n<WardStrings>,
  table: DetailStrings['table'],
): Column[] {
  const people = peopleColumns(model, table);
  if (view === 'domains')
    return [...model.domains.map((domain) => rankIn(domain, strings.domain[domain])), ...people];
  const { domain } = model;
  const tenth: Column = {
    key: `${domain}_decile`,
    label: table.tenth,
    numeric: true,
    cell: (lsoa) => lsoa.decile[domain],
  };
  return [rankIn(domain, table.rank({ of: format.number(model.nationalCount) })), tenth, ...people];
}

function rankIn(domain: AreaDomain, label: string): Column {
  return { key: `${domain}_rank`, label, numeric: true, cell: (lsoa) => lsoa.rank[domain] };
}
