/** The figure of a view as one drawing, from the same rows as on the page: for pictures and prerendered pages. */
import {
  wordsLanguage,
  wrapText,
  type Drawing,
  type Figure,
  type Mark as DrawnMark,
  type TextMark,
} from '@odm-widgets/charts/figure.js';
import { memoizeLast } from '@odm-widgets/core';
import type { RepresentedWard, WardResult } from '@odm-widgets/data/model';
import { partyPatterns, partyRect } from '../../../shared/party-texture.js';
import type { RepresentationModel } from '../../representation.model.js';
import { namesInPictures, percent, seatsText, wardName } from '../../phrases.summary.js';
import { headline } from '../../representation.summary.js';
import { DECILES, seatsByParty, sortByCount } from '../../shares.js';
import { countTexts, toBars, toSegments } from '../../bars.chart.js';
import { toLegend, type Legend } from '../../legend.chart.js';
import { readingGuide } from '../../reading-guide.js';
import type { FigureI18n } from '../figure/strings/types.js';
import { dotPositions, STRIP, stripHeight } from '../../ward-strip.chart.js';

const NAME_WIDTH = 290;
const STRIP_WIDTH = DECILES * STRIP.column;
const SEAT = { size: 14, step: 17 };
const TURNOUT = { width: 240, height: 14 };
const BAR = { width: 640, height: 22, step: 56, top: 16 };
/** Narrower drawings have the name and the words of a ward above and below its strip, in larger text. */
const NARROW = { below: 560, text: 15, line: 20, gap: 14 };
/** Width of a letter of a wide typeface, as a share of the text size: no text may be cut off. */
const WIDE_LETTER = 0.58;
/** A neighbourhood of a strip, and a column behind it: as on the posters these figures come from. */
const COLUMN_FILL = '#eadfc8';

/** The figure of a view: what is drawn, and the same in words. */
export function toFigure(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
): Figure {
  const hasBars = model.grid || model.seatsByYear || model.deciles;
  const draw: Figure['draw'] = ({ width }) => {
    const isNarrow = width < NARROW.below;
    if (hasBars) return isNarrow ? stackedBars(model, width, i18n) : barsDrawing(model, i18n);
    return isNarrow ? stackedRows(model, wards, width, i18n) : rowsDrawing(model, wards, i18n);
  };
  return {
    label: headline(model, i18n),
    guide: readingGuide(model, i18n),
    points: toPoints(model, wards, i18n),
    draw,
    ...wordsLanguage(i18n.locale, namesInPictures(model, i18n.locale, wards)),
  };
}

function toPoints(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
): Figure['points'] {
  if (model.grid || model.seatsByYear || model.deciles) {
    const { bars, legend } = toBars(model, i18n);
    return bars.map((bar) => ({
      id: bar.label,
      text: `${bar.label}. ${bar.totalText}. ${countTexts(bar, legend, i18n).join(', ')}`,
    }));
  }
  const results = resultsOf(model);
  return wards.map((ward) => ({
    id: ward.code,
    text: `${wardName(ward, model)}: ${model.election ? turnoutText(results.get(ward.code), model.election.year, i18n) : seatsText(ward, model, i18n)}`,
  }));
}

const resultsOf = memoizeLast(
  ({ election }: RepresentationModel) =>
    new Map(election?.wards.map(({ ward, result }) => [ward.code, result])),
);

/** How far the longest text reaches at the width of an average letter, so that no text is cut off. */
const textExtent = (texts: readonly TextMark[]) =>
  Math.max(...texts.map(({ x, size, text, anchor }) => (anchor ? x : x + text.length * size * WIDE_LETTER)));

