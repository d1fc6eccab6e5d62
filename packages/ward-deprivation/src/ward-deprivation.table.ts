import type { DataTable } from '@odm-widgets/core';
import type { Domain, Lsoa } from '@odm-widgets/data/model';
import type { WardFigures, WardModel } from './ward-deprivation.model.js';
import type { View } from './ward-deprivation.query.js';
import type { WardStrings } from './strings/types.js';
import type { FormatNumber } from './ward-deprivation.summary.js';

type Cell = string | number | undefined;
interface Column {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (lsoa: Lsoa, ward: WardFigures) => Cell;
}

/** The figures behind the chart, row for row: shown as the table and saved as the CSV. */
export function toTable(model: WardModel, view: View, s: WardStrings, number: FormatNumber): DataTable {
  const wards = view === 'domains' ? [model.ward] : [model.ward, ...model.compared];
  const columns = [...placeColumns(s, wards.length > 1), ...rankColumns(model, view, s, number)];
  return {
    caption:
      view === 'domains'
        ? s.table.captionDomains({ ward: model.ward.name })
        : s.table.caption({ ward: model.ward.name, domain: s.domain[model.domain] }),
    columns: columns.map(({ key, label, numeric }) => ({ key, label, ...(numeric ? { numeric } : {}) })),
    rows: wards.flatMap((ward) => ward.lsoas.map((lsoa) => columns.map(({ cell }) => cell(lsoa, ward)))),
  };
}

function placeColumns(s: WardStrings, severalWards: boolean): Column[] {
  const columns: Column[] = [
    { key: 'lsoa_name', label: s.table.name, cell: (lsoa) => lsoa.name },
    { key: 'lsoa_code', label: s.table.code, cell: (lsoa) => lsoa.code },
  ];
  const ward: Column = { key: 'ward_name', label: s.table.ward, cell: (_, { name }) => name };
  return severalWards ? [ward, ...columns] : columns;
}

function rankColumns(model: WardModel, view: View, s: WardStrings, number: FormatNumber): Column[] {
  const people: Column = {
    key: 'population',
    label: s.table.people,
    numeric: true,
    cell: (lsoa) => lsoa.population,
  };
  if (view === 'domains') return [...model.domains.map((domain) => rankIn(domain, s.domain[domain])), people];
  const { domain } = model;
  const tenth: Column = {
    key: `${domain}_decile`,
    label: s.table.tenth,
    numeric: true,
    cell: (lsoa) => lsoa.decile[domain],
  };
  return [rankIn(domain, s.table.rank({ of: number(model.nationalCount) })), tenth, people];
}

function rankIn(domain: Domain, label: string): Column {
  return { key: `${domain}_rank`, label, numeric: true, cell: (lsoa) => lsoa.rank[domain] };
}
