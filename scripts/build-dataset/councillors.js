// @ts-check
import { parse } from 'csv-parse/sync';
import { getCouncillors, joinWards } from '@odm-widgets/data/open-council-data';
import { foldName } from './ward-names.js';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('@odm-widgets/data/open-council-data').WardJoin} WardJoin */

/** Councils of the register that have no wards. */
const WITHOUT_WARDS = /^(?:County|Combined authority|Strategic Regional Authority)$/u;
/** How many refused names a message lists. */
const LISTED = 20;

/**
 * Councillors by party in every ward of 2024: what Open Council Data answers with, joined by the names of council
 * and ward. No name or address of a person is in the rows, nor in anything that is said about them.
 *
 * @param {string} url of the councillors of one year
 * @param {object} known
 * @param {Row[]} known.wards the official list of 2024
 * @param {Row[]} known.register of councils, for the names they go by
 * @param {number} known.matched least share of councillors whose ward must be found
 * @param {(line: string) => void} known.log
 * @returns {Promise<Row[]>}
 */
export async function fetchCouncillors(url, { wards, register, matched, log }) {
  const { origin, searchParams } = new URL(url);
  const tallies = await getCouncillors(Number(searchParams.get('y')), { base: origin, readCsv });
  const official = new Map(wards.map((row) => [row['WD24CD'] ?? '', row]));
  const join = joinWards(
    tallies,
    [...official].map(([code, row]) => ({
      code,
      name: row['WD24NM'] ?? '',
      authority: row['LAD24CD'] ?? '',
    })),
    councilsByName(wards, register),
  );
  report(url, join, matched, log);
  return rowsOf(join, official);
}

/** Cells as they are: old files have more cells in a row than the header has names. */
function readCsv(/** @type {string} */ text) {
  return parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true });
}

/**
 * Finds a council's code by any name of the list or the register; '' where it has no wards in the list. A name that
 * several councils of the list go by is nobody's.
 *
 * @param {Row[]} wards
 * @param {Row[]} register
 */
export function councilsByName(wards, register) {
  const listed = new Map(wards.map((row) => [row['LAD24CD'] ?? '', row['LAD24NM'] ?? '']));
  /** @type {Map<string, Set<string>>} */
  const codes = new Map();
  const add = (/** @type {string} */ name, /** @type {string} */ code) => {
    const key = foldName(name);
    if (key) codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  for (const [code, name] of listed) add(name, code);
  for (const row of register) {
    const code = row['gss-code'] ?? '';
    const alternatives = (row['alt-names'] ?? '').split(',');
    for (const name of [row['nice-name'] ?? '', row['official-name'] ?? '', ...alternatives])
      add(name, listed.has(code) && !WITHOUT_WARDS.test(row['local-authority-type-name'] ?? '') ? code : '');
  }
  return (/** @type {string} */ name) => {
    const found = [...(codes.get(foldName(name)) ?? [])];
    const inList = found.filter(Boolean);
    return inList.length === 1 ? inList[0] : inList.length ? undefined : found[0];
  };
}

/**
 * Says how much was matched, and what was refused.
 *
 * @param {string} url
 * @param {WardJoin} join
 * @param {number} least
 * @param {(line: string) => void} log
 */
function report(url, { total, matched, unmatched, ambiguous, unknownCouncil }, least, log) {
  const rate = total ? matched / total : 0;
  const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(2)}%`;
  log(`${url}: ${matched} of ${total} councillors in a ward of 2024 (${percent(rate)})`);
  for (const [why, refused] of /** @type {const} */ ([
    ['could be two wards', ambiguous],
    ['no ward of that name', unmatched],
    ['no council of that name', unknownCouncil],
  ])) {
    const names = [...new Set(refused.map(({ council, ward }) => `${ward} (${council})`))];
    if (names.length) log(`  ${why}: ${names.length}, ${names.slice(0, LISTED).join('; ')}`);
  }
  if (rate >= least) return;
  const councils = [
    ...new Set([...ambiguous, ...unmatched, ...unknownCouncil].map(({ council }) => council)),
  ];
  const hint = total
    ? `Look at ${councils.join(', ')}: have their wards been redrawn, or are they spelt anew?`
    : 'Is it the file of councillors?';
  throw new Error(
    `${url}: ${percent(rate)} of councillors are in a ward of 2024, ${percent(least)} are needed. ${hint}`,
  );
}

/**
 * @param {WardJoin} join
 * @param {Map<string, Row>} official
 * @returns {Row[]} in the order of wards, parties' codes and names
 */
function rowsOf({ tallies }, official) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const { ward, party, partyName, councillors } of tallies) {
    // Two spellings of a ward's name are one ward.
    const key = [ward.code, party, partyName].join('|');
    const count = Number(rows.get(key)?.['councillors'] ?? 0) + councillors;
    rows.set(key, {
      ...official.get(ward.code),
      ec_party_code: party,
      party_name: partyName,
      councillors: String(count),
    });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
