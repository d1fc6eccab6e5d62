import { savedFigure, type Figure, type ImageCaption } from '@odm-widgets/charts';
import { palette } from '@odm-widgets/core/palette.js';
import type { SavableChart } from '@odm-widgets/core';

/** The cream of the posters these figures come from: pictures have it in dark pages too. */
export const BACKGROUND = '#f7ecd9';
const COLOURS = { ...palette.light, ground: BACKGROUND };

/** A figure as a picture to save, with its caption around it. */
export const pictureOf = (figure: Figure, caption: ImageCaption): SavableChart =>
  savedFigure(figure, caption, { width: 0, colours: COLOURS });
