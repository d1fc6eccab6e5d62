import type { ChartPoint, StripsInput, StripsWords } from '@odm-widgets/charts';
import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, dodge, type Domain, type Lsoa } from '@odm-widgets/data/model';
import type { WardFigures, WardModel } from '../../ward-deprivation.model.js';
import type { View } from '../../ward-deprivation.query.js';
import type { WardStrings } from '../../strings/types.js';
import { pointText } from '../../ward-deprivation.summary.js';

/** Distance between the centres of two dots that do not touch, in CSS pixels: a diameter and one pixel. */
const DOT_SPACING = 13;

/** One row of dots: a ward, or a domain of it. */
interface Lane {
  label: string;
  domain: Domain;
  lsoas: readonly Lsoa[];
  /** True for the place the page is about, false for what it is compared with. */
  place: boolean;
}

/** Lanes of a view: the ward and those beside it, or the ward in every domain. */
export function toLanes(model: WardModel, view: View, { strings, format }: I18n<WardStrings>): Lane[] {
  if (view === 'domains') {
    return model.domains.map((domain) => {
      const inTenth = model.ward.lsoas.filter((lsoa) => lsoa.decile[domain] === 1).length;
      return {
        label: label(strings.domain[domain], inTenth, model.ward.lsoas.length),
        domain,
        lsoas: model.ward.lsoas,
        place: true,
      };
    });
  }
  return [model.ward, ...model.compared].map((ward: WardFigures, index) => ({
    label: label(commonPlaceName(ward.name), ward.inMostDeprived10.count, ward.lsoas.length),
    domain: model.domain,
    lsoas: ward.lsoas,
    place: index === 0,
  }));

  function label(name: string, count: number, of: number): string {
    return strings.chart.laneCount({
      label: name,
      count: format.number(count),
      of: format.number(of),
    });
  }
}

/** Rows for a spec at a drawing width in CSS pixels; dots that would touch are stacked. */
export function toStripsData(
  lanes: readonly Lane[],
  model: WardModel,
  view: View,
  width: number,
): StripsInput {
  const points = lanes.flatMap((lane, index) => {
    const ranked = lsoasByRank(lane);
    const positions = ranked.map((lsoa) => (lsoa.rank[lane.domain]! - 0.5) / model.nationalCount);
    const offsets = dodge(positions, DOT_SPACING / Math.max(width, 1));
    return ranked.map((lsoa, at) => ({
      id: pointId(lane, index, lsoa),
      lane: index,
      position: positions[at]!,
      offset: offsets[at]!,
      place: lane.place,
      marked: lsoa.code === model.markedLsoa,
    }));
  });
  return {
    lanes: lanes.map(({ label }, lane) => ({ lane, label })),
    points,
    profile: view === 'overall' ? toProfile(model) : [],
  };
}

/** The points of the same lanes in reading order, with the text of each: the arrow keys go through them. */
export function toChartPoints(
  lanes: readonly Lane[],
  model: WardModel,
  i18n: I18n<WardStrings>,
): ChartPoint[] {
  const { pointInLane, pointMarked } = i18n.strings.chart;
  return lanes.flatMap((lane, index) =>
    lsoasByRank(lane).map((lsoa) => {
      const point = pointText(lsoa, lane.domain, model, i18n);
      const marked = lsoa.code === model.markedLsoa ? pointMarked({ point }) : point;
      const text = lanes.length > 1 ? pointInLane({ lane: lane.label, point: marked }) : marked;
      return { id: pointId(lane, index, lsoa), text };
    }),
  );
}

function toProfile(model: WardModel): StripsInput['profile'][number][] {
  const rows: StripsInput['profile'][number][] = [];
  const total = model.authorityInMostDeprived10.of;
  model.authorityDecileCounts.forEach((count, index) => {
    const column = { lane: 0, tenth: index + 1 };
    if (model.compareAuthority && total > 0)
      rows.push({ ...column, share: count / total, series: 'authority' });
    if (model.compareEngland) rows.push({ ...column, share: 0.1, series: 'england' });
  });
  return rows;
}

function lsoasByRank({ lsoas, domain }: Lane): Lsoa[] {
  return lsoas
    .filter((lsoa) => lsoa.rank[domain] !== undefined)
    .sort((a, b) => a.rank[domain]! - b.rank[domain]!);
}

function pointId(lane: Lane, index: number, lsoa: Lsoa): string {
  return `${index}:${lane.domain}:${lsoa.code}`;
}

/** Everything the chart element takes for a model, a view and a language. */
export interface ChartContent {
  lanes: number;
  data: (width: number) => StripsInput;
  points: ChartPoint[];
  words: StripsWords;
}

/** Everything the chart element takes; rows and texts are of the same lanes. */
export function toChart(model: WardModel, view: View, i18n: I18n<WardStrings>): ChartContent {
  const lanes = toLanes(model, view, i18n);
  const { most, least, band, england } = i18n.strings.chart;
  return {
    lanes: lanes.length,
    data: (width) => toStripsData(lanes, model, view, width),
    points: toChartPoints(lanes, model, i18n),
    words: {
      mostLabel: most,
      leastLabel: least,
      bandLabel: band,
      authorityLabel: commonPlaceName(model.authority.name),
      englandLabel: england,
    },
  };
}
