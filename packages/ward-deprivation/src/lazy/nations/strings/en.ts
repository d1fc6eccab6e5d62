import type { NationStrings } from './types.js';

export const en: NationStrings = {
  whatIsNeighbourhood: {
    wales: ({ year }) =>
      `A neighbourhood is a Lower-layer Super Output Area (LSOA) of ${year}, a small area of about 1,000 to 3,000 people. Each is counted in the one ward that fits it best.`,
    scotland: ({ year }) =>
      `A neighbourhood is a data zone of ${year}, a small area of about 500 to 1,000 people.`,
    'northern-ireland': ({ year }) =>
      `A neighbourhood is a super output area of ${year}, a small area of about 2,000 people.`,
  },
  ours: {
    lookup: 'Each is counted in the ward its centre lies in, by our own lookup and not by an official table.',
    tenths:
      'The tenths are ours: the publisher gives ranks alone, and we cut them into ten parts of equal size.',
  },
};
