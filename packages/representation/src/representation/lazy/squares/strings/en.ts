import type { SquaresStrings } from './types.js';

export const en: SquaresStrings = {
  squaresGuide:
    'Each square is one of England’s 33,755 neighbourhoods, the most deprived first. Its colour is the party with most of its ward’s seats.',
  squaresLabel: 'Every neighbourhood of England by who represents it',
  squareSlider: 'Go to a neighbourhood by its rank',
  rank: 'Rank',
  square: ({ rank, of: total, decileLabel, who }) =>
    `Rank ${rank} of ${total}, ${decileLabel.toLowerCase()}: ${who}.`,
  rowOfSquares: ({ from, to, parties }) => `In its row, ranks ${from} to ${to}: ${parties}.`,
  council: ({ council, count, inMostDeprived10 }) =>
    `${council}: ${count} neighbourhoods stand out, ${inMostDeprived10} of them among the most deprived 10%.`,
  councilFailed: 'The council’s neighbourhoods could not be fetched. Choose it again to try once more.',
  loadingCouncil: 'Getting the council’s neighbourhoods…',
};
