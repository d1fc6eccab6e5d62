import type { DataTable, I18n } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { AreaModel } from '../../area-profile.model.js';
import type { MapStrings } from './strings/types.js';

/** The shapes of the map: a row for each neighbourhood of the area. A narrow page shows the first columns, so codes are last. */
export function toMapTable(model: AreaModel, area: string, { strings, locale }: I18n<MapStrings>): DataTable {
  const { table } = strings;
  const hasTenths = model.nations.length === 1;
  const rows = model.area.parts.flatMap(({ council: { areas }, indices }) => {
    const wards = new Map(
      areas.wards.map(({ code, name, welshName }) => [
        code,
        commonPlaceName(locale === 'cy' ? (welshName ?? name) : name),
      ]),
    );
    return indices.map((index) => {
      const { code, name, ward, decile, rank, population } = areas.lsoas[index]!;
      return [
        name,
        ...(hasTenths ? [rank.overall, decile.overall] : []),
        population,
        wards.get(ward),
        code,
      ] as const;
    });
  });
  return {
    caption: table.caption({ area }),
    columns: [
      { key: 'neighbourhood', label: table.name },
      ...(hasTenths
        ? [
            { key: 'rank', label: table.rank, numeric: true },
            { key: 'tenth', label: table.tenth, numeric: true },
          ]
        : []),
      { key: 'people_2021', label: table.people, numeric: true },
      { key: 'ward', label: table.ward },
      { key: 'code', label: table.code },
    ],
    rows,
  };
}
