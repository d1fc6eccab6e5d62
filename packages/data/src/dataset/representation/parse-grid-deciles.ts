import type { GridDeciles } from '../../model/index.js';
import { expectArray, expectInteger, expectObject, throwShapeError } from '../../shape.js';
import { parsePartyNames } from '../parse-party-names.js';
import { parseProvenance } from '../parse-provenance.js';
import { unpackParties } from '../unpack-seats.js';

const DECILES = 10;

/**
 * Parses the counts of the grid (`RELEASE/grid-deciles.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseGridDeciles(value: unknown): GridDeciles {
  const file = expectObject(value, 'The file');
  const parties = unpackParties(file['parties'], 'parties');
  const counts = expectArray(
    file['counts'],
    'counts',
    (row, field) => expectArray(row, field, expectInteger, parties.length + 2),
    DECILES,
  );
  if (counts.flat().some((count) => count < 0)) throwShapeError('counts', 'no number below 0');
  return {
    parties,
    partyNames: parsePartyNames(file['partyNames']),
    counts,
    estimatedLsoas: expectInteger(file['estimated'], 'estimated'),
    cuts: expectArray(file['cuts'], 'cuts', expectInteger, DECILES - 1),
    provenance: parseProvenance(file['provenance']),
  };
}
