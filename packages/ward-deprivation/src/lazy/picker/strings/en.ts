import { possessive, withArticle, withCapitalArticle } from '@odm-widgets/data/model';
import type { PickerStrings } from './types.js';

export const en: PickerStrings = {
  controls: {
    legend: 'Choose what to show',
    ward: 'Ward',
    chooseWard: 'Choose a ward',
    domain: 'Kind of deprivation',
    view: 'View',
    views: { overall: 'One kind', domains: 'All kinds side by side', map: 'On a map' },
    compare: 'Compare with',
    addWard: 'Add a ward',
    remove: (ward) => `Remove ${ward}`,
  },
  notice: {
    redrawn: ({ year, wards, estimated }) =>
      `This ward was redrawn in May ${year}; the figures are for its boundary before that. ` +
      (wards ? `Most of it is now in ${wards}${estimated ? ' (our estimate)' : ''}.` : ''),
    renamed: ({ name, year }) => `In ${year} this ward was called ${name}.`,
    postcode: ({ lsoa }) => `The neighbourhood of this postcode is ${lsoa}.`,
    postcodeElsewhere: ({ lsoa, ward, liesIn }) =>
      `This postcode is in ${liesIn}; its neighbourhood, ${lsoa}, is counted in ${ward}, which is shown.`,
    ringed: 'It has a ring in the chart.',
    estimated: ({ wards }) =>
      `Some neighbourhoods are placed in ${wards} by our estimate: wards of 2025 have no official lookup.`,
    overallOnly: 'The live source has the overall index only; that is shown.',
    noDomain: 'The index of this nation has no such domain; the overall index is shown.',
    noMap: {
      nation:
        'There is no map: we have no boundaries of this nation’s small areas. The chart and the table show the same figures.',
      release:
        'There is no map of these earlier figures, whose neighbourhoods had other boundaries. The chart and the table show the same figures.',
      failed: 'The map could not be loaded. The chart and the table show the same figures.',
    },
    compareMissing: ({ wards }) => `Not compared, because no ward was found for: ${wards}.`,
    compareEmpty: ({ wards }) => `Not compared, because no neighbourhood is counted in: ${wards}.`,
  },
  empty: {
    chooseWard: ({ authority }) =>
      `Choose a ward in ${withArticle(authority)} to see how deprived its neighbourhoods are.`,
    noLsoas: ({ ward, authority }) => `There are no figures for ${ward} in ${withArticle(authority)}.`,
    redrawn: ({ ward, authority, year }) =>
      `${ward} in ${withArticle(authority)} was redrawn after ${year}, so there are no figures for its old boundary.`,
    abolished: ({ ward, authority, year }) =>
      `${ward} was a ward of ${withArticle(authority)}, a council that was replaced after ${year}.`,
    isNew: ({ ward, authority, year }) =>
      `${ward} in ${withArticle(authority)} first stands in the official list of ${year}.`,
    isNewest: ({ ward, authority, year }) => `${ward} in ${withArticle(authority)} was drawn in May ${year}.`,
    ambiguous: ({ name, count }) => `Which of the ${count} wards called ${name} do you mean?`,
    notInAuthority: ({ name, authority }) => `${withCapitalArticle(authority)} has no ward called “${name}”.`,
    otherNation: {
      england: 'This is a place in England, which has its own index of deprivation.',
      wales: 'This is a place in Wales, which has its own index of deprivation.',
      scotland: 'This is a place in Scotland, which has its own index of deprivation.',
      'northern-ireland': 'This is a place in Northern Ireland, which has its own measure of deprivation.',
    },
    crownDependency:
      'This postcode is in the Channel Islands or the Isle of Man, which the indices of deprivation do not cover.',
    format: ({ query }) => `“${query}” is not a ward code.`,
    notAWard: ({ query }) => `${query} is the code of another kind of place, not a ward.`,
    notFound: ({ query }) => `No English ward has the code or name “${query}”.`,
    notFoundIn: ({ query, inside }) => `No ward ${inside} has the code or name “${query}”.`,
    terminated: ({ month }) => `This postcode went out of use in ${month}.`,
    postcodeNotFound: 'This postcode was not found.',
    postcodeInvalid: 'That does not look like a full postcode.',
  },
  detail: {
    noLsoas:
      'Each neighbourhood (LSOA) is counted in the one ward that fits it best, and none is counted in this one. This is not a figure of zero.',
    noAreas:
      'Each neighbourhood is counted in one ward, and none is counted in this one. This is not a figure of zero.',
    abolished: 'There are no figures for it.',
    isNew: 'These figures are for the wards before it.',
    isNewest: 'There is no official lookup of neighbourhoods for it yet.',
    elsewhere: ({ count }) => `Wards of that name in other councils: ${count}.`,
    otherNation: 'It cannot be compared with the index for England, so it is not shown here.',
    format: 'A code is E05 and six digits, such as E05011351.',
    notAWard: 'Codes of English wards begin with E05.',
    notAWardIn: ({ inside, prefix }) => `Codes of wards ${inside} begin with ${prefix}.`,
    listsSearched: ({ years }) => `The official lists of ${years} were searched.`,
    terminated: 'Try one nearby that is in use.',
    postcodeNotFound: 'Check it, or try one nearby.',
    postcodeInvalid: 'Write it like M12 6JH.',
  },
  offer: {
    whereToLook: 'Its area lies in these wards:',
    whereUnknown: ({ authority }) =>
      `Look for the ward that replaced it on the website of ${possessive(authority)} council.`,
    whereUnknownAbolished: 'Look for the ward that replaced it by a postcode or a name.',
    estimated: 'Matched by our own estimate, not by an official table.',
    useCode: 'To name one on a page, use its code.',
    nearest: ({ ward, authority, code }) => `The nearest is ${code}: ${ward}, ${authority}.`,
    show: ({ ward, authority }) => `Show ${ward}, ${authority}`,
    chooseIn: ({ authority }) => `Choose a ward in ${withArticle(authority)}`,
    showCouncil: ({ authority }) => `Choose another ward in ${withArticle(authority)}`,
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
