import type { ExploreInput, ImageCaption } from '@odm-widgets/charts';
import { wordsLanguage, type Figure } from '@odm-widgets/charts/figure.js';
import { mapFigure, mapSpecValues, type MapInput } from '@odm-widgets/charts/map.js';
import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, outlineOf } from '@odm-widgets/data/model';
import type { WardStrings } from '../../strings/types.js';
import type { WardFigures, WardMap, WardModel } from '../../ward-deprivation.model.js';
import { areaName, englishNames, headline, pointText } from '../../ward-deprivation.summary.js';
import type { DetailStrings } from '../details/strings/types.js';
import { mapStrings, placesOf } from './map.summary.js';

/** The ward on a map, each of its neighbourhoods by its tenth of the nation. */
export function toMapFigure(model: WardModel, i18n: I18n<WardStrings>): Figure {
  return mapFigure(toMapInput(model, i18n));
}

function toMapInput(model: WardModel, i18n: I18n<WardStrings>): MapInput {
  const { map } = model;
  if (!map) throw new RangeError('A map needs boundaries.');
  const { chart } = i18n.strings;
  const words = mapStrings(i18n);
  const places = placesOf(model);
  const { boundaries } = map;
  const official = places.map(({ code }) => map.wards.find((ward) => ward.code === code)?.official ?? []);
  return {
    label: headline(model, i18n),
    guide: [words.guide, ...(places.length > model.compared.length ? [] : [words.elsewhere])].join(' '),
    councils: [
      {
        boundaries,
        layer: 'areas',
        shapes: places.flatMap((place) => shapesOf(place, model, i18n, places.length > 1)),
        outlines: places.map(({ lsoas }) =>
          outlineOf(lsoas.map(({ code }) => boundaries.areas.get(code) ?? [])),
        ),
        official: official.filter(({ length }) => length > 0),
        names: namesOf(map, places, i18n),
      },
    ],
    key: {
      tenths: { most: chart.most, least: chart.least },
      entries: [
        {
          text: places.length > 1 ? words.countedInSeveral : words.counted({ ward: model.ward.name }),
          line: 'outline',
        },
        ...(official.some(({ length }) => length > 0)
          ? [{ text: words.official, line: 'official' as const }]
          : []),
      ],
    },
    ...wordsLanguage(i18n.locale, [...englishNames(model), ...namesAround(model)]),
  };
}

function shapesOf(
  { lsoas, name }: WardFigures,
  model: WardModel,
  i18n: I18n<WardStrings>,
  isOneOfSeveral: boolean,
): MapInput['councils'][number]['shapes'] {
  const { domain, markedLsoa } = model;
  const { pointInLane, pointMarked } = i18n.strings.chart;
  return lsoas.flatMap((lsoa) => {
    const tenth = lsoa.decile[domain];
    if (tenth === undefined || lsoa.rank[domain] === undefined) return [];
    const marked = lsoa.code === markedLsoa;
    const own = pointText(lsoa, domain, model, i18n);
    const point = marked ? pointMarked({ point: own }) : own;
    return [
      {
        code: lsoa.code,
        text: isOneOfSeveral ? pointInLane({ lane: name, point }) : point,
        tenth,
        letters: i18n.format.number(tenth),
        marked,
      },
    ];
  });
}

/** Names of the wards of the council; those that are not shown are smaller. */
function namesOf(
  { wards }: WardMap,
  places: readonly WardFigures[],
  { locale }: I18n,
): MapInput['councils'][number]['names'] {
  const shown = new Map(places.map(({ code, name }) => [code, name]));
  return wards
    .filter(({ areas }) => areas.length > 0)
    .map(({ code, name, welshName, areas }) => ({
      text: shown.get(code) ?? commonPlaceName(locale === 'cy' ? welshName : name),
      codes: areas,
      place: shown.has(code),
    }));
}

/** Names on the map that are English in every language. */
function namesAround({ map, welshNames }: WardModel): string[] {
  return welshNames ? [] : (map?.wards ?? []).map(({ name }) => commonPlaceName(name));
}

/** What the view that explores the map takes. */
export function toMapExploreInput(
  model: WardModel,
  i18n: I18n<WardStrings>,
  { table }: Pick<DetailStrings, 'table'>,
  { caption, fileName }: { caption: ImageCaption; fileName: string },
): ExploreInput {
  const input = toMapInput(model, i18n);
  const lsoas = new Map(placesOf(model).flatMap((place) => place.lsoas.map((lsoa) => [lsoa.code, lsoa])));
  return {
    title: caption.title,
    caption,
    fileName,
    spec: 'map',
    values: (width) =>
      mapSpecValues(input, { width, textSize: 16 }, (code) => {
        const lsoa = lsoas.get(code)!;
        return { name: areaName(lsoa, model), rank: lsoa.rank[model.domain] };
      }),
    dataset: 'areas',
    columns: [
      { key: 'name', label: table.name },
      { key: 'rank', label: table.rank({ of: i18n.format.number(model.nationalCount) }), numeric: true },
      { key: 'tenth', label: table.tenth, numeric: true },
    ],
    choice: { field: 'tenth', label: mapStrings(i18n).tenth },
  };
}