function rowsDrawing(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
): Drawing {
  const { strings } = i18n;
  const legend = toLegend(seatsByParty(wards).keys(), model);
  const rows = wards.map((ward) => ({
    ward,
    result: resultMarks(ward, model, legend, NAME_WIDTH, i18n),
  }));
  // Strips stand in one column, right of the longest result.
  const left = Math.max(
    NAME_WIDTH,
    ...rows.map(({ result: { textX, text } }) => textX + text.length * 12 * WIDE_LETTER + 16),
  );
  const marks: DrawnMark[] = [
    { shape: 'text', x: left, y: 10, size: 11, text: strings.mostDeprived },
    { shape: 'text', x: left + STRIP_WIDTH, y: 10, size: 11, text: strings.leastDeprived, anchor: 'end' },
  ];
  let y = 18;
  for (const { ward, result } of rows) {
    const height = stripHeight(ward);
    const baseline = y + height / 2 + 4;
    marks.push(
      ...stripMarks(ward, y, height, left),
      ...result.marks(y + 3),
      { shape: 'text', x: 0, y: baseline, size: 12, text: wardName(ward, model) },
      { shape: 'text', x: result.textX, y: baseline, size: 12, text: result.text },
    );
    y += height + 8;
  }
  return {
    width: left + STRIP_WIDTH,
    height: y,
    marks,
    patterns: partyPatterns(legend.entries.map(legend.markOf)),
  };
}

/** Text in as many lines as the width needs, and the base line of the last. */
function lines(
  text: string,
  top: number,
  width: number,
  bold = false,
): { marks: TextMark[]; bottom: number } {
  const { text: size, line } = NARROW;
  const broken = wrapText(text, width / (size * WIDE_LETTER));
  return {
    marks: broken.map((own, index) => ({
      shape: 'text',
      x: 0,
      y: top + (index + 1) * line - 5,
      size,
      text: own,
      ...(bold ? { bold } : {}),
    })),
    bottom: top + broken.length * line,
  };
}

/** The same rows where there is no room for a name, a result and a strip side by side. */
function stackedRows(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  width: number,
  i18n: FigureI18n,
): Drawing {
  const legend = toLegend(seatsByParty(wards).keys(), model);
  const marks: DrawnMark[] = [];
  const ends = lines(`${i18n.strings.mostDeprived} – ${i18n.strings.leastDeprived}`, 0, width);
  marks.push(...ends.marks);
  let y = ends.bottom + NARROW.gap / 2;
  for (const ward of wards) {
    const name = lines(wardName(ward, model), y, width, true);
    const result = resultMarks(ward, model, legend, 0, i18n);
    const drawn = result.marks(name.bottom + 2);
    const words = lines(result.text, name.bottom + (drawn.length ? SEAT.step + 2 : 0), width);
    const height = stripHeight(ward);
    marks.push(...name.marks, ...drawn, ...words.marks, ...stripMarks(ward, words.bottom + 2, height, 0));
    y = words.bottom + height + NARROW.gap;
  }
  return { width, height: y, marks, patterns: partyPatterns(legend.entries.map(legend.markOf)) };
}

function stripMarks(ward: RepresentedWard, y: number, height: number, left: number): DrawnMark[] {
  const columns = Array.from({ length: DECILES }, (_, index): DrawnMark => ({
    shape: 'rect',
    x: left + index * STRIP.column,
    y,
    width: STRIP.column - 1,
    height,
    fill: COLUMN_FILL,
  }));
  const dots = dotPositions(ward).map((dot): DrawnMark => ({
    shape: 'circle',
    kind: 'point',
    x: left + dot.x,
    y: y + height + dot.y,
    r: STRIP.dot,
    fill: 'place',
    value: dot.decile,
  }));
  return [...columns, ...dots];
}

/** What the view is about: the seats of a ward or its turnout, at a height, and the same in words right of it. */
interface ResultMarks {
  marks: (y: number) => DrawnMark[];
  text: string;
  textX: number;
}

function resultMarks(
  ward: RepresentedWard,
  model: RepresentationModel,
  legend: Legend,
  x: number,
  i18n: FigureI18n,
): ResultMarks {
  if (!model.election) return seatMarks(ward, model, legend, x, i18n);
  return turnoutMarks(resultsOf(model).get(ward.code), model.election.year, x, i18n);
}

