import { canvasPng, captionedChart, type SavableChart } from '@odm-widgets/core';
import type { CaptionText } from '../../caption.js';

/** An SVG path moved to a place: filled, striped, or an outline alone. */
export interface ImageShape {
  d: string;
  x: number;
  y: number;
  fill: string;
  pattern: 'solid' | 'stripes' | 'none';
  outline: boolean;
}

export interface ImageText {
  x: number;
  y: number;
  size: number;
  text: string;
  anchor?: 'end';
}

/** The figure without its caption. */
export interface Drawing {
  width: number;
  height: number;
  shapes: readonly ImageShape[];
  texts: readonly ImageText[];
}

export const BACKGROUND = '#f7ecd9';
const INK = '#231f20';
const STRIPE = { width: 3.2, every: 6 };

/** A drawing as SVG text or as PNG from a canvas, with its caption around it. */
export function exportImage(drawing: Drawing, caption: CaptionText): SavableChart {
  const chart = { toSVG: () => Promise.resolve(toSvg(drawing)), toPNG: () => toPng(drawing) };
  return captionedChart(chart, { ...caption, text: INK, ground: BACKGROUND });
}

/** XML allows no control characters and no lone surrogates, not even escaped: they become spaces. */
const escapeXml = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
const stripePatternId = (colour: string) => `stripes-${colour.slice(1)}`;

function toSvg({ width, height, shapes, texts }: Drawing): string {
  const striped = new Set(shapes.flatMap(({ fill, pattern }) => (pattern === 'stripes' ? [fill] : [])));
  const { every } = STRIPE;
  const patterns = [...striped].map(
    (colour) =>
      `<pattern id="${stripePatternId(colour)}" width="${every}" height="${every}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${every}" height="${every}" fill="${BACKGROUND}"/><rect width="${STRIPE.width}" height="${every}" fill="${colour}"/></pattern>`,
  );
  const paths = shapes.map(({ d, x, y, fill, pattern, outline }) => {
    const paint = { solid: fill, stripes: `url(#${stripePatternId(fill)})`, none: 'none' }[pattern];
    return `<path transform="translate(${x} ${y})" d="${d}" fill="${paint}"${outline ? ` stroke="${INK}"` : ''}/>`;
  });
  const labels = texts.map(
    ({ x, y, size, text, anchor }) =>
      `<text x="${x}" y="${y}" font-size="${size}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeXml(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" fill="${INK}"><defs>${patterns.join('')}</defs><rect width="100%" height="100%" fill="${BACKGROUND}"/>${paths.join('')}${labels.join('')}</svg>`;
}

/** Paints shape by shape: drawing an SVG file on a canvas needs a content security policy that allows data images. */
function toPng({ width, height, shapes, texts }: Drawing): Promise<Blob> {
  return canvasPng({ width, height }, (context) => {
    context.fillStyle = BACKGROUND;
    context.fillRect(0, 0, width, height);
    for (const shape of shapes) {
      context.save();
      context.translate(shape.x, shape.y);
      paint(context, shape);
      context.restore();
    }
    context.fillStyle = INK;
    for (const { x, y, size, text, anchor } of texts) {
      context.font = `${size}px sans-serif`;
      context.textAlign = anchor ?? 'start';
      context.fillText(text, x, y);
    }
  });
}

function paint(context: CanvasRenderingContext2D, { d, fill, pattern, outline }: ImageShape): void {
  const path = new Path2D(d);
  if (pattern === 'solid') {
    context.fillStyle = fill;
    context.fill(path, 'nonzero');
  }
  if (pattern === 'stripes') paintStripes(context, path, fill);
  if (!outline) return;
  context.strokeStyle = INK;
  context.stroke(path);
}

/** Stripes reach this far from a shape's origin; the largest lamp is 260 high. */
const STRIPE_EXTENT = 400;

function paintStripes(context: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  context.save();
  context.clip(path);
  context.strokeStyle = colour;
  context.lineWidth = STRIPE.width;
  for (let x = -STRIPE_EXTENT; x < STRIPE_EXTENT; x += STRIPE.every * Math.SQRT2) {
    context.beginPath();
    context.moveTo(x, STRIPE_EXTENT);
    context.lineTo(x + STRIPE_EXTENT, 0);
    context.stroke();
  }
  context.restore();
}
