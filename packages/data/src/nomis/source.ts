import type { Source } from '../model/index.js';
import type { CensusTable } from './tables.js';

/** What counts of a table of the census credit. */
export function censusSource({ code, title }: CensusTable): Source {
  return {
    title: `Census 2021, ${code} ${title}, through Nomis`,
    publisher: 'Office for National Statistics',
    url: `https://www.nomisweb.co.uk/datasets/c2021${code.toLowerCase()}`,
    licence: 'Open Government Licence v3.0',
    licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
    asAt: '2021-03-21',
  };
}
