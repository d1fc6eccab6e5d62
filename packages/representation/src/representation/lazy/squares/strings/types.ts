import type { I18n, Message } from '@odm-widgets/core';
import type { FigureStrings } from '../../figure/strings/types.js';
import type { RepresentationStrings } from '../../../strings/types.js';

/** Words of the element, of its figure and of the squares together. */
export type SquaresI18n = I18n<RepresentationStrings & FigureStrings & SquaresStrings>;

export interface SquaresStrings {
  squaresGuide: string;
  /** Name of the picture. */
  squaresLabel: string;
  /** Label of the slider that goes from square to square. */
  squareSlider: string;
  /** Column of the view that explores the squares. */
  rank: string;
  square: Message<'rank' | 'of' | 'decileLabel' | 'who'>;
  rowOfSquares: Message<'from' | 'to' | 'parties'>;
  council: Message<'council' | 'count' | 'inMostDeprived10'>;
  councilFailed: string;
  loadingCouncil: string;
}
