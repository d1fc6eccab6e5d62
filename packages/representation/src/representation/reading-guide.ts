import type { RepresentationModel } from './representation.model.js';
import { wordsView } from './representation.query.js';
import type { FigureI18n } from './lazy/figure/strings/types.js';

/** How to read the figure, in one line. */
export function readingGuide({ view, electionPeriod }: RepresentationModel, { strings }: FigureI18n): string {
  return electionPeriod && view === 'wards'
    ? strings.readingWithoutParties
    : strings.readingGuide[wordsView(view)];
}
