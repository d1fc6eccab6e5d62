import type { MapStrings } from './types.js';

export const en: MapStrings = {
  guide:
    'Each numbered shape is a neighbourhood. The number is its national tenth: 1 is the most deprived 10%.',
  elsewhere: 'Wards of other councils are in the table, not on this map.',
  counted: ({ ward }) => `Around the neighbourhoods counted in ${ward}`,
  countedInSeveral: 'Around the neighbourhoods counted in each ward',
  official: 'Official line of the ward, where it is another',
  differs: ({ ward }) =>
    `The official line of ${ward} differs from the outline of the neighbourhoods counted in it; the map shows both.`,
  noOfficialLine: ({ ward }) =>
    `The map shows no official line of ${ward}, which is not among the wards of May 2025.`,
  tenth: 'tenth',
};
