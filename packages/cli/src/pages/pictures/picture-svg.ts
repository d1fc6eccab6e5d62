import { escapeHtml } from '@odm-widgets/core/prerender.js';
import { palette } from '@odm-widgets/core/palette.js';
import { wrapText } from './wrap-text.js';

/** What a picture shows. */
export interface Picture {
  title: string;
  sentence: string;
  /** SVG element; left out where a picture stands for every place. */
  figure?: string | undefined;
  /** Below the figure: what changes how it is read, sources and their dates. */
  lines: readonly string[];
  /** Who publishes it. */
  name: string;
}

/** In pixels; what sites that show links ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;
export const FONT = 'Source Sans 3';

const MARGIN = 60;
const FULL = WIDTH - 2 * MARGIN;
const FIGURE_WIDTH = 580;
/** Of a figure that has its whole width, to its height. */
const FLAT = 2.6;
/** Below this, what is written in a figure cannot be read. */
const MIN_SCALE = 0.8;
const FOOT = 152;
const GAP = 40;
const TITLE_SIZES = [56, 48, 40, 34];
const TITLE_LINES = 2;
const SENTENCE_SIZES = [38, 34, 30, 26, 22];
const SMALL = 19;
const SMALL_LINES = 4;
const LINE = 1.25;
const colours = palette.light;
/** Colours of a figure in a page, which follow its scheme. */
const VARIABLE = /var\(--odm-color-[\w-]+, light-dark\((#\w+), #\w+\)\)/gu;

/** The picture that a site shows beside a link to a page, as SVG without anything that has to be loaded. */
export function pictureSvg({ title, sentence, figure, lines, name }: Picture): string {
  const heading = fit(title, TITLE_SIZES, FULL, TITLE_LINES, 600);
  const top = MARGIN + heading.height + 20;
  const { text, drawing } = layOut(sentence, figure, top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${FONT}" fill="${colours.text}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.ground}"/>`,
    `<rect width="${WIDTH}" height="14" fill="${colours.accent}"/>`,
    ...textLines(heading, MARGIN, MARGIN, 600),
    ...textLines(text, MARGIN, top, 400),
    figure ? drawing : ramp(),
    `<rect x="${MARGIN}" y="${HEIGHT - FOOT}" width="${FULL}" height="1" fill="${colours.line}"/>`,
    ...textLines(smallPrint(lines), MARGIN, HEIGHT - FOOT + 10, 400, colours['context-text']),
    `<text x="${WIDTH - MARGIN}" y="${HEIGHT - 20}" text-anchor="end" font-size="${SMALL}" font-weight="600">${escapeHtml(name)}</text>`,
    '</svg>',
  ].join('');
}

/** Whether a figure can be read in a picture: one that is much taller than wide cannot. */
export function fitsPicture(figure: string | undefined): boolean {
  const box = boxOf(figure);
  return box !== undefined && (HEIGHT - FOOT - MARGIN - 100) / box.height >= MIN_SCALE;
}

/** A flat figure stands below the sentence, any other beside it. */
function layOut(
  sentence: string,
  figure: string | undefined,
  top: number,
): { text: FittedText; drawing: string } {
  const bottom = HEIGHT - FOOT - 15;
  const box = boxOf(figure);
  if (!figure || !box)
    return { text: fit(sentence, SENTENCE_SIZES, FULL, undefined, 400, bottom - top), drawing: '' };
  if (box.width / box.height > FLAT) {
    const text = fit(sentence, SENTENCE_SIZES, FULL, undefined, 400, (bottom - top) / 2);
    const start = top + text.height + 25;
    return {
      text,
      drawing: place(figure, box, { left: MARGIN, top: start, width: FULL, height: bottom - start }),
    };
  }
  const width = Math.min(FIGURE_WIDTH, ((bottom - top) * box.width) / box.height);
  const left = WIDTH - MARGIN - width;
  return {
    text: fit(sentence, SENTENCE_SIZES, left - MARGIN - GAP, undefined, 400, bottom - top),
    drawing: place(figure, box, { left, top, width, height: bottom - top }),
  };
}

/** What is too much ends in an ellipsis; the page has all of it. */
function smallPrint(lines: readonly string[]): FittedText {
  const all = lines.flatMap((line) => wrapText(line, FULL / SMALL, 400));
  const kept = all.slice(0, SMALL_LINES);
  if (all.length > SMALL_LINES) kept.push(withEllipsis(kept.pop()!));
  return { lines: kept, size: SMALL, height: 0 };
}

interface FittedText {
  lines: readonly string[];
  size: number;
  height: number;
}

/** The largest size at which a text has room; at the smallest one, what is too much is cut off with an ellipsis. */
function fit(
  text: string,
  sizes: readonly number[],
  width: number,
  maxLines: number | undefined,
  weight: 400 | 600,
  height = Infinity,
): FittedText {
  for (const size of sizes) {
    const lines = wrapText(text, width / size, weight);
    const limit = Math.min(maxLines ?? Infinity, Math.floor(height / (size * LINE)));
    if (lines.length <= limit) return { lines, size, height: lines.length * size * LINE };
    if (size === sizes.at(-1)) {
      const kept = lines.slice(0, limit);
      const last = kept.pop() ?? '';
      return { lines: [...kept, withEllipsis(withoutLastWord(last))], size, height: limit * size * LINE };
    }
  }
  return { lines: [], size: 0, height: 0 };
}

/** Without its last word, if it has more than one. */
const withoutLastWord = (text: string) => text.slice(0, Math.max(text.trimEnd().lastIndexOf(' '), 0)) || text;

/** With an ellipsis in place of the marks at its end. */
function withEllipsis(text: string): string {
  const kept = Array.from(text);
  while (kept.length > 0 && !/[\p{L}\p{N}]/u.test(kept.at(-1)!)) kept.pop();
  return `${kept.join('')}…`;
}

function textLines(
  { lines, size }: FittedText,
  x: number,
  top: number,
  weight: 400 | 600,
  fill?: string,
): string[] {
  const colour = fill ? ` fill="${fill}"` : '';
  return lines.map(
    (line, index) =>
      `<text x="${x}" y="${Math.round(top + size + index * size * LINE)}" font-size="${size}" font-weight="${weight}"${colour}>${escapeHtml(line)}</text>`,
  );
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Width and height of a figure; undefined where it does not say them. */
function boxOf(figure = ''): Pick<Box, 'width' | 'height'> | undefined {
  const [, width, height] = /^<svg\b[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(figure) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

/** A figure as large as there is room for it, at the upper left of that. */
function place(
  figure: string,
  own: Pick<Box, 'width' | 'height'>,
  { left, top, width, height }: Box,
): string {
  const scale = Math.min(width / own.width, height / own.height);
  const start = /^<svg\b[^>]*>/u.exec(figure)![0];
  const inside = figure.slice(start.length).replace(VARIABLE, '$1');
  const [x, y, w, h] = [left, top, own.width * scale, own.height * scale].map((number) => number.toFixed(1));
  return `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${own.width} ${own.height}">${inside}`;
}

/** Ten steps from one end to the other: a sign for places in general, with the figures of none. */
function ramp(): string {
  const [size, gap] = [96, 13.3];
  const steps = Array.from({ length: 10 }, (_, index) => {
    const opacity = (1 - index * 0.085).toFixed(3);
    const x = (MARGIN + index * (size + gap)).toFixed(1);
    return `<rect x="${x}" y="${HEIGHT - FOOT - size - 40}" width="${size}" height="${size}" fill="${colours.place}" fill-opacity="${opacity}"/>`;
  });
  return steps.join('');
}
