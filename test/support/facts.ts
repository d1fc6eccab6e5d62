import type { Source } from '@odm-widgets/data/model';
import type { Fact } from '../../packages/area-profile/src/fact.js';

const source = (title: string, asAt: string): Source => ({
  title,
  publisher: 'Office for National Statistics',
  url: `https://www.ons.gov.uk/${asAt}`,
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  attribution: 'Source: Office for National Statistics.',
  asAt,
});
const TENURE = source('Census 2021, TS054 Tenure', '2021-03-21');
const INCOME = source('English Indices of Deprivation 2025, File 8', '2025-10-30');

/** Facts of two sections with two sources and caveats that some share. */
export const FACTS: readonly Fact[] = [
  {
    id: 'tenure.social-rented',
    section: 'tenure',
    sentence:
      'In Ardwick, 3,107 of 7,512 households (41.4%) rented from the council or a housing association in 2021.',
    values: [
      {
        label: 'Rented from the council or a housing association',
        value: 3107,
        unit: 'households',
        of: 7512,
      },
      { label: 'Share', value: 41.4, unit: 'percent' },
    ],
    area: 'Ardwick',
    geography: 'LSOAs of 2021',
    date: '2021-03-21',
    source: TENURE,
    caveats: ['Counts are changed a little so that nobody can be recognised.'],
  },
  {
    id: 'tenure.owned',
    section: 'tenure',
    sentence: 'In Ardwick, 1,204 of 7,512 households owned their home in 2021.',
    values: [{ label: 'Owned', value: 1204, unit: 'households', of: 7512 }],
    area: 'Ardwick',
    geography: 'LSOAs of 2021',
    date: '2021-03-21',
    source: TENURE,
    caveats: ['Counts are changed a little so that nobody can be recognised.'],
  },
  {
    id: 'income.children',
    section: 'income',
    sentence: 'In Ardwick, at least 1,850 children lived in income deprivation in 2022.',
    values: [
      { label: 'Children in income deprivation', value: 1850, unit: 'people', atLeast: true },
      { label: 'Older people in income deprivation', value: null, unit: 'people' },
    ],
    area: 'Ardwick',
    geography: 'LSOAs of 2021',
    date: '2022',
    source: INCOME,
    caveats: [
      'Counts are changed a little so that nobody can be recognised.',
      'A number of one or two is not published, so the sum is a lower bound.',
    ],
  },
];
