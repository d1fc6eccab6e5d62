import type { DataTable, I18n } from '@odm-widgets/core';
import type { AreaModel, Place } from '../../area-profile.model.js';
import { shareOf, subjectOf } from '../../area-profile.summary.js';
import { areaName, placeName } from '../../place-names.js';
import type { AreaStrings } from '../../strings/types.js';

interface Column {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (place: Place) => string | number | undefined;
}

/** The figures behind the headline, a row for each place. */
export function toTable(model: AreaModel, i18n: I18n<AreaStrings>): DataTable {
  return tableOf(model, i18n, false);
}

/** The same as they are saved, with codes of places. */
export function toExportTable(model: AreaModel, i18n: I18n<AreaStrings>): DataTable {
  return tableOf(model, i18n, true);
}

/** Codes that name a place: of an area made of parts, those of its wards or neighbourhoods. */
export function codesOf({ kind, id }: Place, model: AreaModel): string {
  if (kind === 'authority' || kind === 'ward') return id;
  if (kind !== 'area') return '';
  if (model.kind === 'patch') return model.lsoas.map(({ code }) => code).join(' ');
  if (model.kind === 'authority') return model.authorities.map(({ code }) => code).join(' ');
  return model.wards.map(({ code }) => code).join(' ');
}

function tableOf(model: AreaModel, i18n: I18n<AreaStrings>, withCodes: boolean): DataTable {
  const { table } = i18n.strings;
  const numeric = (key: string, label: string, cell: Column['cell']): Column => ({
    key,
    label,
    numeric: true,
    cell,
  });
  const figure = (key: string, label: string, name: keyof Place['figures']) =>
    model.area.figures[name] === undefined ? [] : [numeric(key, label, ({ figures }) => figures[name])];
  const isHouseholds = subjectOf(model) === 'households';
  const columns: Column[] = [
    { key: 'place', label: table.place, cell: (place) => placeName(place, model, i18n) },
    ...(withCodes
      ? [{ key: 'codes', label: table.code, cell: (place: Place) => codesOf(place, model) }]
      : []),
    ...figure('neighbourhoods', table.neighbourhoods, 'lsoas'),
    ...figure('people_2021', table.people, 'people'),
    ...figure('households_2021', table.households, 'households'),
    ...(isHouseholds
      ? figure('households_deprived', table.deprived, 'deprived')
      : figure('most_deprived_10', table.inMostDeprived10, 'inMostDeprived10')),
    numeric('share_percent', isHouseholds ? table.share : table.shareInMostDeprived10, (place) =>
      shareOf(place, model),
    ),
  ];
  return {
    caption: table.caption({ area: areaName(model, i18n) }),
    columns: columns.map(({ key, label, numeric: isNumeric }) => ({
      key,
      label,
      ...(isNumeric ? { numeric: true } : {}),
    })),
    rows: model.places.map((place) => columns.map(({ cell }) => cell(place))),
  };
}
