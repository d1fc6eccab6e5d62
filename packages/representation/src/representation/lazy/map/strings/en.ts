import type { MapStrings } from './types.js';

export const en: MapStrings = {
  guide:
    'Each shape is a ward, filled for the party that holds more than half of its seats. Numbers are seats: 2+1 is two of one party and one of another.',
  council: 'Around each council',
  shared: ({ n, count, of: total }) =>
    `${count} of ${total} ${total === '1' ? 'ward' : 'wards'} ${n === 1 ? 'has' : 'have'} councillors of more than one party, or of a party and independents.`,
  counted: 'Around the neighbourhoods counted in a ward, where that is another line',
  differs: ({ count, of: total }) =>
    `In ${count} of ${total} ${total === '1' ? 'ward' : 'wards'} the official line differs from the outline of the neighbourhoods counted there; the map shows both.`,
  differsInSeveral: ({ count, of: total }) =>
    `In ${count} of ${total} wards the official line differs from the outline of the neighbourhoods counted there; a map of one council shows both.`,
  noMap: {
    nation:
      'There is no map: we have no boundaries of this nation’s wards. The list and the table show the same figures.',
    year: 'There is no map of 2024: many councils had wards with other boundaries then. The list and the table show seats of late 2025.',
    many: 'There is no map of so many councils: one map has room for 20. The list and the table show the same figures.',
    failed: 'The map could not be loaded. The list and the table show the same figures.',
  },
};
