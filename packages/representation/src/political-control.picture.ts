import { canvasPng, type SavableChart } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { lampPath } from './lamp.js';
import { hasOtherMayor } from './political-control.model.js';
import { fillOf, levelsOf, stripesOf } from './political-control.shape.js';
import { shortControl, type Voice } from './political-control.summary.js';

/** What goes on a picture that leaves the page, with its source in it. */
export interface PictureWords {
  title: string;
  sentence: string;
  reading: string;
  source: string;
}

const CELL = { width: 92, height: 150 };
const LAMP = { width: 56, height: 96 };
const MARGIN = 24;
const LINE = 18;
const GROUND = '#f7ecd9';
const INK = '#231f20';

/** Every lamp in one picture, with title and source: as SVG text, or drawn on a canvas for a PNG. */
export function draw(councils: readonly LampCouncil[], voice: Voice, words: PictureWords): SavableChart {
  const columns = Math.max(4, Math.min(20, Math.ceil(Math.sqrt(councils.length * 1.6))));
  const width = columns * CELL.width + 2 * MARGIN;
  const letters = Math.floor((width - 2 * MARGIN) / 7.4);
  const head = [...wrapped(words.sentence, letters), ...wrapped(words.reading, letters)];
  const foot = wrapped(words.source, letters);
  const top = MARGIN + 26 + head.length * LINE + 12;
  const height = top + Math.ceil(councils.length / columns) * CELL.height + foot.length * LINE + MARGIN;
  const placed = councils.map((council, index) => ({
    council,
    x: MARGIN + (index % columns) * CELL.width,
    y: top + Math.floor(index / columns) * CELL.height,
  }));
  const texts = [
    { x: MARGIN, y: MARGIN + 16, size: 20, text: words.title },
    ...head.map((text, index) => ({ x: MARGIN, y: MARGIN + 44 + index * LINE, size: 14, text })),
    ...foot.map((text, index) => ({
      x: MARGIN,
      y: height - MARGIN - (foot.length - 1 - index) * LINE,
      size: 12,
      text,
    })),
    ...placed.flatMap(({ council, x, y }) => [
      { x: x + 2, y: y + LAMP.height + 20, size: 12, text: fitted(nameOf(council)) },
      { x: x + 2, y: y + LAMP.height + 36, size: 11, text: fitted(shortControl(council, voice)) },
    ]),
  ];
  return {
    toSVG: () => Promise.resolve(toSvg({ width, height, placed, texts })),
    toPNG: () => toPng({ width, height, placed, texts }),
  };
}

interface Scene {
  width: number;
  height: number;
  placed: readonly { council: LampCouncil; x: number; y: number }[];
  texts: readonly { x: number; y: number; size: number; text: string }[];
}

const nameOf = (council: LampCouncil) => council.name + (hasOtherMayor(council) ? '*' : '');
const fitted = (text: string) => (text.length > 15 ? `${text.slice(0, 14)}…` : text);

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

function toSvg({ width, height, placed, texts }: Scene): string {
  const stripes = new Set(
    placed.flatMap(({ council }) => {
      const { colour, pattern } = fillOf(council);
      return pattern === 'stripes' ? [colour] : [];
    }),
  );
  const patterns = [...stripes].map(
    (colour) =>
      `<pattern id="${stripesOf(colour)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${GROUND}"/><rect width="3.2" height="6" fill="${colour}"/></pattern>`,
  );
  const shapes = placed.map(({ council, x, y }) => {
    const { colour, pattern } = fillOf(council);
    const fill = pattern === 'stripes' ? `url(#${stripesOf(colour)})` : colour;
    return `<path transform="translate(${x} ${y})" d="${lampPath(levelsOf(council), LAMP)}" fill="${fill}" stroke="${INK}"/>`;
  });
  const words = texts.map(
    ({ x, y, size, text }) => `<text x="${x}" y="${y}" font-size="${size}">${escaped(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" fill="${INK}"><defs>${patterns.join('')}</defs><rect width="100%" height="100%" fill="${GROUND}"/>${shapes.join('')}${words.join('')}</svg>`;
}

/** On a canvas, shape by shape: a picture made from an SVG file would need a policy that allows such images. */
function toPng({ width, height, placed, texts }: Scene): Promise<Blob> {
  return canvasPng({ width, height }, (context) => {
    context.fillStyle = GROUND;
    context.fillRect(0, 0, width, height);
    for (const { council, x, y } of placed) {
      context.save();
      context.translate(x, y);
      paint(context, council);
      context.restore();
    }
    context.fillStyle = INK;
    for (const { x, y, size, text } of texts) {
      context.font = `${size}px sans-serif`;
      context.fillText(text, x, y);
    }
  });
}

function paint(context: CanvasRenderingContext2D, council: LampCouncil): void {
  const shape = new Path2D(lampPath(levelsOf(council), LAMP));
  const { colour, pattern } = fillOf(council);
  context.strokeStyle = INK;
  if (pattern === 'solid') {
    context.fillStyle = colour;
    context.fill(shape, 'nonzero');
  }
  if (pattern === 'stripes') {
    context.save();
    context.clip(shape);
    context.strokeStyle = colour;
    context.lineWidth = 3.2;
    for (let at = -LAMP.height; at < LAMP.width + LAMP.height; at += 8.5) {
      context.beginPath();
      context.moveTo(at, LAMP.height);
      context.lineTo(at + LAMP.height, 0);
      context.stroke();
    }
    context.restore();
  }
  context.stroke(shape);
}
