// @ts-check
import { parseControl } from '@odm-widgets/data/open-council-data';
import { steps } from './pack.js';
import { provenance } from './provenance.js';
import { columnOf, whole } from './read.js';
import { sumSeats } from './seats.js';

/** @typedef {import('./read.js').Row} Row */

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

/** Electoral Commission codes of the parties the source of control abbreviates. @type {Record<string, string>} */
const SHORT = {
  PP53: 'LAB',
  PP52: 'CON',
  PP90: 'LD',
  PP63: 'GRN',
  PP7931: 'REF',
  PP6713: 'Aspire',
  IND: 'IND',
};
/** The City of London's common council is elected without parties. */
const WITHOUT_PARTIES = 'E09000001';
/** Councils the hex map has under their code of 2025. @type {Record<string, string>} */
const RECODED = { E08000016: 'E08000038', E08000019: 'E08000039' };

/** MHCLG's rank of average rank of every council in a domain; 1 is the most deprived. */
export function ranksOfAverageRank(/** @type {Row[]} */ rows, /** @type {string} */ domain) {
  const column = columnOf(rows, `${SUMMARY_PREFIX[domain]}_rank_of_average_rank`);
  return new Map(rows.map((row) => [row['ltla24_code'], whole(row[column])]));
}

/**
 * What a lamp needs beside its shape: name, place, and who runs the council.
 *
 * @param {object} input
 * @param {{ code: string, name: string }[]} input.authorities in the order of codes
 * @param {import('./read.js').Raw} input.raw
 * @param {ReturnType<typeof import('./authorities.js').placesOf>} input.places
 * @param {(authority: string) => Iterable<import('./seats.js').WardSeats | undefined>} input.seatsOf
 */
export function packControl({ authorities, raw, places, seatsOf }) {
  const control = new Map((raw['control2025'] ?? []).map((row) => [row['gss_code'], row['control'] ?? '']));
  const regions = [...new Set(authorities.map(({ code }) => places.region(code)))].sort();
  const combined = [...new Set(authorities.map(({ code }) => places.combined(code)))].filter(Boolean).sort();
  return {
    release: '2025',
    codes: steps(authorities.map(({ code }) => code)),
    names: authorities.map(({ name }) => name),
    regions,
    region: authorities.map(({ code }) => regions.indexOf(places.region(code))),
    combinedAuthorities: combined,
    combinedAuthority: authorities.map(({ code }) => combined.indexOf(places.combined(code))),
    control: authorities.map(({ code }) => controlOf(code, control.get(code) ?? '', seatsOf(code))),
    asAt: '2025-05',
    provenance: provenance(
      '2025',
      'Local authorities of April 2024',
      'Control as the source gives it; where a mayor is elected, the party with more than half the seats is counted from its record of councillors',
      ['control', 'seats', 'register'],
    ),
  };
}

/** "majority:LAB", "mayor:LAB/REF" for a Labour mayor and a council with a Reform majority, "mayor:CON/" where no party has one. */
function controlOf(
  /** @type {string} */ code,
  /** @type {string} */ field,
  /** @type {Iterable<import('./seats.js').WardSeats | undefined>} */ wards,
) {
  if (code === WITHOUT_PARTIES) return 'no-parties:';
  const { kind, parties } = parseControl(field);
  if (kind !== 'mayor') return `${kind}:${parties.join('/')}`;
  const all = [...wards];
  const seats = sumSeats(all);
  const vacant = all.reduce((sum, ward) => sum + (ward?.vacancies ?? 0), 0);
  const total = Object.values(seats).reduce((sum, count) => sum + count, vacant);
  const holder = Object.entries(seats).find(([, count]) => count * 2 > total)?.[0] ?? '';
  return `mayor:${parties.join('')}/${holder && (SHORT[holder] ?? holder)}`;
}

/** Where each council stands on the hex map of councils: column and row, odd rows half a hex to the right. */
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
    codes: steps(authorities.map(({ code }) => code)),
    // The map counts rows from the south; a page counts from the top. Parity must not change.
    columns: own.map(({ q }) => q - left),
    rows: own.map(({ r }) => top - r),
    oddRowsShift: ((top % 2) + 2) % 2 === 0 ? 'odd' : 'even',
    provenance: provenance('2025', 'Local authorities of May 2025', 'One hexagon a council', ['hex']),
  };
}
