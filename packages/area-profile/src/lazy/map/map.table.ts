import type { DataTable, I18n } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { AreaModel } from '../../area-profile.model.js';
import type { MapStrings } from './strings/types.js';

/** The shapes of the map: a row for each neighbourhood of the area. */
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
        code,
        wards.get(ward),
        ...(hasTenths ? [decile.overall, rank.overall] : []),
        population,
      ] as const;
    });
  });
  return {
    caption: table.caption({ area }),
    columns: [
      { key: 'neighbourhood', label: table.name },
      { key: 'code', label: table.code },
      { key: 'ward', label: table.ward },
      ...(hasTenths
        ? [
            { key: 'tenth', label: table.tenth, numeric: true },
            { key: 'rank', label: table.rank, numeric: true },
          ]
        : []),
      { key: 'people_2021', label: table.people, numeric: true },
    ],
    rows,
  };
}
