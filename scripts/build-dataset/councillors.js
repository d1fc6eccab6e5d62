// @ts-check
import { parse } from 'csv-parse/sync';
import { normalisePlaceName, RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { getCouncillors, joinWards } from '@odm-widgets/data/open-council-data';
import { REORGANISATIONS } from './reorganisations.js';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('@odm-widgets/data/open-council-data').WardJoin} WardJoin */

/** Councils of the register that have no wards. */
const WITHOUT_WARDS = /^(?:County|Combined authority|Strategic Regional Authority)$/u;
/** How many refused names a message lists. */
const LISTED = 20;

/**
 * Councillors by party in every ward: the roster of Open Council Data, joined by the names of council and ward. No name
 * or address of a person is in the rows, nor in any message.
 *
 * @param {string} url of the councillors of one year
 * @param {object} known
 * @param {Row[]} known.wards the official list
 * @param {string} known.vintage of that list: two digits of the year
 * @param {Row[]} known.register of councils, for the names they go by
 * @param {number} known.matched least share of councillors whose ward must be found
 * @param {(line: string) => void} known.log
 * @returns {Promise<Row[]>}
 */
export async function fetchCouncillors(url, { wards, vintage, register, matched, log }) {
  const tallies = await roster(url);
  const official = new Map(wards.map((row) => [row[`WD${vintage}CD`] ?? '', row]));
  const councilOf = councilsByName(wards, register, vintage);
  const join = joinWards(
    tallies,
    [...official].map(([code, row]) => ({
      code,
      name: row[`WD${vintage}NM`] ?? '',
      authority: row[`LAD${vintage}CD`] ?? '',
    })),
    // In Northern Ireland councillors belong to electoral areas, not to wards.
    (name) => (councilOf(name)?.startsWith('N') ? '' : councilOf(name)),
  );
  report(url, join, matched, log);
  return rowsOf(join, official);
}

/**
 * Councillors by party in every council, county councils too, whatever their wards.
 *
 * @param {string} url of the councillors of one year
 * @param {object} known
 * @param {Row[]} known.wards the official list, for the codes of councils
 * @param {string} known.vintage of that list: two digits of the year
 * @param {Row[]} known.register of councils
 * @param {number} known.matched least share of councillors whose council must be found
 * @param {(line: string) => void} known.log
 * @returns {Promise<Row[]>}
 */
