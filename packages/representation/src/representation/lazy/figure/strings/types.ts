import type { I18n, Message } from '@odm-widgets/core';
import type { WordsView } from '../../../representation.query.js';
import type { Count, RepresentationStrings } from '../../../strings/types.js';

/** Words of the element and of its figure, for views of the figure. */
export type FigureI18n = I18n<RepresentationStrings & FigureStrings>;

/** Words of a language that has a file of its own: those of the figure too. In English they come with the figure. */
export type StringsWithFigure = RepresentationStrings & { figure: FigureStrings };

export interface FigureStrings {
  /** How the keys work in a list of councils or wards; shown to those who reach it with the keyboard. */
  keys: string;
  readingGuide: Readonly<Record<WordsView, string>>;
  /** Of the list of wards before an election, when parties are left out. */
  readingWithoutParties: string;
  mostDeprived: string;
  leastDeprived: string;
  wardDidNotVote: Message<'date'>;
  noNeighbourhoods: string;
  chart: Readonly<Record<WordsView, string>>;
  legend: string;
  details: {
    close: string;
    deciles: string;
    seats: Message<'list'>;
    formerNames: Message<'names'>;
    /** Where the council has voted since the date of its seats. */
    seatsBeforeElections: Message<'date' | 'elections'>;
    inMostDeprived: (words: Count & { of: string; decile: 1 | 2; inNation: string }) => string;
    turnout: Message<'turnout' | 'electorate' | 'date'>;
    seatsContested: (words: Count) => string;
    votes: Message<'list'>;
  };
  /** Buttons of the grid: every neighbourhood as a square in place of the bars, and back. */
  showSquares: string;
  hideSquares: string;
  loadingSquares: string;
  squaresFailed: string;
  showMore: (words: Count) => string;
  /** Columns of the view that explores the chart. */
  explore: Readonly<Record<'tenth' | 'year', string>>;
}
