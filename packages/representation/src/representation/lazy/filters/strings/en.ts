import type { FiltersStrings } from './types.js';

export const en: FiltersStrings = {
  legend: 'Choose what is shown',
  view: 'Show',
  views: {
    wards: 'Wards and their seats',
    map: 'Wards on a map',
    deciles: 'Representation by deprivation',
    grid: 'Every neighbourhood of England',
    turnout: 'Turnout',
    'over-time': 'Seats over time',
  },
  year: 'Election',
  date: (year) => `May ${year}`,
  search: 'Find a ward',
  who: 'Who represents it',
  anybody: 'Anybody',
  shown: ({ count, of: total }) => `${count} of ${total} wards shown.`,
  nothing: 'No ward fits. Change the name or who represents it.',
  council: 'Pick out a council',
  noCouncil: 'None',
  party: 'Pick out who represents',
  noParty: 'All',
};
