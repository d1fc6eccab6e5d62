import type { ColourName } from '@odm-widgets/core/palette.js';
import type { Position } from '@odm-widgets/data/model';

/** A colour of the widget's tokens by its name, or a plain one where colour is the subject, as a party's. */
export type Colour = ColourName | 'none' | `#${string}`;

interface Paint {
  fill?: Colour;
  /** Id of a pattern of the drawing, in place of a fill. */
  pattern?: string;
  stroke?: Colour;
  strokeWidth?: number;
  /** Lengths of dashes and gaps, as in `stroke-dasharray`. */
  dash?: string;
  opacity?: number;
}

interface Base extends Paint {
  /** What the mark stands for, such as `point`: its class in SVG. */
  kind?: string;
  /** Id of what the mark shows; unique among the points of a drawing. */
  id?: string;
  /** The figure that decides where the mark stands or how large it is. */
  value?: number;
  x: number;
  y: number;
}

/** `x` and `y` are the top left corner. */
export interface RectMark extends Base {
  shape: 'rect';
  width: number;
  height: number;
}

/** `x` and `y` are the centre. */
export interface CircleMark extends Base {
  shape: 'circle';
  r: number;
}

export interface LineMark extends Base {
  shape: 'line';
  x2: number;
  y2: number;
}

/** A path whose origin is moved to `x` and `y`. Its commands are separated from their numbers by no space. */
export interface PathMark extends Base {
  shape: 'path';
  d: string;
}

/** `y` is the base line. */
export interface TextMark extends Base {
  shape: 'text';
  text: string;
  size: number;
  bold?: boolean;
  anchor?: 'middle' | 'end';
  /** Keeps the text apart from lines it crosses. */
  halo?: boolean;
  /** Parts that are English in every language and not among the names of its figure, as where a name is broken. */
  english?: readonly string[];
}

export type ShapeMark = RectMark | CircleMark | LineMark | PathMark;
export type Mark = ShapeMark | TextMark;

/** A square tile that is repeated. */
export interface Pattern {
  id: string;
  size: number;
  /** Degrees, clockwise. */
  angle?: number;
  marks: readonly ShapeMark[];
}

/** A figure as marks; lengths are in CSS pixels. Marks are drawn in their order. */
export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
  patterns?: readonly Pattern[];
}

/** Width of a drawing, and the size of the text around it, in CSS pixels. */
export interface DrawingSize {
  width: number;
  textSize: number;
  /** The visitor chooses the colours: shades of one colour are drawn as patterns. */
  forcedColours?: boolean;
}

/** The language of words that are not English, so that the names in them that are English can be marked. */
export interface WordsLanguage {
  /** Such as "cy". */
  tag: string;
  /** Names of places, parties and sources that are English in every language. */
  englishNames: readonly string[];
}

/** The `language` of a figure or caption: left out where its words are English. */
export const wordsLanguage = (
  locale: string,
  englishNames: readonly string[],
): { language?: WordsLanguage } => (locale === 'en' ? {} : { language: { tag: locale, englishNames } });

/** A figure before its size is known, with all of it in words. */
export interface Figure {
  /** Undefined where its words are English. */
  language?: WordsLanguage;
  /** The sentence it shows: its accessible name. */
  label: string;
  /** What its marks stand for. */
  guide: string;
  /** Its points in reading order, which are reached with the arrow keys. Ids are those of marks. */
  points: readonly FigurePoint[];
  draw: (size: DrawingSize) => Drawing;
  /** The longitude and latitude at a place of the drawing; maps alone have one. */
  locate?: (x: number, y: number, size: DrawingSize) => Position;
}

export interface FigurePoint {
  id: string;
  text: string;
}

/** Marks at another place. */
export function moved<M extends Mark>(marks: readonly M[], dx: number, dy: number): M[] {
  return marks.map((mark) => ({
    ...mark,
    x: mark.x + dx,
    y: mark.y + dy,
    ...(mark.shape === 'line' ? { x2: mark.x2 + dx, y2: mark.y2 + dy } : {}),
  }));
}

/** A length with at most two decimals. */
export const rounded = (length: number): number => Math.round(length * 100) / 100;

/** The path of a mark, in the coordinates of the drawing. */
export function pathOf(mark: ShapeMark): string {
  const x = rounded(mark.x);
  const y = rounded(mark.y);
  if (mark.shape === 'rect') {
    const width = rounded(mark.width);
    return `M${x} ${y}h${width}v${rounded(mark.height)}h${-width}z`;
  }
  if (mark.shape === 'line') return `M${x} ${y}L${rounded(mark.x2)} ${rounded(mark.y2)}`;
  if (mark.shape === 'path') return mark.d;
  const r = rounded(mark.r);
  return `M${rounded(mark.x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** The place of a path that is not drawn in the coordinates of the drawing. */
export function transformOf(mark: ShapeMark): string | undefined {
  return mark.shape === 'path' && (mark.x || mark.y)
    ? `translate(${rounded(mark.x)} ${rounded(mark.y)})`
    : undefined;
}
