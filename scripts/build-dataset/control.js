// @ts-check
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { parseControl } from '@odm-widgets/data/open-council-data';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('./seats.js').WardSeats} WardSeats */

/** Short codes of the source of control by Electoral Commission code. @type {Record<string, string>} */
const SHORT_CODES = {
  PP53: 'LAB',
  PP52: 'CON',
  PP90: 'LD',
  PP63: 'GRN',
  PP7931: 'REF',
  PP6713: 'Aspire',
  PP77: 'PC',
  PP102: 'SNP',
  IND: 'IND',
};
/** The parties whose seats the source of control has in columns of their own. @type {Record<string, string>} */
const COLUMNS = {
  PP52: 'con',
  PP53: 'lab',
  PP90: 'ld',
  PP63: 'green',
  PP7931: 'ref',
  PP77: 'pc',
  PP102: 'snp',
};
/** Groups without a national organisation, as the source of control abbreviates them. */
const LOCAL_GROUPS = new Set(['IND', 'CIIP', 'PIP']);
/** The City of London's common council is elected without parties. */
const WITHOUT_PARTIES = 'E09000001';
/** Share of seats that may differ by by-elections and defections; a row beyond it is from before an election. */
const SAME_TERM = 0.2;

/**
 * The control of every council, by code.
 *
 * @param {Row[]} rows
 * @returns {Map<string, Row>}
 */
export function readControl(rows) {
  return new Map(
    rows.map((row) => {
      const code = row['gss_code'] ?? '';
      return [RECODED_AUTHORITIES[code] ?? code, row];
    }),
  );
}

/**
 * Control as it is published: kind, parties, mayor and the party that holds more than half of the filled seats, with
 * colons between: "majority:LAB::PP53", "shared:LD/GRN::PP90", "none::LAB:PP7931". The source's word is compared with
 * the seats of the same roster: a majority is only called so where the seats show it.
 *
 * @param {string} code
 * @param {Row | undefined} row
 * @param {WardSeats | undefined} council
 */
export function packControlOf(code, row, council) {
  if (code === WITHOUT_PARTIES) return 'no-parties:::';
  const holder = holderOf(council);
  const { kind, parties, mayor } = checkedControl(row, council, holder);
  return [kind, parties.join('/'), mayor, holder].join(':');
}

/** The party with more than half of the filled seats; '' where none has. */
function holderOf(/** @type {WardSeats | undefined} */ council) {
  const seats = Object.entries(council?.seats ?? {});
  const filled = seats.reduce((sum, [, count]) => sum + count, 0);
  return seats.find(([, count]) => count * 2 > filled)?.[0] ?? '';
}

/** @returns {{ kind: string, parties: string[], mayor: string }} */
function checkedControl(
  /** @type {Row | undefined} */ row,
  /** @type {WardSeats | undefined} */ council,
  /** @type {string} */ holder,
) {
  const { kind, parties } = parseControl(row?.['control'] ?? '');
  const short = SHORT_CODES[holder] ?? holder;
  if (kind === 'mayor') {
    const held = holder && holder !== 'IND' ? [short] : [];
    return { kind: held.length ? 'majority' : 'none', parties: held, mayor: parties.join('/') };
  }
  // What the source says of a council before its last election is not said of the council after it.
  if (row && council && !isSameTerm(row, council))
    return holder && holder !== 'IND'
      ? { kind: 'majority', parties: [short], mayor: '' }
      : { kind: 'none', parties: [], mayor: '' };
  if (kind === 'none' || kind === 'unknown') return { kind, parties: [], mayor: '' };
  if (parties.every((party) => LOCAL_GROUPS.has(party))) return { kind: 'independents', parties, mayor: '' };
  if (kind === 'coalition') return { kind: 'shared', parties, mayor: '' };
  if (kind === 'minority') return { kind: 'minority', parties, mayor: '' };
  return { kind: parties[0] === short ? 'majority' : 'minority', parties, mayor: '' };
}

/** Whether the seats of a row of control are those of the roster, but for a few. */
function isSameTerm(/** @type {Row} */ row, /** @type {WardSeats} */ { seats }) {
  const total = Object.values(seats).reduce((sum, count) => sum + count, 0);
  const moved = Object.entries(COLUMNS).reduce(
    (sum, [party, column]) => sum + Math.abs((seats[party] ?? 0) - Number(row[column] ?? 0)),
    0,
  );
  return moved / 2 <= total * SAME_TERM;
}
