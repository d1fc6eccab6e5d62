/** Pictures of a figure; fetched by the first that is saved. */
import { canvasPng, palette, resolveColors, type ColourName } from '@odm-widgets/core';
import type { Colours } from '../../drawing/colours.js';
import type { Drawing, Figure } from '../../drawing/drawing.js';
import { drawingSvg } from '../../drawing/svg-text.js';
import type { ImageCaption, ImageStyle } from '../../image-caption.js';
import { captioned } from '../../images/caption.js';
import { paintDrawing } from '../../images/paint.js';

/** Width of an image of a figure that has no width on the page, as in a closed tab, in CSS pixels. */
const DEFAULT_WIDTH = 640;
const TEXT_SIZE = 16;

export function figureToSvg(figure: Figure, caption: ImageCaption, style: Element | ImageStyle): string {
  const { width, colours } = toStyle(style);
  return drawingSvg(drawn(figure, caption, width), {
    colours,
    label: caption.title,
    description: [...caption.sentences, ...figure.points.map(({ text }) => text)].join('\n'),
    ...(caption.language ? { language: caption.language } : {}),
  });
}

export async function figureToPng(
  figure: Figure,
  caption: ImageCaption,
  style: Element | ImageStyle,
): Promise<Blob> {
  const { width, colours } = toStyle(style);
  return canvasPng(paintDrawing(drawn(figure, caption, width), colours));
}

function drawn(figure: Figure, caption: ImageCaption, width: number): Drawing {
  return captioned(figure.draw({ width: width || DEFAULT_WIDTH, textSize: TEXT_SIZE }), caption);
}

function toStyle(style: Element | ImageStyle): ImageStyle {
  if ('colours' in style) return style;
  return { width: Math.floor(style.getBoundingClientRect().width), colours: coloursOf(style) };
}

/** Colours of the page as plain values, since a file cannot refer to the page's custom properties. */
function coloursOf(host: Element): Colours {
  const names = Object.keys(palette.light) as ColourName[];
  const values = resolveColors(
    host,
    names.map((name) => `--_${name}`),
  );
  return Object.fromEntries(names.map((name, index) => [name, values[index]!])) as Record<ColourName, string>;
}
