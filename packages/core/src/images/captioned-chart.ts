import type { SavableChart } from '../views/exportable.js';
import { canvasPng } from './canvas-png.js';

/** Text that is saved with a chart, so that the image can be read and cited without its page. */
export interface ImageCaption {
  title: string;
  /** Sentences above the chart, the headline first. */
  sentences: readonly string[];
  /** Caveats and sources below the chart. */
  notes: readonly string[];
  /** Colours as plain values. */
  text: string;
  ground: string;
}

interface TextLine {
  text: string;
  size: number;
  bold: boolean;
  y: number;
}

interface CaptionLayout {
  width: number;
  height: number;
  /** Top of the chart. */
  top: number;
  lines: readonly TextLine[];
}

const PADDING = 16;
const LINE_HEIGHT = 1.4;
/** Average width of a letter in a sans-serif font, as a share of the font size. */
const LETTER_WIDTH = 0.55;
const SIZES = { title: 18, sentence: 14, note: 11 };
const GAP = 12;

/** A chart that is saved with its title, sentences, caveats and sources around it. */
export function captionedChart(chart: SavableChart, caption: ImageCaption): SavableChart {
  return {
    toSVG: async () => captionSvg(await chart.toSVG(), caption),
    toPNG: async () => captionPng(await chart.toPNG(), caption),
  };
}

/** The SVG of a chart inside a larger one with the caption. */
export function captionSvg(chart: string, caption: ImageCaption): string {
  const layout = layOutCaption(caption, sizeOf(chart));
  const { width, height, top } = layout;
  const lines = layout.lines.map(
    ({ text, size, bold, y }) =>
      `<text x="${PADDING}" y="${y}" font-size="${size}"${bold ? ' font-weight="bold"' : ''}>${escapeXml(text)}</text>`,
  );
  const inner = chart.replace(/^[^]*?<svg/u, `<svg x="${PADDING}" y="${top}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${caption.ground}"/><g font-family="sans-serif" fill="${caption.text}">${lines.join('')}</g>${inner}</svg>`;
}

/** The PNG of a chart, which is twice its size on the page, on a larger one with the caption. */
async function captionPng(chart: Blob, caption: ImageCaption): Promise<Blob> {
  const bitmap = await createImageBitmap(chart);
  const size = { width: bitmap.width / 2, height: bitmap.height / 2 };
  const { width, height, top, lines } = layOutCaption(caption, size);
  return canvasPng({ width, height }, (context) => {
    context.fillStyle = caption.ground;
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, PADDING, top, size.width, size.height);
    context.fillStyle = caption.text;
    for (const line of lines) {
      context.font = `${line.bold ? 'bold ' : ''}${line.size}px sans-serif`;
      context.fillText(line.text, PADDING, line.y);
    }
  });
}

function layOutCaption(
  { title, sentences, notes }: ImageCaption,
  chart: { width: number; height: number },
): CaptionLayout {
  const lines: TextLine[] = [];
  let bottom = PADDING;
  const add = (text: string, size: number, bold = false) => {
    for (const line of wrapText(text, chart.width / (size * LETTER_WIDTH))) {
      lines.push({ text: line, size, bold, y: Math.round(bottom + size) });
      bottom += size * LINE_HEIGHT;
    }
  };
  add(title, SIZES.title, true);
  for (const sentence of sentences) add(sentence, SIZES.sentence);
  const top = Math.round(bottom + GAP);
  bottom = top + chart.height + GAP;
  for (const note of notes) add(note, SIZES.note);
  return {
    width: Math.round(chart.width + 2 * PADDING),
    height: Math.round(bottom + PADDING),
    top,
    lines,
  };
}

/** Text in lines of at most so many letters; a word that is longer has a line of its own. */
export function wrapText(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function sizeOf(svg: string): { width: number; height: number } {
  const tag = /<svg\b[^<>]*>/u.exec(svg)?.[0] ?? '';
  const attribute = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`, 'u').exec(tag)?.[1]);
  const [, , width, height] = (/\sviewBox="([^"]*)"/u.exec(tag)?.[1] ?? '').split(/[\s,]+/u).map(Number);
  return { width: attribute('width') || width || 0, height: attribute('height') || height || 0 };
}

/** Control characters and unpaired surrogates are not allowed in XML, not even as references. */
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