/** Every seat as a square in the mark of its party. */
function seatMarks(
  ward: RepresentedWard,
  model: RepresentationModel,
  legend: Legend,
  x: number,
  i18n: FigureI18n,
): ResultMarks {
  const seats = model.electionPeriod ? [] : sortByCount(new Map(Object.entries(ward.record?.seats ?? {})));
  const looks = seats.flatMap(([party, count]) =>
    Array.from({ length: count }, () => legend.markOf(legend.entryOf(party))),
  );
  return {
    marks: (y) =>
      looks.map((look, index) =>
        partyRect(look, { x: x + index * SEAT.step, y, width: SEAT.size, height: SEAT.size }, 'seat', 1),
      ),
    text: seatsText(ward, model, i18n),
    textX: x + looks.length * SEAT.step + 6,
  };
}

/** The share of the electorate that voted as a bar. */
function turnoutMarks(
  result: WardResult | undefined,
  year: number,
  x: number,
  i18n: FigureI18n,
): ResultMarks {
  const text = turnoutText(result, year, i18n);
  if (result?.turnout === undefined) return { marks: () => [], text, textX: x };
  const { turnout, ward } = result;
  const bar = { shape: 'rect', x, height: TURNOUT.height } as const;
  return {
    marks: (y) => [
      { ...bar, y, width: TURNOUT.width, stroke: 'context' },
      { ...bar, y, width: turnout * TURNOUT.width, kind: 'turnout', id: ward, fill: 'place', value: turnout },
    ],
    text,
    textX: x + TURNOUT.width + 8,
  };
}

function turnoutText(result: WardResult | undefined, year: number, { strings, format }: FigureI18n): string {
  return result?.turnout === undefined
    ? strings.wardDidNotVote({ date: format.date(`${year}-05`) })
    : percent(result.turnout);
}

/** The same bars in a narrow place, with their words in as many lines as they need. */
function stackedBars(model: RepresentationModel, width: number, i18n: FigureI18n): Drawing {
  const { bars, legend } = toBars(model, i18n);
  const longest = Math.max(...bars.map(({ total }) => total), 1);
  const marks: DrawnMark[] = [];
  let y = 0;
  for (const bar of bars) {
    const label = lines(`${bar.label}: ${bar.totalText}`, y, width, true);
    const top = label.bottom + 2;
    const scale = (count: number) => (count / longest) * width;
    const segments = toSegments(bar.counts, false).map(({ entry, from, to }) => {
      const box = { x: scale(from), y: top, width: scale(to - from), height: BAR.height };
      return partyRect(legend.markOf(entry), box, 'segment', to - from);
    });
    const words = lines(countTexts(bar, legend, i18n).join(', '), top + BAR.height + 2, width);
    marks.push(...segments, ...label.marks, ...words.marks);
    y = words.bottom + NARROW.gap;
  }
  return { width, height: y, marks, patterns: partyPatterns(legend.entries.map(legend.markOf)) };
}

function barsDrawing(model: RepresentationModel, i18n: FigureI18n): Drawing {
  const { bars, legend } = toBars(model, i18n);
  const longest = Math.max(...bars.map(({ total }) => total), 1);
  const scale = (count: number) => (count / longest) * BAR.width;
  const texts = bars.flatMap((bar, index): TextMark[] => {
    const y = index * BAR.step;
    const words = countTexts(bar, legend, i18n).join(', ');
    return [
      { shape: 'text', x: 0, y: y + 11, size: 12, bold: true, text: `${bar.label}: ${bar.totalText}` },
      { shape: 'text', x: 0, y: y + BAR.height + 29, size: 10, text: words },
    ];
  });
  const shapes = bars.flatMap(({ counts }, index) =>
    toSegments(counts, false).map(({ entry, from, to }) => {
      const y = index * BAR.step + BAR.top;
      const box = { x: scale(from), y, width: scale(to - from), height: BAR.height };
      return partyRect(legend.markOf(entry), box, 'segment', to - from);
    }),
  );
  return {
    width: Math.max(BAR.width, textExtent(texts)),
    height: bars.length * BAR.step,
    marks: [...shapes, ...texts],
    patterns: partyPatterns(legend.entries.map(legend.markOf)),
  };
}
