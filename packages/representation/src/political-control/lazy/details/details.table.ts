import type { DataTable } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { areaKey } from '../../../shared/place-names.js';
import { partyByCode } from '../../../shared/parties.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import { controlText, placeName } from '../../political-control.summary.js';
import type { PoliticalControlI18n } from '../../strings/types.js';

/** What England alone has. */
const englandColumns = ({ strings, locale }: PoliticalControlI18n): Column[] => [
  {
    key: 'elected_mayor',
    label: strings.table.mayor,
    cell: ({ control }) => (control.mayor ? partyByCode(control.mayor).name[locale] : undefined),
  },
  { key: 'region', label: strings.table.region, cell: ({ region }) => strings.region(region) },
];

interface Column {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (council: LampCouncil) => string | number | undefined;
}

/** The figures behind the lamps, one row per council in the given order: the table on the page and the CSV. */
export function toTable(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  i18n: PoliticalControlI18n,
): DataTable {
  const { strings } = i18n;
  const columns: Column[] = [
    { key: 'authority_name', label: strings.table.council, cell: ({ name }) => name },
    { key: 'control', label: strings.table.control, cell: (council) => controlText(council, i18n) },
    ...(model.release
      ? []
      : [
          {
            key: `${model.domain}_rank_of_average_rank`,
            label: strings.table.rank,
            numeric: true,
            cell: ({ rank }: LampCouncil) => rank,
          },
        ]),
    {
      key: areaKey(model.release),
      label: strings.table.neighbourhoods,
      numeric: true,
      cell: ({ lsoas }) => lsoas,
    },
    {
      key: `${model.domain}_in_most_deprived_10_percent`,
      label: strings.table.mostDeprived10,
      numeric: true,
      cell: ({ inMostDeprived10 }) => inMostDeprived10,
    },
    {
      key: `${model.domain}_share_in_most_deprived_10_percent`,
      label: strings.table.shareOf({ column: strings.table.mostDeprived10 }),
      numeric: true,
      cell: ({ inMostDeprived10, lsoas }) => Math.round((inMostDeprived10 / lsoas) * 100),
    },
    {
      key: `${model.domain}_in_most_deprived_20_percent`,
      label: strings.table.mostDeprived20,
      numeric: true,
      cell: ({ inMostDeprived20 }) => inMostDeprived20,
    },
    ...(model.release ? [] : englandColumns(i18n)),
    { key: 'authority_code', label: strings.table.code, cell: ({ code }) => code },
  ];
  return {
    caption: strings.table.caption({
      place: placeName(model, i18n) || i18n.format.list(model.councils.map(({ name }) => name)),
      domain: strings.domain[model.domain],
    }),
    columns: columns.map(({ key, label, numeric }) => ({ key, label, ...(numeric ? { numeric } : {}) })),
    rows: councils.map((council) => columns.map(({ cell }) => cell(council))),
  };
}
