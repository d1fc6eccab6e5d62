// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkRows, parseCsv } from './read.js';
import { FILES } from './sources.js';

/** Rows an ONS feature service gives at a time. */
const PAGE = 2000;

/**
 * Downloads every raw file that has an official address, checks it against the table of sources, and writes
 * it where `--raw` looks. Says which files have no address and must be put there by hand.
 *
 * @param {string} folder
 * @param {{ files?: Record<string, import('./sources.js').RawFile>, log?: (line: string) => void }} [options]
 */
export async function fetchRaw(folder, { files = FILES, log = console.log } = {}) {
  const byHand = [];
  for (const [name, file] of Object.entries(files)) {
    if (!file.url) {
      byHand.push(file.path);
      continue;
    }
    const text = file.url.includes('/FeatureServer/')
      ? await fetchFeatures(file.url)
      : await fetchText(file.url);
    const rows = parseCsv(text);
    if (files === FILES) checkRows(name, rows);
    else if (rows.length !== file.rows)
      throw new Error(`${file.url}: ${file.rows} rows expected, ${rows.length} came.`);
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), text);
    log(`${file.path}: ${rows.length} rows`);
  }
  if (byHand.length)
    log(
      `No official address answers with these as they are needed; put them there by hand: ${byHand.join(', ')}`,
    );
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
    // These services say what went wrong inside an answer whose status is 200.
    if (page.error) throw new Error(`${url}: ${page.error.code} ${page.error.message}`);
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
