import type { Source } from '../model/index.js';

/**
 * What a figure that was found by postcode credits beside its own sources.
 *
 * @param day of the look-up, ISO 8601
 */
export function postcodeSource(day: string): Source {
  const year = day.slice(0, 4);
  const right = (what: string) => `${what} copyright and database right ${year}`;
  return {
    title: 'ONS Postcode Directory, through postcodes.io',
    publisher: 'Office for National Statistics, Ordnance Survey and Royal Mail',
    url: 'https://postcodes.io',
    licence: 'Open Government Licence v3.0',
    licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: `Contains Ordnance Survey data © ${right('Crown')}. Contains Royal Mail data © ${right('Royal Mail')}. Contains National Statistics data © ${right('Crown')}.`,
    asAt: day,
  };
}
