/** Stacked bars: neighbourhoods of each national decile by party, or the seats of each year. */
import type { RepresentationModel } from './representation.model.js';
import { toCount, yearTotalText } from './phrases.summary.js';
import { sum, type Shares } from './shares.js';
import { toLegend, type Legend } from './legend.chart.js';
import type { FigureI18n } from './lazy/figure/strings/types.js';

export interface Bar {
  label: string;
  total: number;
  totalText: string;
  /** Counts of legend entries, in the order of the legend. */
  counts: readonly (readonly [entry: string, count: number])[];
}

/** A part of a bar; `from` and `to` are counts. */
export interface Segment {
  entry: string;
  from: number;
  to: number;
}

const roundToTenth = (count: number) => Math.round(count * 10) / 10;

/** Bars of a model and their legend. */
export function toBars(model: RepresentationModel, i18n: FigureI18n): { bars: Bar[]; legend: Legend } {
  const rows = model.seatsByYear
    ? model.seatsByYear.map((year) => ({
        label: String(year.year),
        shares: year.seats,
        totalText: yearTotalText(year, i18n),
      }))
    : (model.grid?.deciles ?? model.deciles ?? []).map((shares, index) => ({
        label: i18n.strings.decile(index + 1),
        shares,
        totalText: neighbourhoodsTotal(roundToTenth(sum(shares.values())), i18n),
      }));
  const legend = toLegend(
    rows.flatMap(({ shares }) => [...shares.keys()]),
    model,
  );
  const bars = rows.map(({ label, shares, totalText }) => ({
    label,
    total: roundToTenth(sum(shares.values())),
    totalText,
    counts: countEntries(shares, legend),
  }));
  return { bars, legend };
}

const neighbourhoodsTotal = (total: number, { strings, format }: FigureI18n) =>
  strings.neighbourhoods(toCount(total, format));

function countEntries(shares: Shares, { entries, entryOf }: Legend): Bar['counts'] {
  return entries.flatMap((entry) => {
    const count = sum(
      [...shares].flatMap(([category, value]) => (entryOf(category) === entry ? [value] : [])),
    );
    return count ? [[entry, roundToTenth(count)] as const] : [];
  });
}

/** Segments of a bar from its start to its end; with `separate`, one for each whole number. */
export function toSegments(counts: Bar['counts'], separate: boolean): Segment[] {
  let end = 0;
  return counts.flatMap(([entry, count]) => {
    const start = end;
    end += count;
    return separate
      ? Array.from({ length: count }, (_, index) => ({ entry, from: start + index, to: start + index + 1 }))
      : [{ entry, from: start, to: end }];
  });
}

/** The parts of a bar in words: "Labour 12", "Green 3.5". */
export function countTexts({ counts }: Bar, legend: Legend, i18n: FigureI18n): string[] {
  return counts.map(([entry, count]) =>
    i18n.strings.party({ party: legend.nameOf(entry, i18n), count: i18n.format.number(count) }),
  );
}
