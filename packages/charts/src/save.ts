import type { SavableChart } from '@odm-widgets/core';
import type { Figure } from './drawing/drawing.js';
import type { ImageCaption, ImageStyle } from './image-caption.js';

/**
 * A figure as a picture to save, with its caption around it. The code that writes pictures is fetched by the first of
 * them.
 *
 * @param style an element within the widget: the picture has its width and the colours it has now
 */
export function savedFigure(
  figure: Figure,
  caption: ImageCaption,
  style: Element | ImageStyle,
): SavableChart {
  const code = () => import('./lazy/save-image/save-image.js');
  return {
    toSVG: async () => (await code()).figureToSvg(figure, caption, style),
    toPNG: async () => (await code()).figureToPng(figure, caption, style),
  };
}

/** A picture whose figure is drawn when it is saved. */
export function savedLater(draw: () => Promise<SavableChart>): SavableChart {
  return {
    toSVG: async () => (await draw()).toSVG(),
    toPNG: async () => (await draw()).toPNG(),
  };
}
