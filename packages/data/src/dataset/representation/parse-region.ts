import { parseProvenance } from '../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../unpack.js';
import { unpackParties, unpackSeats } from '../unpack-seats.js';
import type { AuthorityRef, RepresentedRegion } from '../../model/index.js';
import { throwShapeError, expectArray, expectObject, expectString } from '../../shape.js';

const DECILES = 10;

/**
 * `2025/representation/REGION.json` to the wards of a region.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseRegion(value: unknown): RepresentedRegion {
  const file = expectObject(value, 'The file');
  const authorities = expectArray(file['authorities'], 'authorities', parseAuthorityRef);
  const packed = expectObject(file['wards'], 'wards');
  const codes = expectArray(
    packed['codes'],
    'wards.codes',
    (one, field) => unpackCodes(one, field),
    authorities.length,
  );
  const owners = codes.flatMap((own, at) => own.map((code) => ({ code, authority: authorities[at]! })));
  const names = expectArray(packed['names'], 'wards.names', expectString, owners.length);
  const tenths = unpackNumbers(packed['tenths'], 'wards.tenths', owners.length * DECILES, 1);
  const parties = unpackParties(packed['parties'], 'wards.parties');
  const records = unpackSeats(packed, 'wards', owners.length, parties);
  return {
    region: expectString(file['region'], 'region'),
    authorities,
    wards: owners.map(({ code, authority }, at) => ({
      code,
      name: names[at]!,
      authority,
      lsoasByDecile: tenths.slice(at * DECILES, (at + 1) * DECILES),
      record: records[at],
    })),
    seatsAsAt: expectString(file['asAt'], 'asAt'),
    provenance: parseProvenance(file['provenance']),
  };
}

/** ["E08000003", "Manchester"]. */
function parseAuthorityRef(value: unknown, field: string): AuthorityRef {
  const [code, name] = expectArray(value, field, expectString, 2) as [string, string];
  if (!/^E0[6-9]\d{6}$/u.test(code)) throwShapeError(`${field}[0]`, 'the code of an English council');
  return { code, name };
}
