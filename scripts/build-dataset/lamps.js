// @ts-check
import { COUNCIL_RELEASE } from '@odm-widgets/data/model';
import { COMBINED_AUTHORITIES } from './combined-authorities.js';
import { packControlOf } from './control.js';
import { ELECTION_SOURCES } from './election-calendar.js';
import { packCodes, packSeats, partiesOf } from './pack.js';
import { provenance } from './provenance.js';
import { columnOf, parseInteger } from './read.js';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('./seats.js').WardSeats} WardSeats */

/** How MHCLG's council summaries name the domains. @type {Record<string, string>} */
const SUMMARY_PREFIX = {
  overall: 'imd',
  income: 'income',
  employment: 'employment',
  education: 'education_skills_and_training',
  health: 'health_deprivation_and_disability',
  crime: 'crime',
  barriers: 'barriers_to_housing_and_services',
  environment: 'living_environment',
};

/** Councils the hex map has under their code of 2025. @type {Record<string, string>} */
const RECODED = { E08000016: 'E08000038', E08000019: 'E08000039' };

/** MHCLG's rank of average rank of every council in a domain; 1 is the most deprived. */
export function ranksOfAverageRank(/** @type {Row[]} */ rows, /** @type {string} */ domain) {
  const column = columnOf(rows, `${SUMMARY_PREFIX[domain]}_rank_of_average_rank`);
  return new Map(rows.map((row) => [row['ltla24_code'], parseInteger(row[column])]));
}

/**
 * What a lamp needs beside its shape: name, place, and control. County councils are apart, each with the districts
 * whose neighbourhoods are its own.
 *
 * @param {object} input
 * @param {{ code: string, name: string }[]} input.authorities in the order of codes
 * @param {import('./places.js').Places} input.places
 * @param {Map<string, Row>} input.control
 * @param {Map<string, WardSeats>} input.councilSeats
 * @param {import('./edition.js').Edition} input.edition of control and seats
 * @param {ReturnType<typeof import('./election-calendar.js').packElectionCalendar>} input.calendar of the same councils
 */
export function packControl({ authorities, places, control, councilSeats, edition, calendar }) {
  const regions = [...new Set(authorities.map(({ code }) => places.region(code)))].sort();
  const combined = [...new Set(authorities.map(({ code }) => places.combined(code)))].filter(Boolean).sort();
  const orders = new Map(
    COMBINED_AUTHORITIES.map(({ name, order, url, since }) => [name, { order, url, since }]),
  );
  return {
    release: COUNCIL_RELEASE,
    codes: packCodes(authorities.map(({ code }) => code)),
    names: authorities.map(({ name }) => name),
    regions,
    region: authorities.map(({ code }) => regions.indexOf(places.region(code))),
    combinedAuthorities: combined.map((name) => {
      const { order = '', since = '', url = '' } = orders.get(name) ?? {};
      return [name, order, since, url];
    }),
    combinedAuthority: authorities.map(({ code }) => combined.indexOf(places.combined(code))),
    control: authorities.map(({ code }) => packControlOf(code, control.get(code), councilSeats.get(code))),
    counties: packCounties({ authorities, places, control, councilSeats, regions }),
    // Whether a council has voted since, without the file of the calendar.
    elections: {
      dates: calendar.dates,
      authorities: calendar.authorities.elections,
      counties: calendar.counties.elections,
    },
    asAt: edition.asAt,
    provenance: provenance(
      COUNCIL_RELEASE,
      'Local authorities of April 2024, county councils',
      'Control as the source gives it, compared with its seats: a majority is one of the filled seats; where a mayor is elected, the council’s majority is counted from the seats',
      ['control', 'seats', 'register', 'combined-authorities', ...ELECTION_SOURCES],
      edition,
    ),
  };
}

/** @param {Omit<Parameters<typeof packControl>[0], 'edition' | 'calendar'> & { regions: string[] }} input */
function packCounties({ authorities, places, control, councilSeats, regions }) {
  const counties = places.counties();
  const records = counties.map(({ code }) => councilSeats.get(code));
  const parties = partiesOf(records);
  return {
    codes: packCodes(counties.map(({ code }) => code)),
    names: counties.map(({ name }) => name),
    region: counties.map(({ code }) => regions.indexOf(places.region(code))),
    districts: counties.map((county) =>
      authorities.flatMap(({ code }, index) => (places.county(code) === county.code ? [index] : [])),
    ),
    control: counties.map(({ code }) => packControlOf(code, control.get(code), councilSeats.get(code))),
    parties,
    ...packSeats(records, parties),
  };
}

/** The position of each council on the hex map of councils: column and row, odd rows half a hex to the right. */
export function packHex(
  /** @type {{ code: string }[]} */ authorities,
  /** @type {Record<string, { q: number, r: number }>} */ hexes,
) {
  const own = authorities.map(({ code }) => {
    const hex = hexes[RECODED[code] ?? code];
    if (!hex) throw new Error(`${code} is not on the hex map.`);
    return hex;
  });
  const left = Math.min(...own.map(({ q }) => q));
  const top = Math.max(...own.map(({ r }) => r));
  return {
    codes: packCodes(authorities.map(({ code }) => code)),
    // The map counts rows from the south; a page counts from the top. Parity must not change.
    columns: own.map(({ q }) => q - left),
    rows: own.map(({ r }) => top - r),
    oddRowsShift: ((top % 2) + 2) % 2 === 0 ? 'odd' : 'even',
    provenance: provenance(COUNCIL_RELEASE, 'Local authorities of May 2025', 'One hexagon a council', [
      'hex',
    ]),
  };
}
