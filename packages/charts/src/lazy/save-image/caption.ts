import { moved, type Drawing, type TextMark } from '../../drawing/drawing.js';
import type { ImageCaption } from '../../image-caption.js';
import { LETTER_WIDTH, wrapText } from '../../drawing/text-lines.js';

const PADDING = 16;
const LINE_HEIGHT = 1.4;
const SIZES = { title: 18, sentence: 14, note: 11 };
const GAP = 12;

/** A drawing on the ground of the widget with its title and sentences above, and its notes below. */
export function captioned(drawing: Drawing, { title, sentences, notes }: ImageCaption): Drawing {
  const texts: TextMark[] = [];
  let bottom = PADDING;
  const add = (text: string, size: number, bold = false) => {
    for (const line of wrapText(text, drawing.width / (size * LETTER_WIDTH))) {
      texts.push({ shape: 'text', x: PADDING, y: Math.round(bottom + size), text: line, size, bold });
      bottom += size * LINE_HEIGHT;
    }
  };
  add(title, SIZES.title, true);
  for (const sentence of sentences) add(sentence, SIZES.sentence);
  const top = Math.round(bottom + GAP);
  bottom = top + drawing.height + GAP;
  for (const note of notes) add(note, SIZES.note);
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
