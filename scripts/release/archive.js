// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** Of every file in an archive, so that the same files make the same bytes. Local time, as the format has it. */
export const TIME = '2000-01-01T12:00:00';

/**
 * @param {string} folder
 * @param {readonly string[]} names files and folders in it
 * @returns {Uint8Array} a zip archive with these, by their paths in the folder
 */
export function archiveOf(folder, names) {
  const files = names.flatMap((name) => filesBelow(join(folder, name)));
  if (files.length === 0) throw new Error(`There is nothing in ${folder} to put into an archive.`);
  const entries = files.map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: TIME });
}

/** @returns {string[]} the file itself, or those at every depth of a folder, in order */
export function filesBelow(/** @type {string} */ path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
}
