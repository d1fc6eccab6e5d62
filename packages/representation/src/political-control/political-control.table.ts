import type { DataTable } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import type { PoliticalControlModel } from './political-control.model.js';
import { controlText, placeName, type Voice } from './political-control.summary.js';
import { partyByCode } from '../shared/parties.js';

interface Column {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (council: LampCouncil) => string | number | undefined;
}

/** The figures behind the lamps, a row a council in the order given: shown as the table and saved as the CSV. */
export function toTable(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  voice: Voice,
): DataTable {
  const { s, locale } = voice;
  const columns: Column[] = [
    { key: 'authority_name', label: s.table.council, cell: ({ name }) => name },
    { key: 'control', label: s.table.control, cell: (council) => controlText(council, voice) },
    {
      key: `${model.domain}_rank_of_average_rank`,
      label: s.table.rank,
      numeric: true,
      cell: ({ rank }) => rank,
    },
    { key: 'lsoas', label: s.table.neighbourhoods, numeric: true, cell: ({ lsoas }) => lsoas },
    {
      key: `${model.domain}_in_most_deprived_10_percent`,
      label: s.table.tenth,
      numeric: true,
      cell: ({ inMostDeprived10 }) => inMostDeprived10,
    },
    {
      key: `${model.domain}_in_most_deprived_20_percent`,
      label: s.table.fifth,
      numeric: true,
      cell: ({ inMostDeprived20 }) => inMostDeprived20,
    },
    {
      key: 'elected_mayor',
      label: s.table.mayor,
      cell: ({ control }) => (control.mayor ? partyByCode(control.mayor).name[locale] : undefined),
    },
    { key: 'region', label: s.table.region, cell: ({ region }) => region },
    { key: 'authority_code', label: s.table.code, cell: ({ code }) => code },
  ];
  return {
    caption: s.table.caption({
      place: placeName(model, s) || s.table.council,
      domain: s.domain[model.domain],
    }),
    columns: columns.map(({ key, label, numeric }) => ({ key, label, ...(numeric ? { numeric } : {}) })),
    rows: councils.map((council) => columns.map(({ cell }) => cell(council))),
  };
}
