import {
  layoutStrips,
  wordsLanguage,
  type Figure,
  type FigurePoint,
  type StripsInput,
  type StripsWords,
} from '@odm-widgets/charts/figure.js';
import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, type AreaDomain, type Lsoa } from '@odm-widgets/data/model';
import type { WardStrings } from './strings/types.js';
import type { WardFigures, WardModel } from './ward-deprivation.model.js';
import type { View } from './ward-deprivation.query.js';
import { areaName, englishNames, headline, pointText } from './ward-deprivation.summary.js';

/** One set of columns: a ward, or a domain of it. */
interface Lane {
  label: string;
  /** "6 of 10". */
  count: string;
  domain: AreaDomain;
  lsoas: readonly Lsoa[];
  /** True for the place the page is about, false for what it is compared with. */
  place: boolean;
}

/** Lanes of a view: the ward and those beside it, or the ward in every domain. */
export function toLanes(model: WardModel, view: View, { strings, format }: I18n<WardStrings>): Lane[] {
  const count = (inTenth: number, of: number) =>
    strings.chart.laneCount({ count: format.number(inTenth), of: format.number(of) });
  if (view === 'domains') {
    return model.domains.map((domain) => {
      const inTenth = model.ward.lsoas.filter((lsoa) => lsoa.decile[domain] === 1).length;
      return {
        label: strings.domain[domain],
        count: count(inTenth, model.ward.lsoas.length),
        domain,
        lsoas: model.ward.lsoas,
        place: true,
      };
    });
  }
  return [model.ward, ...model.compared].map((ward: WardFigures, index) => ({
    label: commonPlaceName(ward.name),
    count: count(ward.inMostDeprived10.count, ward.lsoas.length),
    domain: model.domain,
    lsoas: ward.lsoas,
    place: index === 0,
  }));
}

/** Rows of the `strips` spec, and of `domains` for that view. */
export function toStripsInput(lanes: readonly Lane[], model: WardModel, view: View): StripsInput {
  return {
    lanes: lanes.map(({ label, count }, lane) => ({ lane, label, count })),
    points: lanes.flatMap((lane, index) =>
      lsoasByRank(lane).map((lsoa) => ({
        id: pointId(lane, index, lsoa),
        lane: index,
        tenth: lsoa.decile[lane.domain]!,
        rank: lsoa.rank[lane.domain]!,
        name: areaName(lsoa, model),
        place: lane.place,
        marked: lsoa.code === model.markedLsoa,
      })),
    ),
    shares: view === 'overall' ? toShares(model) : [],
  };
}

/** The points of the same lanes in reading order, with the text of each: the arrow keys go through them. */
export function toFigurePoints(
  lanes: readonly Lane[],
  model: WardModel,
  i18n: I18n<WardStrings>,
): FigurePoint[] {
  const { pointInLane, pointMarked } = i18n.strings.chart;
  return lanes.flatMap((lane, index) =>
    lsoasByRank(lane).map((lsoa) => {
      const point = pointText(lsoa, lane.domain, model, i18n);
      const marked = lsoa.code === model.markedLsoa ? pointMarked({ point }) : point;
      const text =
        lanes.length > 1 ? pointInLane({ lane: `${lane.label}: ${lane.count}`, point: marked }) : marked;
      return { id: pointId(lane, index, lsoa), text };
    }),
  );
}

function toShares(model: WardModel): StripsInput['shares'][number][] {
  const rows: StripsInput['shares'][number][] = [];
  const total = model.authorityInMostDeprived10.of;
  model.authorityDecileCounts.forEach((count, index) => {
    const column = { lane: 0, tenth: index + 1 };
    if (model.compareAuthority && total > 0)
      rows.push({ ...column, share: count / total, series: 'authority' });
    if (model.compareNation) rows.push({ ...column, share: 0.1, series: 'nation' });
  });
  return rows;
}

/** Neighbourhoods with a rank and a tenth, most deprived first; equal ranks in the order of their codes. */
function lsoasByRank({ lsoas, domain }: Lane): Lsoa[] {
  return lsoas
    .filter((lsoa) => lsoa.rank[domain] !== undefined && lsoa.decile[domain] !== undefined)
    .sort((a, b) => a.rank[domain]! - b.rank[domain]! || (a.code < b.code ? -1 : 1));
}

function pointId(lane: Lane, index: number, lsoa: Lsoa): string {
  return `${index}:${lane.domain}:${lsoa.code}`;
}

/** Words on the drawing. */
export function toStripsWords(model: WardModel, { strings }: I18n<WardStrings>): StripsWords {
  const { most, least, nation } = strings.chart;
  return {
    mostLabel: most,
    leastLabel: least,
    authorityLabel: commonPlaceName(model.authority.name),
    nationLabel: nation,
  };
}

/** The figure of a view: what is drawn, and the same in words. Rows and texts are of the same lanes. */
export function toFigure(model: WardModel, view: View, i18n: I18n<WardStrings>): Figure {
  const lanes = toLanes(model, view, i18n);
  const input = toStripsInput(lanes, model, view);
  const words = toStripsWords(model, i18n);
  const { guide, guideOutline } = i18n.strings.chart;
  const hasOutline = input.shares.some(({ series }) => series === 'authority');
  return {
    label: headline(model, i18n),
    guide: [guide, ...(hasOutline ? [guideOutline({ place: words.authorityLabel })] : [])].join(' '),
    points: toFigurePoints(lanes, model, i18n),
    draw: (size) => layoutStrips(input, words, size),
    ...wordsLanguage(i18n.locale, [...englishNames(model), words.authorityLabel]),
  };
}
