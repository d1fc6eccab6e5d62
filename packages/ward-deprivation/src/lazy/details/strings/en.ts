import type { NationPhrases } from '../../../strings/types.js';
import type { DetailStrings } from './types.js';

const LSOA =
  'A neighbourhood is a Lower-layer Super Output Area (LSOA), a small area of about 1,000 to 3,000 people. Each is counted in the one ward that fits it best.';

/** The words about a nation. */
export const en = (nation: NationPhrases): DetailStrings => ({
  whatIsNeighbourhood: nation.whatIsNeighbourhood ?? (() => LSOA),
  populationLine: {
    census: ({ ward, people }) =>
      `${people} people lived in the neighbourhoods counted in ${ward} at the 2021 census.`,
    'mid-year': ({ ward, people }) =>
      `${people} people lived in the neighbourhoods counted in ${ward} in mid-2015.`,
  },
  table: {
    caption: ({ ward, domain }) => `${ward}: neighbourhoods by rank, ${domain.toLowerCase()}`,
    captionDomains: ({ ward }) => `${ward}: rank of each neighbourhood, overall and in each domain`,
    authority: 'Council',
    authorityCode: 'Code of the council',
    ward: 'Ward',
    wardCode: 'Code of the ward',
    name: 'Neighbourhood',
    marked: ({ name }) => `${name} (of this postcode)`,
    code: 'Code',
    area: nation.area,
    rank: ({ of: total }) => `Rank ${nation.inside} (1 is most deprived of ${total})`,
    tenth: 'Tenth (1 is the most deprived 10%)',
    people: { census: 'People (2021 census)', 'mid-year': 'People (mid-2015)' },
  },
});
