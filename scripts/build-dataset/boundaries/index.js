// @ts-check
import { boundariesPath } from '@odm-widgets/data/model';
import { provenance } from '../provenance.js';
import { packBoundaries } from './pack.js';
import { TOLERANCE } from './conflate.js';

/**
 * The boundaries of every council of England and Wales, by their paths below packages/dataset.
 *
 * @param {Awaited<ReturnType<typeof import('./read.js').readBoundaries>>} councils
 * @returns {Map<string, object>}
 */
export function buildBoundaries(councils) {
  const own = provenance(
    'Boundaries',
    'LSOAs of 2021 and wards of May 2025',
    `Simplified together by the project; a ward’s line within ${TOLERANCE} m of a line of LSOAs follows it`,
    ['lsoa-boundaries', 'ward-boundaries'],
  );
  return new Map([...councils].map(([code, raw]) => [boundariesPath(code), packBoundaries(raw, own)]));
}
