import { withArticle } from '@odm-widgets/data/model';
import type { PickerStrings } from './types.js';

export const en: PickerStrings = {
  legend: 'Choose an area',
  search: {
    label: 'Place or postcode',
    hint: 'A council, a ward or a full postcode. A postcode is looked up at postcodes.io and is not stored.',
    find: 'Find',
    finding: 'Looking for the place',
    shown: ({ authority }) => `${authority} is shown: choose its wards and neighbourhoods.`,
    wardAdded: ({ ward, authority }) => `${ward} in ${withArticle(authority)} was added.`,
    lsoaAdded: ({ lsoa, authority }) =>
      `${lsoa} in ${withArticle(authority)}, the neighbourhood of the postcode, was added.`,
    choices: ({ count }) => `There are ${count} wards of that name. Which do you mean?`,
    choice: ({ ward, authority }) => `${ward}, ${authority}`,
    none: ({ query }) => `No council or ward is called “${query}”.`,
    failed: 'The place could not be looked up. Try again.',
    postcode: {
      invalid: 'That does not look like a full postcode. Write it like M12 6JH.',
      'not-found': 'This postcode was not found. Check it, or try one nearby.',
      terminated: 'This postcode is out of use. Try one nearby.',
      elsewhere:
        'This postcode is in the Channel Islands or the Isle of Man, which there are no figures for.',
    },
  },
  map: {
    label: ({ authority }) => `Map of the neighbourhoods of ${withArticle(authority)}`,
    guide: 'Each shape is a neighbourhood; those that are chosen are hatched.',
    point: ({ lsoa, ward }) => `${lsoa}, counted in ${ward}`,
    wards: 'Around the neighbourhoods counted in each ward',
    unit: 'A click on the map chooses',
    units: { lsoa: 'a neighbourhood', ward: 'a whole ward' },
    failed: 'The map could not be loaded. The list has the same places.',
    retry: 'Load the map again',
    none: 'There is no map of this nation’s neighbourhoods. The list has them all.',
  },
  list: {
    label: ({ authority }) => `Wards of ${withArticle(authority)}`,
    neighbourhoods: (n, { count, ward }) =>
      n === 1 ? `The neighbourhood of ${ward}` : `The ${count} neighbourhoods of ${ward}`,
  },
  chosen: {
    label: 'Chosen',
    none: 'Nothing is chosen yet.',
    wards: (n, count) => (n === 1 ? `${count} ward` : `${count} wards`),
    lsoas: (n, count) => (n === 1 ? `${count} neighbourhood` : `${count} neighbourhoods`),
    remove: ({ place }) => `Remove ${place}`,
    added: ({ place, total }) => `${place} was added. Chosen: ${total}.`,
    removed: ({ place, total }) => `${place} was removed. Chosen: ${total}.`,
    clear: 'Remove all',
    cleared: 'Nothing is chosen.',
  },
  name: 'Name of the area',
  nameHint: 'As it is to be written in sentences, such as “our patch”. It may be left out.',
  show: 'Show this area',
  shown: 'The profile is of the chosen area now.',
  copyTag: 'Copy the tag',
  copyLink: 'Copy a link',
  tagCopied: 'The tag was copied.',
  linkCopied: 'A link to this page with the area was copied.',
  copyFailed: 'The browser does not allow copying.',
};
