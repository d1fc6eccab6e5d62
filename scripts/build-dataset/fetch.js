// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fetchControl } from './control-history.js';
import { fetchCouncillors, fetchCouncilTotals } from './councillors.js';
import { committedEdition } from './edition.js';
import { checkRows, parseCsv } from './read.js';
import { filesOf } from './files.js';

/** Rows an ONS feature service gives at a time. */
const PAGE = 2000;

/** Councils that the register names otherwise than the official lists do. @type {Readonly<Record<string, string>>} */
const OFFICIAL_NAMES = { S12000013: 'Na h-Eileanan Siar', S12000026: 'Scottish Borders' };

/** Lists of the wards of Wales and Scotland of 2025. */
const WARDS_OF_OTHER_NATIONS = ['welshWards', 'dataZoneWards'];

/** @typedef {import('./files.js').RawFile} RawFile */
/** @typedef {import('./read.js').Row} Row */

/**
 * Downloads every raw file that has an official address, checks it against the table of sources, and writes it to the
 * folder `--raw` names. Lists the files without an address, which must be put there by hand.
 *
 * @param {string} folder
 * @param {{ files?: Record<string, RawFile>, log?: (line: string) => void }} [options]
 */
export async function fetchRaw(folder, { files = filesOf(committedEdition()), log = console.log } = {}) {
  const all = Object.entries(files);
  const byHand = all.flatMap(([, { url, path }]) => (url ? [] : [path]));
  if (byHand.length)
    log(
      `No official address answers with these as they are needed; put them there by hand: ${byHand.join(', ')}`,
    );
  // The lists that councillors are joined to come first.
  const isJoined = (/** @type {RawFile} */ { matched, byName }) => matched !== undefined || byName;
  const plain = all.filter(([, file]) => file.url && !isJoined(file));
  const joined = all.filter(([, file]) => isJoined(file));
  for (const [, file] of plain) {
    const url = file.url ?? '';
    const text = url.includes('/FeatureServer/') ? await fetchFeatures(url) : await fetchText(url);
    await writeChecked(folder, file, text, log);
  }
  for (const [, file] of joined)
    await writeChecked(folder, file, await fetchJoined(folder, file, files, log), log);
}

/**
 * @param {string} folder
 * @param {RawFile} file
 * @param {Record<string, RawFile>} files
 * @param {(line: string) => void} log
 */
async function fetchJoined(folder, { url = '', matched = 1, vintage = '25', byCouncil, byName }, files, log) {
  const read = async (/** @type {string} */ name) => {
    const path = join(folder, files[name]?.path ?? '');
    const text = await readFile(path, 'utf8').catch((cause) => {
      throw new Error(`${path} is missing; councillors are joined with it. Put it there first.`, { cause });
    });
    return parseCsv(text);
  };
  // The list of 2025 is of England alone; later ones are of the whole country.
  const lists = [`wards20${vintage}`, ...(vintage === '25' ? WARDS_OF_OTHER_NATIONS : [])];
  const [register = [], ...rows] = await Promise.all(
    ['register', ...lists.filter((name) => files[name])].map(read),
  );
  const wards = withCouncilNames(rows.flat(), register, vintage);
  const known = { wards, register, vintage, log };
  if (byName) return toCsv(await fetchControl(await fetchText(url), url, known));
  return toCsv(await (byCouncil ? fetchCouncilTotals : fetchCouncillors)(url, { ...known, matched }));
}

/** Wards with the columns of an official list; the lookup of Scotland has no names of councils. */
function withCouncilNames(
  /** @type {Row[]} */ wards,
  /** @type {Row[]} */ register,
  /** @type {string} */ vintage,
) {
  const names = new Map(
    register.map((row) => [row['gss-code'], OFFICIAL_NAMES[row['gss-code'] ?? ''] ?? row['nice-name'] ?? '']),
  );
  const columns = [`WD${vintage}CD`, `WD${vintage}NM`, `LAD${vintage}CD`, `LAD${vintage}NM`];
  return wards.map((row) => {
    const cells = columns.map((column) => row[column] ?? '');
    return Object.fromEntries(
      columns.map((column, index) => [column, cells[index] || (names.get(cells[2] ?? '') ?? '')]),
    );
  });
}

/**
 * Writes a file that is the one the table of sources describes.
 *
 * @param {string} folder
 * @param {RawFile} file
 * @param {string} text
 * @param {(line: string) => void} log
 */
async function writeChecked(folder, file, text, log) {
  const rows = checkRows(parseCsv(text), file);
  await mkdir(dirname(join(folder, file.path)), { recursive: true });
  await writeFile(join(folder, file.path), text);
  log(`${file.path}: ${rows.length} rows`);
}

/** @param {string} url */
async function fetchText(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const text = await response.text();
  if (/^\s*</u.test(text))
    throw new Error(`${url} answered with an HTML page, not a CSV file. Has it moved?`);
  return text;
}

/** All rows of a feature service as CSV, page after page. @param {string} url */
async function fetchFeatures(url) {
  /** @type {Record<string, unknown>[]} */
  const rows = [];
  for (let offset = 0; ; offset += PAGE) {
    const query = new URLSearchParams({
      where: '1=1',
      outFields: '*',
      returnGeometry: 'false',
      orderByFields: 'OBJECTID',
      resultOffset: String(offset),
      resultRecordCount: String(PAGE),
      f: 'json',
    });
    const page = JSON.parse(await fetchText(`${url}?${query}`));
    // These services report errors inside a response with status 200.
    if (page.error)
      throw new Error(
        `${url}: ${page.error.code} ${page.error.message}. Is this list published yet, and under this name?`,
      );
    rows.push(
      ...page.features.map(
        (/** @type {{ attributes: Record<string, unknown> }} */ { attributes }) => attributes,
      ),
    );
    if (!page.exceededTransferLimit) return toCsv(rows);
  }
}

function toCsv(/** @type {Record<string, unknown>[]} */ rows) {
  const columns = Object.keys(rows[0] ?? {});
  // Attributes of these services are texts, numbers or null.
  const cell = (/** @type {unknown} */ value) =>
    JSON.stringify(`${/** @type {string | number | null} */ (value) ?? ''}`).replaceAll('\\"', '""');
  return (
    [columns, ...rows.map((row) => columns.map((column) => row[column]))]
      .map((row) => row.map(cell).join(','))
      .join('\n') + '\n'
  );
}
