import { savedFigure, type Figure, type ImageCaption } from '@odm-widgets/charts';
import { palette } from '@odm-widgets/core/palette.js';
import type { SavableChart } from '@odm-widgets/core';
import { BACKGROUND } from './picture.chart.js';

const COLOURS = { ...palette.light, ground: BACKGROUND };

/** A figure as a picture to save, with its caption around it. */
export const pictureOf = (figure: Figure, caption: ImageCaption): SavableChart =>
  savedFigure(figure, caption, { width: 0, colours: COLOURS });
