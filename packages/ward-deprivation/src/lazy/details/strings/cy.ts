import type { NationPhrases } from '../../../strings/types.js';
import type { DetailStrings } from './types.js';

const LSOA =
  'Ystyr cymdogaeth yw Ardal Gynnyrch Ehangach Haen Is (LSOA), ardal fach o tua 1,000 i 3,000 o bobl. Cyfrifir pob un yn yr un ward sy’n gweddu orau iddi.';

/** The words about a nation. */
export const cy = (nation: NationPhrases): DetailStrings => ({
  whatIsNeighbourhood: nation.whatIsNeighbourhood ?? (() => LSOA),
  populationLine: {
    census: ({ ward, people }) =>
      `Roedd ${people} o bobl yn byw yn y cymdogaethau a gyfrifir yn ward ${ward} yng nghyfrifiad 2021.`,
    'mid-year': ({ ward, people }) =>
      `Roedd ${people} o bobl yn byw yn y cymdogaethau a gyfrifir yn ward ${ward} yng nghanol 2015.`,
  },
  table: {
    caption: ({ ward, domain }) => `${ward}: cymdogaethau yn ôl safle, ${domain.toLowerCase()}`,
    captionDomains: ({ ward }) => `${ward}: safle pob cymdogaeth, yn gyffredinol ac ym mhob maes`,
    authority: 'Cyngor',
    authorityCode: 'Cod y cyngor',
    ward: 'Ward',
    wardCode: 'Cod y ward',
    name: 'Cymdogaeth',
    marked: ({ name }) => `${name} (y cod post hwn)`,
    code: 'Cod',
    area: nation.area,
    rank: ({ of }) => `Safle ${nation.inside} (1 yw’r mwyaf difreintiedig o ${of})`,
    tenth: 'Degfed (1 yw’r 10% mwyaf difreintiedig)',
    people: { census: 'Pobl (cyfrifiad 2021)', 'mid-year': 'Pobl (canol 2015)' },
  },
});
