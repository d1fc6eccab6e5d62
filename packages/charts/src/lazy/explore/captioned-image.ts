/** Images of an explored chart with the caption that every saved image has. */
import { canvasPng } from '@odm-widgets/core';
import { drawingSvg } from '../../drawing/svg-text.js';
import type { Drawing } from '../../drawing/drawing.js';
import type { ImageCaption } from '../../image-caption.js';
import { captioned, captionTop, PADDING } from '../../images/caption.js';
import { paintDrawing } from '../../images/paint.js';

/** The SVG of a chart inside that of its caption. */
export function captionedSvg(chart: string, caption: ImageCaption): string {
  const tag = /<svg\b[^<>]*>/u.exec(chart)?.[0] ?? '';
  const length = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`, 'u').exec(tag)?.[1] ?? 0);
  const empty: Drawing = { width: length('width'), height: length('height'), marks: [] };
  const { language } = caption;
  const inner = markEnglishTexts(chart, language?.englishNames ?? []).replace(
    /^[^]*?<svg/u,
    `<svg x="${PADDING}" y="${captionTop(empty, caption)}"`,
  );
  const outer = drawingSvg(captioned(empty, caption), {
    colours: 'light',
    label: caption.title,
    ...(language ? { language } : {}),
  });
  return outer.replace(/<\/svg>$/u, () => `${inner}</svg>`);
}

/** Marks every text of a chart that is an English name and nothing else. */
function markEnglishTexts(chart: string, names: readonly string[]): string {
  const english = new Set(names);
  return chart.replace(/<text\b([^<>]*)>([^<>]*)</gu, (all, attributes: string, text: string) =>
    english.has(text.replaceAll('&amp;', '&')) ? `<text lang="en" xml:lang="en"${attributes}>${text}<` : all,
  );
}

/** The canvas of a chart, which is twice its size on the page, on a larger one with the caption. */
export function captionedPng(chart: HTMLCanvasElement, caption: ImageCaption): Promise<Blob> {
  const empty: Drawing = { width: chart.width / 2, height: chart.height / 2, marks: [] };
  const canvas = paintDrawing(captioned(empty, caption), 'light');
  canvas.getContext('2d')!.drawImage(chart, PADDING, captionTop(empty, caption), empty.width, empty.height);
  return canvasPng(canvas);
}
