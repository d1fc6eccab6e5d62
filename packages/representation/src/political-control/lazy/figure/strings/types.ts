import type { I18n, Message } from '@odm-widgets/core';
import type { PoliticalControlStrings } from '../../../strings/types.js';

/** Words of the element and of its figure, for views of the figure. */
export type FigureI18n = I18n<PoliticalControlStrings & FigureStrings>;

/** Words of a language that has a file of its own: those of the figure too. In English they come with the figure. */
export type StringsWithFigure = PoliticalControlStrings & { figure: FigureStrings };

export interface FigureStrings {
  /** How the keys work in a list of councils or wards; shown to those who reach it with the keyboard. */
  keys: string;
  /** What height and width mean, in one line; and that lamps are scaled to themselves. */
  readingGuide: string;
  readingGuideSharedScale: Message<'count'>;
  legend: {
    label: string;
    bottom: string;
    top: string;
    hourglass: string;
    minority: string;
    noc: string;
  };
  mostDeprived: string;
  leastDeprived: string;
  lamps: string;
  map: string;
  details: {
    close: string;
    rank: Message<'rank' | 'phrase'>;
    inMostDeprived10: Message<'count' | 'of' | 'phrase' | 'inNation'>;
    inMostDeprived20: Message<'count' | 'of' | 'phrase'>;
    seats: Message<'list' | 'total'>;
    /** A total is said only where every ward has a record. */
    seatsOnRecord: Message<'list' | 'count' | 'of'>;
    noSeats: string;
    /** Date of the record, and that the council has voted since. */
    asAt: Message<'date'>;
    asAtBeforeElections: Message<'date' | 'elections'>;
    seat: Message<'party' | 'count'>;
    seatsLoading: string;
    seatsFailed: string;
    vigintiles: string;
    vigintile: string;
    neighbourhoods: string;
  };
}
