import { dodge, type Domain, type Lsoa } from '@odm-widgets/data/model';
import type { WardFigures, WardModel } from '../../ward-deprivation.model.js';
import type { View } from '../../ward-deprivation.query.js';
import type { WardStrings } from '../../strings/types.js';
import { pointText, type FormatNumber } from '../../ward-deprivation.summary.js';

/** Room one dot needs, in CSS pixels: its diameter and a hair of ground around it. */
const DOT_SPACING = 13;

interface Lane {
  label: string;
  domain: Domain;
  lsoas: readonly Lsoa[];
  /** True for the place the page is about, false for what it is compared with. */
  place: boolean;
}

export interface PointRow {
  id: string;
  lane: number;
  /** 0 is the most deprived LSOA of England, 1 the least. */
  position: number;
  offset: number;
  place: boolean;
}

/** The named data sources of the `strips` spec, for one drawing width. */
export interface StripsData {
  lanes: { lane: number; label: string }[];
  points: PointRow[];
  profile: { lane: number; tenth: number; share: number; series: 'authority' | 'england' }[];
}

/** What the keyboard walks, in order, and what each point says. */
export interface ChartPoint {
  id: string;
  text: string;
}

/** Lanes of a view: the ward and those beside it, or the ward in every domain. */
export function toLanes(model: WardModel, view: View, s: WardStrings, number: FormatNumber): Lane[] {
  if (view === 'domains') {
    return model.domains.map((domain) => {
      const inTenth = model.ward.lsoas.filter((lsoa) => lsoa.decile[domain] === 1).length;
      return {
        label: label(s.domain[domain], inTenth, model.ward.lsoas.length),
        domain,
        lsoas: model.ward.lsoas,
        place: true,
      };
    });
  }
  return [model.ward, ...model.compared].map((ward: WardFigures, index) => ({
    label: label(ward.name, ward.inMostDeprived10.count, ward.lsoas.length),
    domain: model.domain,
    lsoas: ward.lsoas,
    place: index === 0,
  }));

  function label(name: string, count: number, of: number): string {
    return s.chart.laneCount({ label: name, count: number(count), of: number(of), n: of });
  }
}

/** Rows for a spec at a drawing width in CSS pixels; dots that would touch are stacked. */
export function toStripsData(
  lanes: readonly Lane[],
  model: WardModel,
  view: View,
  width: number,
): StripsData {
  const points = lanes.flatMap((lane, index) => {
    const ranked = lsoasByRank(lane);
    const positions = ranked.map((lsoa) => (lsoa.rank[lane.domain]! - 0.5) / model.nationalCount);
    const offsets = dodge(positions, DOT_SPACING / Math.max(width, 1));
    return ranked.map((lsoa, i) => ({
      id: pointId(lane, index, lsoa),
      lane: index,
      position: positions[i]!,
      offset: offsets[i]!,
      place: lane.place,
    }));
  });
  return {
    lanes: lanes.map(({ label }, lane) => ({ lane, label })),
    points,
    profile: view === 'overall' ? toProfile(model) : [],
  };
}

/** The points of the same lanes in reading order, with their words. */
export function toChartPoints(
  lanes: readonly Lane[],
  model: WardModel,
  s: WardStrings,
  number: FormatNumber,
): ChartPoint[] {
  return lanes.flatMap((lane, index) =>
    lsoasByRank(lane).map((lsoa) => {
      const point = pointText(lsoa, lane.domain, model, s, number);
      const text = lanes.length > 1 ? s.chart.pointInLane({ lane: lane.label, point }) : point;
      return { id: pointId(lane, index, lsoa), text };
    }),
  );
}

function toProfile(model: WardModel): StripsData['profile'] {
  const rows: StripsData['profile'] = [];
  const total = model.authorityInMostDeprived10.of;
  model.authorityDecileCounts.forEach((count, index) => {
    const at = { lane: 0, tenth: index + 1 };
    if (model.compareAuthority && total > 0) rows.push({ ...at, share: count / total, series: 'authority' });
    if (model.compareEngland) rows.push({ ...at, share: 0.1, series: 'england' });
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
  data: (width: number) => StripsData;
  points: ChartPoint[];
  words: {
    mostLabel: string;
    leastLabel: string;
    bandLabel: string;
    authorityLabel: string;
    englandLabel: string;
  };
}

export function toChart(model: WardModel, view: View, s: WardStrings, number: FormatNumber): ChartContent {
  const lanes = toLanes(model, view, s, number);
  return {
    lanes: lanes.length,
    data: (width) => toStripsData(lanes, model, view, width),
    points: toChartPoints(lanes, model, s, number),
    words: {
      mostLabel: s.chart.most,
      leastLabel: s.chart.least,
      bandLabel: s.chart.band,
      authorityLabel: model.authority.name,
      englandLabel: s.chart.england,
    },
  };
}