export async function fetchCouncilTotals(url, { wards, vintage, register, matched, log }) {
  const tallies = await roster(url);
  const districtOf = councilsByName(wards, register, vintage);
  const counties = countiesByName(register);
  const otherNations = councilsOfOtherNations(register);
  const names = new Map(wards.map((row) => [row[`LAD${vintage}CD`] ?? '', row[`LAD${vintage}NM`] ?? '']));
  for (const { code, name } of counties.values()) names.set(code, name);
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const unknown = new Set();
  let found = 0;
  let total = 0;
  for (const { council, party, partyName, councillors } of tallies) {
    const code =
      counties.get(normalisePlaceName(council))?.code ??
      (districtOf(council) || otherNations.get(normalisePlaceName(council)));
    const shadow = shadowCouncil(council);
    if (shadow !== undefined) {
      addCouncillors(rows, vintage, ['', shadow, party, partyName], councillors);
      continue;
    }
    total += councillors;
    if (code === undefined) {
      unknown.add(council);
      continue;
    }
    found += councillors;
    addCouncillors(rows, vintage, [code, names.get(code) ?? council, party, partyName], councillors);
  }
  const rate = total ? found / total : 0;
  log(`${url}: ${found} of ${total} councillors in a council that is known (${percent(rate)})`);
  if (rate < matched)
    throw new Error(
      `${url}: ${percent(rate)} of councillors are in a council that is known, ${percent(matched)} are needed. Look at ${[...unknown].join(', ')}.`,
    );
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The name of a council that is elected and does not govern yet; it may have no code. */
function shadowCouncil(/** @type {string} */ council) {
  const plain = normalisePlaceName(council).replace(/ council$/u, '');
  return REORGANISATIONS.find(({ name }) => normalisePlaceName(name) === plain)?.name;
}

function addCouncillors(
  /** @type {Map<string, Row>} */ rows,
  /** @type {string} */ vintage,
  /** @type {[code: string, name: string, party: string, partyName: string]} */ [
    code,
    name,
    party,
    partyName,
  ],
  /** @type {number} */ councillors,
) {
  const key = [code || name, party, partyName].join('|');
  const count = Number(rows.get(key)?.['councillors'] ?? 0) + councillors;
  rows.set(key, {
    [`LAD${vintage}CD`]: code,
    [`LAD${vintage}NM`]: name,
    ec_party_code: party,
    party_name: partyName,
    councillors: String(count),
  });
}

/** Codes of the councils of Wales, Scotland and Northern Ireland, by any of their names. */
export function councilsOfOtherNations(/** @type {Row[]} */ register) {
  /** @type {Map<string, string>} */
  const codes = new Map();
  for (const row of register) {
    const code = row['gss-code'] ?? '';
    if (!/^[WSN]/u.test(code) || row['end-date']) continue;
    for (const name of [row['nice-name'], row['official-name'], ...(row['alt-names'] ?? '').split(',')])
      if (name) codes.set(normalisePlaceName(name), code);
  }
  return codes;
}

/** County councils that exist, by any of their names. */
export function countiesByName(/** @type {Row[]} */ register) {
  /** @type {Map<string, { code: string, name: string }>} */
  const counties = new Map();
  for (const row of register) {
    if (!row['gss-code']?.startsWith('E10') || row['end-date']) continue;
    const names = [row['nice-name'], row['official-name'], ...(row['alt-names'] ?? '').split(',')];
    for (const name of names.map((one) => normalisePlaceName(one ?? '')))
      if (name) counties.set(name, { code: row['gss-code'], name: row['nice-name'] ?? '' });
  }
  return counties;
}

function roster(/** @type {string} */ url) {
  const { origin, searchParams } = new URL(url);
  return getCouncillors(Number(searchParams.get('y')), { base: origin, readCsv });
}

function percent(/** @type {number} */ share) {
  return `${(share * 100).toFixed(2)}%`;
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
 * @param {string} [vintage] of the list of wards: two digits of the year
 */
export function councilsByName(wards, register, vintage = '24') {
  const listed = new Map(wards.map((row) => [row[`LAD${vintage}CD`] ?? '', row[`LAD${vintage}NM`] ?? '']));
  const currentCodes = new Map(
    Object.entries(RECODED_AUTHORITIES).map(([current, former]) => [former, current]),
  );
  /** @type {Map<string, Set<string>>} */
  const codes = new Map();
  const add = (/** @type {string} */ name, /** @type {string} */ code) => {
    const key = normalisePlaceName(name);
    if (key) codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  for (const [code, name] of listed) add(name, code);
  for (const row of register) {
    const own = row['gss-code'] ?? '';
    const code = listed.has(own) ? own : (currentCodes.get(own) ?? own);
    const alternatives = (row['alt-names'] ?? '').split(',');
    for (const name of [row['nice-name'] ?? '', row['official-name'] ?? '', ...alternatives])
      add(name, listed.has(code) && !WITHOUT_WARDS.test(row['local-authority-type-name'] ?? '') ? code : '');
  }
  return (/** @type {string} */ name) => {
    // Its wards are in no list before it takes over.
    if (shadowCouncil(name) !== undefined && !codes.has(normalisePlaceName(name))) return '';
    const found = [...(codes.get(normalisePlaceName(name)) ?? [])];
    const inList = found.filter(Boolean);
    return inList.length === 1 ? inList[0] : inList.length ? undefined : found[0];
  };
}

/**
 * Reports how many councillors were matched and which names were refused.
 *
 * @param {string} url
 * @param {WardJoin} join
 * @param {number} least
 * @param {(line: string) => void} log
 */
function report(url, { total, matched, unmatched, ambiguous, unknownCouncil }, least, log) {
  const rate = total ? matched / total : 0;
  log(`${url}: ${matched} of ${total} councillors in a ward of the list (${percent(rate)})`);
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
    `${url}: ${percent(rate)} of councillors are in a ward of the list, ${percent(least)} are needed. ${hint}`,
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
