import type { ExploreInput } from '@odm-widgets/charts';
import { wordsLanguage, type Figure } from '@odm-widgets/charts/figure.js';
import { mapFigure, mapSpecValues, type MapInput } from '@odm-widgets/charts/map.js';
import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, outlineOf, RELEASE_DETAILS } from '@odm-widgets/data/model';
import type { AreaModel } from '../../area-profile.model.js';
import { englishNames } from '../../place-names.js';
import type { SavedPicture } from '../../section.js';
import type { CouncilMap } from './map.model.js';
import type { MapStrings } from './strings/types.js';

type MapCouncil = MapInput['councils'][number];

/** The neighbourhoods of an area on a map, each by its tenth of the nation; in two nations without tenths. */
export function toAreaMap(
  model: AreaModel,
  councils: readonly CouncilMap[],
  area: string,
  i18n: I18n<MapStrings>,
): Figure {
  return mapFigure(toMapInput(model, councils, area, i18n));
}

/** What the view that explores the map of an area in one nation takes. */
export function toMapExplore(
  model: AreaModel,
  councils: readonly CouncilMap[],
  area: string,
  i18n: I18n<MapStrings>,
  { caption, fileName }: SavedPicture,
): ExploreInput {
  const { table, tenth } = i18n.strings;
  const input = toMapInput(model, councils, area, i18n);
  const lsoas = new Map(model.lsoas.map((lsoa) => [lsoa.code, lsoa]));
  return {
    title: caption.title,
    caption,
    fileName,
    spec: 'map',
    values: (width) =>
      mapSpecValues(input, { width, textSize: 16 }, (code) => {
        const { name, rank } = lsoas.get(code)!;
        return { name, rank: rank.overall };
      }),
    dataset: 'areas',
    columns: [
      { key: 'name', label: table.name },
      { key: 'rank', label: table.rank, numeric: true },
      { key: 'tenth', label: table.tenth, numeric: true },
    ],
    choice: { field: 'tenth', label: tenth },
  };
}

function toMapInput(
  model: AreaModel,
  councils: readonly CouncilMap[],
  area: string,
  i18n: I18n<MapStrings>,
): MapInput {
  const { strings } = i18n;
  const hasTenths = model.nations.length === 1;
  const hasOfficial = councils.some(({ wards }) => wards.some(({ official }) => official?.length));
  const around = councils.flatMap(({ part }) =>
    part.council.areas.wards.map(({ name }) => commonPlaceName(name)),
  );
  return {
    label: strings.label({ area }),
    guide: hasTenths ? strings.guide({ area }) : strings.guideOfTwo({ area }),
    councils: councils.map((council) => toCouncil(council, model, i18n)),
    key: {
      ...(hasTenths ? { tenths: { most: strings.most, least: strings.least } } : {}),
      entries: [
        { text: strings.counted({ area }), line: 'outline' },
        ...(hasOfficial ? [{ text: strings.official, line: 'official' } as const] : []),
      ],
    },
    ...wordsLanguage(i18n.locale, [...englishNames(model), ...around]),
  };
}

function toCouncil(
  { part, boundaries, wards }: CouncilMap,
  model: AreaModel,
  i18n: I18n<MapStrings>,
): MapCouncil {
  const { areas } = part.council;
  const own = part.indices.map((index) => areas.lsoas[index]!);
  const places = new Set(wards.map(({ ward }) => ward.code));
  return {
    boundaries,
    layer: 'areas',
    shapes: own.map((lsoa) => shapeOf(lsoa, areas.release, model, i18n)),
    outlines: [outlineOf(own.map(({ code }) => boundaries.areas.get(code) ?? []))],
    official: wards.flatMap(({ official }) => (official?.length ? [official] : [])),
    names: areas.wards.flatMap(({ code, name, welshName }) => {
      const codes = areas.lsoas.flatMap((lsoa) => (lsoa.ward === code ? [lsoa.code] : []));
      const text = commonPlaceName(i18n.locale === 'cy' ? (welshName ?? name) : name);
      return codes.length ? [{ text, codes, place: places.has(code) }] : [];
    }),
  };
}

function shapeOf(
  { code, name, decile, rank }: AreaModel['lsoas'][number],
  release: keyof typeof RELEASE_DETAILS,
  { nations, markedLsoa }: AreaModel,
  { strings, format }: I18n<MapStrings>,
): MapCouncil['shapes'][number] {
  const marked = code === markedLsoa;
  const words = (point: string) => (marked ? strings.pointMarked({ point }) : point);
  const { overall: tenth } = decile;
  if (nations.length > 1 || tenth === undefined || rank.overall === undefined)
    return { code, text: words(name), fill: 'place', marked };
  const tenthText = format.number(tenth);
  const point = strings.point({
    name,
    tenth: tenthText,
    rank: format.number(rank.overall),
    of: format.number(RELEASE_DETAILS[release].areas.count),
  });
  return { code, text: words(point), tenth, letters: tenthText, marked };
}
