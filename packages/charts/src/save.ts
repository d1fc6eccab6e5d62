import type { SavableChart } from '@odm-widgets/core';
import type { Figure } from './drawing/drawing.js';
import type { ImageCaption } from './image-caption.js';

/**
 * A figure as a picture to save: with its caption around it, in the colours that an element has now. The code that
 * writes pictures is fetched by the first of them.
 *
 * @param host an element within the widget, at whose width the figure is drawn
 */
export function savedFigure(figure: Figure, caption: ImageCaption, host: Element): SavableChart {
  const code = () => import('./lazy/save-image/save-image.js');
  return {
    toSVG: async () => (await code()).figureToSvg(figure, caption, host),
    toPNG: async () => (await code()).figureToPng(figure, caption, host),
  };
}
