import { parseDates } from '../parse-election-calendar.js';
import { parsePartyNames } from '../parse-party-names.js';
import { parseProvenance } from '../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../unpack.js';
import { unpackParties, unpackSeats, unpackSparse } from '../unpack-seats.js';
import type { AuthorityRef, RepresentedRegion, RepresentedWard } from '../../model/index.js';
import { throwShapeError, expectArray, expectInteger, expectObject, expectString } from '../../shape.js';

const DECILES = 10;

/**
 * Parses the wards of a region (`RELEASE/representation/REGION.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseRegion(value: unknown): RepresentedRegion {
  const { councils, ...wards } = parseWards(value);
  const file = expectObject(value, 'The file');
  const populations = expectArray(file['populations'], 'populations', expectInteger, councils.length);
  const counties = expectArray(file['counties'], 'counties', expectString, councils.length);
  return {
    ...wards,
    councils: councils.map((council, index) => ({
      ...council,
      population: populations[index]!,
      county: counties[index] || undefined,
    })),
  };
}

/** What the files of a region and of a council have in common. */
export function parseWards(value: unknown) {
  const file = expectObject(value, 'The file');
  const authorities = expectArray(file['authorities'], 'authorities', parseAuthorityRef);
  const elections = expectArray(file['elections'], 'elections', parseDates, authorities.length);
  const packed = expectObject(file['wards'], 'wards');
  const codes = expectArray(
    packed['codes'],
    'wards.codes',
    (item, field) => unpackCodes(item, field),
    authorities.length,
  );
  const wards = codes.flatMap((own, index) => own.map((code) => ({ code, authority: authorities[index]! })));
  const names = expectArray(packed['names'], 'wards.names', expectString, wards.length);
  const lsoas = unpackNumbers(packed['tenths'], 'wards.tenths', wards.length * DECILES, 1);
  const formerNames = expectObject(packed['formerNames'], 'wards.formerNames');
  const estimated = unpackSparse(packed['estimated'], 'wards.estimated', wards.length);
  const parties = unpackParties(packed['parties'], 'wards.parties');
  const records = unpackSeats(packed, 'wards', wards.length, parties);
  const wardVintage = expectInteger(file['wardVintage'], 'wardVintage');
  if (wardVintage < 2025) throwShapeError('wardVintage', '2025 or later');
  return {
    wardVintage,
    region: expectString(file['region'], 'region'),
    councils: authorities.map((authority, index) => ({ ...authority, elections: elections[index]! })),
    wards: wards.map(({ code, authority }, index): RepresentedWard => ({
      code,
      name: names[index]!,
      formerNames: Object.hasOwn(formerNames, index)
        ? [expectString(formerNames[index], `wards.formerNames.${index}`)]
        : [],
      authority,
      lsoasByDecile: lsoas.slice(index * DECILES, (index + 1) * DECILES),
      estimatedLsoas: estimated[index]!,
      record: records[index],
    })),
    partyNames: parsePartyNames(file['partyNames']),
    seatsAsAt: expectString(file['asAt'], 'asAt'),
    provenance: parseProvenance(file['provenance']),
  };
}

/** `["E08000003", "Manchester"]` */
function parseAuthorityRef(value: unknown, field: string): AuthorityRef {
  const [code, name] = expectArray(value, field, expectString, 2) as [string, string];
  if (!/^E0[6-9]\d{6}$/u.test(code)) throwShapeError(`${field}[0]`, 'the code of an English council');
  return { code, name };
}
