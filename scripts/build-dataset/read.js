// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { committedEdition } from './edition.js';
import { filesOf, HEXES } from './files.js';

/** @typedef {Record<string, string>} Row */
/** @typedef {{ [name: string]: Row[] } & { hexes: any }} Raw rows of every CSV file by its name in the table of sources, and the hex map */

/**
 * Reads every raw file and checks that it is the one the table describes.
 *
 * @param {string} folder
 * @param {Record<string, import('./files.js').RawFile>} [files] of the edition that is built
 * @returns {Promise<Raw>}
 */
export async function readRaw(folder, files = filesOf(committedEdition())) {
  const names = Object.keys(files);
  const rows = await Promise.all(Object.values(files).map((file) => readOne(folder, file)));
  const hexes = JSON.parse(await readText(folder, HEXES)).hexes;
  return Object.assign(Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []])), { hexes });
}

/** @returns {Promise<string>} */
function readText(/** @type {string} */ folder, /** @type {string} */ path) {
  return readFile(join(folder, path), 'utf8').catch((cause) => {
    throw new Error(
      `${join(folder, path)} is missing. Give --raw the folder of the raw files, or use --fetch.`,
      {
        cause,
      },
    );
  });
}

/** @returns {Promise<Row[]>} */
async function readOne(/** @type {string} */ folder, /** @type {import('./files.js').RawFile} */ file) {
  return checkRows(parseCsv(await readText(folder, file.path)), file);
}

/** @param {string | Buffer} text @returns {Row[]} */
export function parseCsv(text) {
  return parse(text, {
    columns: (header) => header.map((/** @type {string} */ cell) => cell.trim()),
    bom: true,
    skip_empty_lines: true,
  });
}

/** @param {Row[]} rows @param {import('./files.js').RawFile} file what it must be like */
export function checkRows(rows, file) {
  if (Math.abs(rows.length - file.rows) > file.rows * (file.within ?? 0)) {
    throw new Error(
      `${file.path}: ${file.rows} rows expected, ${rows.length} found. Is it the release in the table of sources?`,
    );
  }
  for (const column of file.columns) columnOf(rows, column, file.path);
  return rows;
}

/**
 * The one column whose name begins with these words; publishers add years and trailing spaces.
 *
 * @param {Row[]} rows
 * @param {string} start
 * @param {string} [where]
 */
export function columnOf(rows, start, where = 'a raw file') {
  const names = Object.keys(rows[0] ?? {});
  const found = names.includes(start) ? [start] : names.filter((name) => name.startsWith(start));
  if (found.length !== 1 || !found[0]) {
    throw new Error(`${where}: one column should begin with "${start}", ${found.length} do.`);
  }
  return found[0];
}

/** A whole number as the source writes it: "1,296", "1296" or "1296.0". */
export function parseInteger(/** @type {string | undefined} */ text) {
  const value = Number((text ?? '').replaceAll(',', '').trim() || NaN);
  if (!Number.isInteger(value)) throw new Error(`"${text}" is not a whole number.`);
  return value;
}

/** Rows of a raw file; none where it is not there. @returns {Row[]} */
export function rowsOf(/** @type {Raw} */ raw, /** @type {string} */ name) {
  return raw[name] ?? [];
}
