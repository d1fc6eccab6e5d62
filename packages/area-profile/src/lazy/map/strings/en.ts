import type { MapStrings } from './types.js';

export const en: MapStrings = {
  shades: 'Neighbourhoods by their national tenth of deprivation',
  noShades: 'Neighbourhoods of the area',
  guide: ({ area }) =>
    `Each numbered shape is a neighbourhood of ${area}. The number is its national tenth: 1 is the most deprived 10%.`,
  guideOfTwo: ({ area }) =>
    `Each filled shape is a neighbourhood of ${area}. England and Wales have indices of their own, so no tenths are shown.`,
  label: ({ area }) => `Map of the neighbourhoods of ${area}`,
  point: ({ name, tenth, rank, of }) => `${name}: tenth ${tenth}, rank ${rank} of ${of}`,
  pointMarked: ({ point }) => `${point}; the neighbourhood of the postcode`,
  most: 'most deprived',
  least: 'least deprived',
  counted: ({ area }) => `Around the neighbourhoods counted in ${area}`,
  official: 'Official line of the ward, where it is another',
  differs: ({ ward }) =>
    `The official line of ${ward} differs from the outline of the neighbourhoods counted in it; the map shows both.`,
  noOfficialLine: ({ ward }) =>
    `The map shows no official line of ${ward}, which is not among the wards of May 2025.`,
  noBoundaries: 'There is no map: the boundaries we hold are those of England and Wales.',
  tenth: 'tenth',
  table: {
    caption: ({ area }) => `Neighbourhoods of ${area}`,
    name: 'Neighbourhood',
    code: 'Code',
    ward: 'Ward it is counted in',
    tenth: 'National tenth',
    rank: 'National rank, 1 the most deprived',
    people: 'People, 2021',
  },
};
