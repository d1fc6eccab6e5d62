// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';

/**
 * @typedef {object} RawTopology one council of the publisher's boundaries
 * @property {{ scale: [number, number], translate: [number, number] }} transform
 * @property {import('./conflate.js').Point[][]} arcs as differences
 * @property {Record<string, any>} objects
 */

/** Folders below that of the raw files, with one file a council. */
const FOLDERS = { areas: 'boundaries/lsoa21_bgc', wards: 'boundaries/wd25_bgc' };
/** Councils of England and Wales, whose small areas there are boundaries of. */
export const COUNCILS = 318;

/**
 * The boundaries of every council of England and Wales by its code in the dataset.
 *
 * @param {string} folder of the raw files
 * @returns {Promise<Map<string, { areas: RawTopology, wards: RawTopology }>>}
 */
export async function readBoundaries(folder) {
  const [areas, wards] = await Promise.all([
    readFolder(join(folder, FOLDERS.areas)),
    readFolder(join(folder, FOLDERS.wards)),
  ]);
  if (areas.size !== COUNCILS)
    throw new Error(`${FOLDERS.areas}: ${COUNCILS} councils expected, ${areas.size} found.`);
  return new Map(
    [...areas].map(([code, own]) => {
      const ofWards = wards.get(code);
      if (!ofWards) throw new Error(`${FOLDERS.wards} has no wards of ${code}.`);
      return [code, { areas: own, wards: ofWards }];
    }),
  );
}

/** @returns {Promise<Map<string, RawTopology>>} in the order of the codes */
async function readFolder(/** @type {string} */ folder) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.topojson')).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const code = name.replace('.topojson', '');
      const file = JSON.parse(await readFile(join(folder, name), 'utf8'));
      return /** @type {const} */ ([RECODED_AUTHORITIES[code] ?? code, file]);
    }),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
