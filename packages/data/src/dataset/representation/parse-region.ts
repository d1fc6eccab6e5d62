import { parseProvenance } from '../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../unpack.js';
import { unpackParties, unpackSeats } from '../unpack-seats.js';
import type { AuthorityRef, RepresentedRegion } from '../../model/index.js';
import { fail, list, object, text } from '../../shape.js';

const TENTHS = 10;

/**
 * `2025/representation/REGION.json` to the wards of a region.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseRegion(value: unknown): RepresentedRegion {
  const file = object(value, 'The file');
  const authorities = list(file['authorities'], 'authorities', parseAuthorityRef);
  const packed = object(file['wards'], 'wards');
  const codes = list(
    packed['codes'],
    'wards.codes',
    (one, field) => unpackCodes(one, field),
    authorities.length,
  );
  const owners = codes.flatMap((own, at) => own.map((code) => ({ code, authority: authorities[at]! })));
  const names = list(packed['names'], 'wards.names', text, owners.length);
  const tenths = unpackNumbers(packed['tenths'], 'wards.tenths', owners.length * TENTHS, 1);
  const parties = unpackParties(packed['parties'], 'wards.parties');
  const records = unpackSeats(packed, 'wards', owners.length, parties);
  return {
    region: text(file['region'], 'region'),
    authorities,
    wards: owners.map(({ code, authority }, at) => ({
      code,
      name: names[at]!,
      authority,
      tenths: tenths.slice(at * TENTHS, (at + 1) * TENTHS),
      record: records[at],
    })),
    seatsAsAt: text(file['asAt'], 'asAt'),
    provenance: parseProvenance(file['provenance']),
  };
}

/** ["E08000003", "Manchester"]. */
function parseAuthorityRef(value: unknown, field: string): AuthorityRef {
  const [code, name] = list(value, field, text, 2) as [string, string];
  if (!/^E0[6-9]\d{6}$/u.test(code)) fail(`${field}[0]`, 'the code of an English council');
  return { code, name };
}
