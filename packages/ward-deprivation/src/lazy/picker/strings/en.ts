import type { PickerStrings } from './types.js';

export const en: PickerStrings = {
  controls: {
    legend: 'Choose what to show',
    ward: 'Ward',
    chooseWard: 'Choose a ward',
    domain: 'Kind of deprivation',
    view: 'View',
    views: { overall: 'One kind', domains: 'All kinds side by side' },
    compare: 'Compare with',
    addWard: 'Add a ward',
    remove: (ward) => `Remove ${ward}`,
  },
  notice: {
    redrawn: ({ year, wards, estimated }) =>
      `This ward was redrawn in May ${year}; the figures are for its boundary before that. ` +
      (wards ? `Most of it is now in ${wards}${estimated ? ' (our estimate)' : ''}.` : ''),
    renamed: ({ name, year }) => `In ${year} this ward was called ${name}.`,
    postcodeWard: ({ ward }) =>
      `The ward of this postcode has been redrawn since May 2024. Figures are for ${ward}, the ward its neighbourhood was counted in then.`,
    overallOnly: 'The live source has the overall index only; that is shown.',
    compareMissing: ({ wards }) => `Not compared, because no ward was found for: ${wards}.`,
    compareEmpty: ({ wards }) => `Not compared, because no neighbourhood is counted in: ${wards}.`,
  },
  empty: {
    chooseWard: ({ authority }) =>
      `Choose a ward in ${authority} to see how deprived its neighbourhoods are.`,
    noLsoas: ({ ward, authority }) =>
      `There are no figures for ${ward} in ${authority}: each neighbourhood (LSOA) is counted in the one ward that fits it best, and none is counted in this one. This is not a figure of zero.`,
    redrawn: ({ ward, authority, year }) =>
      `${ward} in ${authority} was redrawn after ${year}, so there are no figures for its old boundary.`,
    abolished: ({ ward, authority, year }) =>
      `${ward} was a ward of ${authority}, a council that was replaced after ${year}, so there are no figures for it.`,
    isNew: ({ ward, authority, year }) =>
      `${ward} in ${authority} first stands in the official list of ${year}; these figures are for the wards before it.`,
    whereToLook: 'Its area lies in these wards:',
    whereUnknown: ({ authority }) => `Look for the new ward on the website of the council for ${authority}.`,
    estimated: 'Matched by our own estimate, not by an official table.',
    ambiguous: ({ name, count }) => `${count} wards are called ${name}. Which one?`,
    useCode: 'To name one on a page, use its code.',
    otherNation: {
      wales:
        'This is a place in Wales. Wales has its own index of deprivation; it cannot be compared with the one for England, so it is not shown here.',
      scotland:
        'This is a place in Scotland. Scotland has its own index of deprivation; it cannot be compared with the one for England, so it is not shown here.',
      'northern-ireland':
        'This is a place in Northern Ireland. Northern Ireland has its own measure of deprivation; it cannot be compared with the one for England, so it is not shown here.',
    },
    crownDependency:
      'This postcode is in the Channel Islands or the Isle of Man, which the English index does not cover.',
    format: ({ query }) => `"${query}" is not a ward code. A code is E05 and six digits, such as E05011351.`,
    notAWard: ({ query }) =>
      `${query} is the code of another kind of place, not a ward. Codes of English wards begin with E05.`,
    notFound: ({ query }) => `No English ward has the code or name "${query}".`,
    nearest: ({ ward, authority, code }) => `The nearest is ${code}: ${ward}, ${authority}.`,
    terminated: ({ month }) => `This postcode went out of use in ${month}. Try one nearby that is in use.`,
    postcodeNotFound: 'This postcode was not found. Check it, or try one nearby.',
    postcodeInvalid: 'That does not look like a full postcode. Write it like M12 6JH.',
    show: ({ ward, authority }) => `Show ${ward}, ${authority}`,
  },
  nationLinks: {
    wales: {
      label: 'Welsh Index of Multiple Deprivation (gov.wales)',
      href: 'https://www.gov.wales/welsh-index-multiple-deprivation',
    },
    scotland: {
      label: 'Scottish Index of Multiple Deprivation (gov.scot)',
      href: 'https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/',
    },
    'northern-ireland': {
      label: 'Northern Ireland Multiple Deprivation Measure (nisra.gov.uk)',
      href: 'https://www.nisra.gov.uk/statistics/deprivation',
    },
  },
};
