import { splitEnglish } from '@odm-widgets/core/split-english.js';
import { moved, type Drawing, type TextMark, type WordsLanguage } from '../drawing/drawing.js';
import type { ImageCaption } from '../image-caption.js';
import { LETTER_WIDTH, wrapText } from '../drawing/text-lines.js';

export const PADDING = 16;
const LINE_HEIGHT = 1.4;
const SIZES = { title: 18, sentence: 14, note: 11 };
const GAP = 12;

/** Where the figure begins in a captioned drawing, from its top. */
export const captionTop = (drawing: Drawing, caption: ImageCaption): number =>
  layoutAbove(drawing, caption).top;

/** A drawing on the ground of the widget with its title and sentences above, and its notes below. */
export function captioned(drawing: Drawing, caption: ImageCaption): Drawing {
  const { texts: above, top } = layoutAbove(drawing, caption);
  const below = layoutTexts(
    caption.notes.map((text) => ({ text, size: SIZES.note })),
    drawing.width,
    top + drawing.height + GAP,
    caption.language,
  );
  const texts = [...above, ...below.texts];
  const { bottom } = below;
  const [width, height] = [Math.round(drawing.width + 2 * PADDING), Math.round(bottom + PADDING)];
  return {
    ...drawing,
    width,
    height,
    marks: [
      { shape: 'rect', x: 0, y: 0, width, height, fill: 'ground' },
      ...texts,
      ...moved(drawing.marks, PADDING, top),
    ],
  };
}

/** Title and sentences, and where the figure begins below them. */
function layoutAbove({ width }: Drawing, { title, sentences, language }: ImageCaption) {
  const lines = [
    { text: title, size: SIZES.title, bold: true },
    ...sentences.map((text) => ({ text, size: SIZES.sentence })),
  ];
  const { texts, bottom } = layoutTexts(lines, width, PADDING, language);
  return { texts, top: Math.round(bottom + GAP) };
}

function layoutTexts(
  lines: readonly { text: string; size: number; bold?: boolean }[],
  width: number,
  top: number,
  language: WordsLanguage | undefined,
): { texts: TextMark[]; bottom: number } {
  const texts: TextMark[] = [];
  let bottom = top;
  for (const { text, size, bold = false } of lines) {
    const wrapped = wrapText(text, width / (size * LETTER_WIDTH));
    const english = language && englishOfLines(wrapped, language.englishNames);
    for (const [index, line] of wrapped.entries()) {
      const y = Math.round(bottom + size);
      texts.push({
        shape: 'text',
        x: PADDING,
        y,
        text: line,
        size,
        bold,
        ...(english ? { english: english[index]! } : {}),
      });
      bottom += size * LINE_HEIGHT;
    }
  }
  return { texts, bottom };
}

/** The English names of a text by the lines it is wrapped into, which may break a name. */
function englishOfLines(lines: readonly string[], names: readonly string[]): string[][] {
  const ranges: [from: number, to: number][] = [];
  let at = 0;
  for (const [index, part] of splitEnglish(lines.join(' '), names).entries()) {
    if (index % 2) ranges.push([at, at + part.length]);
    at += part.length;
  }
  let start = 0;
  return lines.map((line) => {
    const offset = start;
    start += line.length + 1;
    return ranges
      .map(([from, to]) => line.slice(Math.max(from - offset, 0), Math.max(to - offset, 0)).trim())
      .filter(Boolean);
  });
}
