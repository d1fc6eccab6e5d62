// @ts-check
import { normalisePlaceName } from '@odm-widgets/data/model';
import { councilsByName, councilsOfOtherNations, countiesByName } from './councillors.js';
import { columnOf, parseCsv } from './read.js';
import { REORGANISATIONS } from './reorganisations.js';

/** @typedef {import('./read.js').Row} Row */

const SEATS = ['total', 'con', 'lab', 'ld', 'green', 'ukip', 'ref', 'pc', 'snp', 'other'];
/** Least share of councils of the year whose code must be found. */
const MATCHED = 0.98;

/**
 * Control of every council in one year, from the source's file of history, joined to codes by the names of councils.
 *
 * @param {string} text of the file
 * @param {string} url it came from, for messages
 * @param {object} known
 * @param {Row[]} known.wards the official list of the year, for the codes of councils
 * @param {string} known.vintage of that list: two digits of the year
 * @param {Row[]} known.register of councils
 * @param {(line: string) => void} known.log
 * @returns {Promise<Row[]>}
 */
export async function fetchControl(text, url, { wards, vintage, register, log }) {
  const year = `20${vintage}`;
  const all = parseCsv(text);
  const rows = all.filter((row) => row['year'] === year);
  if (!rows.length) throw new Error(`${url} has no rows of ${year}.`);
  // The last column was renamed over the years.
  const last = Object.keys(rows[0] ?? {}).includes('majority') ? 'majority' : columnOf(all, 'control', url);
  const districts = councilsByName(wards, register, vintage);
  const counties = countiesByName(register);
  const otherNations = councilsOfOtherNations(register);
  const codeOf = (/** @type {string} */ name) =>
    counties.get(normalisePlaceName(name))?.code ??
    (districts(name) || otherNations.get(normalisePlaceName(name)));
  /** @type {Row[]} */
  const joined = [];
  const unknown = [];
  for (const row of rows) {
    const authority = row['authority'] ?? '';
    const code = codeOf(authority);
    if (code)
      joined.push({
        gss_code: code,
        authority,
        year,
        ...Object.fromEntries(SEATS.map((column) => [column, row[column] ?? '0'])),
        control: row[last] ?? '',
      });
    else if (!REORGANISATIONS.some(({ name }) => authority.startsWith(name))) unknown.push(authority);
  }
  log(`${url}: control of ${joined.length} of ${rows.length} councils in ${year}`);
  if (unknown.length) log(`  no council of that name: ${unknown.join('; ')}`);
  if (joined.length < rows.length * MATCHED)
    throw new Error(`${url}: the codes of ${unknown.length} councils are not known, ${unknown.join(', ')}.`);
  return joined.sort((a, b) => ((a['gss_code'] ?? '') < (b['gss_code'] ?? '') ? -1 : 1));
}
