/** Every neighbourhood of England as a square, loaded when a visitor or an author asks for it. */
import { withStrings } from '@odm-widgets/core';
import type { FigureI18n } from '../figure/strings/types.js';
import { squaresStyles } from './squares.styles.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { SquaresI18n } from './strings/types.js';

export { SquaresController } from './squares-controller.js';
export { squaresChart, squaresFigure } from './squares.chart.js';

export const styles = [squaresStyles];

/** Words of the element, of its figure and of the squares together. */
export function squaresI18n(i18n: FigureI18n): SquaresI18n {
  return withStrings(i18n, { ...i18n.strings, ...(i18n.locale === 'cy' ? cy : en) });
}
