/** Wards on a map, each in the fill and texture of the party that holds most of its seats. */
import type { ExploreInput } from '@odm-widgets/charts';
import { wordsLanguage, type Colour, type Figure } from '@odm-widgets/charts/figure.js';
import { mapFigure, mapSpecValues, type MapCouncil, type MapInput } from '@odm-widgets/charts/map.js';
import { outlineOf, type RepresentedWard } from '@odm-widgets/data/model';
import { partyPaint, partyPatterns } from '../../../shared/party-texture.js';
import { toLegend, type Legend } from '../../legend.chart.js';
import { namesInPictures, seatsText, wardName } from '../../phrases.summary.js';
import type { MappedCouncil, RepresentationModel } from '../../representation.model.js';
import { headline } from '../../representation.summary.js';
import { filledSeats, representedBy, sortByCount } from '../../shares.js';
import type { RepresentationI18n } from '../../strings/types.js';
import { mapStrings } from './map.summary.js';

/**
 * The wards of councils as a figure.
 *
 * @param wards those that match the filters; the others are the ground around them
 */
export function toMapFigure(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: RepresentationI18n,
): Figure {
  return mapFigure(toMapInput(model, wards, i18n));
}

/** Of a ward whose seats are all vacant or not on record: the ground around wards has the same colour, more faintly. */
const WITHOUT_COUNCILLORS: Colour = 'line';

function paintOf(entry: string, legend: Legend): ReturnType<typeof partyPaint> {
  const look = legend.markOf(entry);
  return look.fill === 'none' ? { fill: WITHOUT_COUNCILLORS } : partyPaint(look);
}

function toMapInput(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: RepresentationI18n,
): MapInput {
  const { map } = model;
  if (!map) throw new RangeError('A map needs boundaries.');
  // Of all wards, so that parties keep their textures while wards are filtered.
  const legend = toLegend(model.wards.map(representedBy), model);
  const { guide, council, counted } = mapStrings(i18n);
  const hasSeveral = map.councils.length > 1;
  const councils = map.councils.map((one) => toMapCouncil(one, wards, legend, model, i18n));
  return {
    label: headline(model, i18n),
    guide,
    councils,
    frame: model.wards.map(({ code }) => code),
    key: {
      entries: [
        ...legend.entries.map((entry) => ({ text: legend.nameOf(entry, i18n), ...paintOf(entry, legend) })),
        ...(hasSeveral ? [{ text: council, line: 'outline' as const }] : []),
        ...(councils.some((one) => one.counted?.length) ? [{ text: counted, line: 'counted' as const }] : []),
      ],
    },
    patterns: partyPatterns(legend.entries.map(legend.markOf)),
    ...wordsLanguage(i18n.locale, namesInPictures(model, i18n.locale)),
  };
}

function toMapCouncil(
  { boundaries, differing }: MappedCouncil,
  wards: readonly RepresentedWard[],
  legend: Legend,
  model: RepresentationModel,
  i18n: RepresentationI18n,
): MapCouncil {
  const own = wards.filter(({ authority }) => authority.code === boundaries.authority);
  const name = model.councils.find(({ code }) => code === boundaries.authority)?.name;
  // Among the wards of several councils the lines would hide the fills. Two wards share a line, which is drawn once.
  const counted =
    model.councils.length > 1 ? [] : [...new Set(own.flatMap(({ code }) => differing.get(code) ?? []))];
  return {
    boundaries,
    layer: 'wards',
    shapes: own.map((ward) => ({
      code: ward.code,
      text: wardText(ward, model, i18n),
      letters: seatLetters(ward),
      ...paintOf(legend.entryOf(representedBy(ward)), legend),
    })),
    outlines: [outlineOf([...boundaries.wards.values()])],
    official: [],
    counted,
    names: [
      ...(name && model.councils.length > 1
        ? [{ text: name, codes: [...boundaries.wards.keys()], place: true }]
        : []),
      ...own.map((ward) => ({ text: ward.name, codes: [ward.code], place: false })),
    ],
  };
}

const wardText = (ward: RepresentedWard, model: RepresentationModel, i18n: RepresentationI18n) =>
  `${wardName(ward, model)}: ${seatsText(ward, model, i18n)}`;

/** Its seats in a few letters, the largest party first: "3", "2+1"; "?" where there is no record of them. */
function seatLetters({ record }: RepresentedWard): string {
  if (!record) return '?';
  const counts = sortByCount(new Map(Object.entries(record.seats))).map(([, count]) => count);
  return filledSeats(record) ? counts.join('+') : '0';
}

/** The chart that explores the map: rows of the `ward-map` spec. */
export function mapChart(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: RepresentationI18n,
): Omit<ExploreInput, 'title' | 'caption' | 'fileName'> {
  const { table } = i18n.strings;
  const input = toMapInput(model, wards, i18n);
  const legend = toLegend(model.wards.map(representedBy), model);
  const byCode = new Map(wards.map((ward) => [ward.code, ward]));
  const rowOf = (code: string) => {
    const ward = byCode.get(code)!;
    const entry = legend.entryOf(representedBy(ward));
    const { fill } = legend.markOf(entry);
    return {
      ward: ward.name,
      council: ward.authority.name,
      party: legend.nameOf(entry, i18n),
      seats: seatsText(ward, model, i18n),
      colour: fill === 'none' ? NO_COLOUR : fill,
    };
  };
  return {
    spec: 'ward-map',
    values: (width) => mapSpecValues(input, { width, textSize: 16 }, rowOf),
    dataset: 'areas',
    columns: [
      { key: 'ward', label: table.ward },
      ...(model.councils.length > 1 ? [{ key: 'council', label: table.council }] : []),
      { key: 'party', label: table.party },
      { key: 'seats', label: table.seats },
    ],
    choice: { field: 'party', label: table.party.toLowerCase() },
  };
}

/** In a spec, which has no colours of a page: of wards without councillors on record. */
const NO_COLOUR = '#ffffff';
