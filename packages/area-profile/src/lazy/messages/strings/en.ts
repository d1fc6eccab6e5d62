import type { MessageStrings } from './types.js';

export const en: MessageStrings = {
  noLsoas: ({ ward, authority }) =>
    `No neighbourhood fits ${ward} (${authority}) best, so there are no figures for it alone. Add a ward beside it.`,
  unknownLsoas: (n, codes) =>
    n === 1
      ? `${codes} is no neighbourhood (LSOA of 2021) that figures are published for.`
      : `These are no neighbourhoods (LSOAs of 2021) that figures are published for: ${codes}.`,
  mixedNations: ({ nations }) =>
    `These places are in ${nations}. Each nation has a census and an index of its own, so they are not added up: choose places of one nation, or of England and Wales.`,
  ward: {
    unknown: ({ query }) => `There is no ward “${query}” in the lists we have. Check its code or its name.`,
    elsewhere: ({ query, count }) => `There is no ward “${query}” in that council; ${count} elsewhere.`,
    changed: ({ name, year, wards }) =>
      `${name} was a ward until ${year}. Its neighbourhoods are now in ${wards}.`,
    changedWithoutWards: ({ name, year }) =>
      `${name} is in the list of wards of ${year} alone, for which no neighbourhoods are matched yet.`,
    ambiguous: ({ name, wards }) => `Several wards are called ${name}: ${wards}. Use the code of one.`,
    otherNation: ({ query }) => `“${query}” is in another nation than was named.`,
  },
  inAuthority: ({ ward, authority }) => `${ward}, ${authority}`,
  postcode: {
    invalid: 'This is not a whole postcode.',
    'not-found': 'This postcode is not known, or figures are published for no neighbourhood it is in.',
    terminated: 'This postcode is out of use.',
    elsewhere: 'This postcode is outside England, Wales, Scotland and Northern Ireland.',
  },
  notice: {
    redrawn: ({ ward, year }) =>
      `${ward} was redrawn in ${year}. These figures are for the ward as it was before.`,
    renamed: ({ name, year }) => `It was called ${name} until ${year}.`,
    postcode: ({ lsoa }) => `The postcode is in the neighbourhood ${lsoa}.`,
    estimated: ({ wards }) =>
      `No official lookup exists for the wards of 2025, so our own estimate places neighbourhoods in ${wards}.`,
    compareMissing: ({ wards }) => `No figures are published to compare with ${wards}.`,
    emptyWards: ({ wards }) => `No neighbourhood fits ${wards} best, so nothing is counted for it.`,
    twoNations:
      'This area is in England and in Wales. The census covers both and is added up; each nation has its own index of deprivation, so deprivation is not.',
  },
};
