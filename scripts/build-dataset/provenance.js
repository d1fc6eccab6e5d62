// @ts-check
import { SOURCES } from './sources.js';

/**
 * Where a file's figures come from, packed: licences by SPDX name, whose wording the reader of the file knows.
 *
 * @param {string} release
 * @param {string} geography
 * @param {string} method
 * @param {import('./sources.js').SourceId[]} sources
 */
export function provenance(release, geography, method, sources) {
  return { release, geography, method, sources: sources.map((id) => SOURCES[id]) };
}
