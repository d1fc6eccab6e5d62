import type { FigureStrings } from './types.js';

export const en: FigureStrings = {
  keys: 'The arrow keys go from one to the next. Enter opens details, and Escape closes them.',
  readingGuide:
    'Bottom is most deprived, top least. Wider means more neighbourhoods. Compare shapes, not sizes.',
  readingGuideSharedScale: ({ count }) =>
    `Bottom is most deprived, top least. All lamps have one scale: the widest is ${count} neighbourhoods in a twentieth of the ranking.`,
  legend: {
    label: 'How to read a lamp',
    bottom: 'Wide at the bottom: many neighbourhoods among the most deprived',
    top: 'Wide at the top: many among the least deprived',
    hourglass: 'Narrow in the middle: many of both',
    minority: 'Stripes: a minority runs the council',
    noc: 'Grey: no overall control',
  },
  mostDeprived: 'Most deprived',
  leastDeprived: 'Least deprived',
  lamps: 'Councils as lamps',
  map: 'Councils on a map of hexagons, one each',
  details: {
    close: 'Close',
    rank: ({ rank, phrase }) =>
      `Rank ${rank} of 296 councils by average rank${phrase}, 1 being the most deprived.`,
    inMostDeprived10: ({ count, of: total, phrase, inNation }) =>
      `${count} of ${total} neighbourhoods are among the most deprived 10% ${inNation}${phrase}.`,
    inMostDeprived20: ({ count, of: total, phrase }) =>
      `${count} of ${total} are among the most deprived 20%${phrase}.`,
    seats: ({ list, total }) => `Seats, ${total} filled: ${list}.`,
    seatsOnRecord: ({ list, count, of }) => `Seats are on record for ${count} of ${of} wards: ${list}.`,
    noSeats: 'There is no record of its seats.',
    asAt: ({ date }) => `Seats and control of ${date}.`,
    asAtBeforeElections: ({ date, elections }) =>
      `Seats and control of ${date}, before the elections of ${elections}.`,
    seat: ({ party, count }) => `${party} ${count}`,
    seatsLoading: 'Getting the seats…',
    seatsFailed: 'The seats could not be fetched. Choose the council again to try once more.',
    vigintiles: 'Neighbourhoods by twentieth of the national ranking',
    vigintile: 'Twentieth (1 is the most deprived)',
    neighbourhoods: 'Neighbourhoods',
  },
};
