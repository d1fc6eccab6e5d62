import {
  decileOfRank,
  RELEASE_DETAILS,
  RELEASES,
  type AuthorityAreas,
  type Lsoa,
  type RedrawnWards,
  type EnglishRelease,
  type Ward,
} from '../model/index.js';
import { parseLsoaNames } from './parse-lsoa-names.js';
import { parseProvenance } from './parse-provenance.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectIndex,
  expectString,
  expectInteger,
  type JsonObject,
} from '../shape.js';
import { unpackCodes, unpackNumbers } from './unpack.js';
import { unpackParties, unpackSeats } from './unpack-seats.js';

/**
 * Parses one council's main file (`RELEASE/authorities/CODE.json`): its areas with their ranks in the overall index.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseAuthority(value: unknown): AuthorityAreas {
  const file = expectObject(value, 'The file');
  const release = expectString(file['release'], 'release') as EnglishRelease;
  if (!RELEASES.includes(release)) throwShapeError('release', RELEASES.join(' or '));
  const [code, name] = expectArray(file['authority'], 'authority', expectString, 2) as [string, string];
  const packedWards = expectObject(file['wards'], 'wards');
  const wardCodes = unpackCodes(packedWards['codes'], 'wards.codes');
  const lsoas = parseLsoas(
    expectObject(file['lsoas'], 'lsoas'),
    wardCodes,
    expectArray(file['cuts'], 'cuts', expectInteger, 9),
  );
  const redrawn = file['redrawn'] === undefined ? undefined : parseRedrawn(file['redrawn'], lsoas);
  return {
    release,
    authority: { code, name },
    wardVintage: RELEASE_DETAILS[release].wardVintage,
    wards: parseWards(packedWards, 'wards', lsoas),
    lsoas,
    ...(redrawn ? { redrawn } : {}),
    provenance: parseProvenance(file['provenance']),
    ...(file['seatsProvenance'] === undefined
      ? {}
      : { seatsProvenance: parseProvenance(file['seatsProvenance']) }),
  };
}

/** The newest wards of a redrawn council, and the ward of each LSOA among them. */
function parseRedrawn(value: unknown, lsoas: readonly Lsoa[]): RedrawnWards {
  const packed = expectObject(value, 'redrawn');
  const year = expectInteger(packed['year'], 'redrawn.year');
  if (year < 2025) throwShapeError('redrawn.year', '2025 or later');
  const packedWards = expectObject(packed['wards'], 'redrawn.wards');
  const codes = unpackCodes(packedWards['codes'], 'redrawn.wards.codes');
  const wards = expectArray(
    packed['ward'],
    'redrawn.ward',
    (item, field) => codes[expectIndex(item, field, codes.length)]!,
    lsoas.length,
  );
  const estimated = new Set(
    expectArray(packed['estimated'], 'redrawn.estimated', (item, field) =>
      expectIndex(item, field, lsoas.length),
    ),
  );
  return {
    year,
    wards: parseWards(
      packedWards,
      'redrawn.wards',
      lsoas.map((lsoa, index) => ({ ...lsoa, ward: wards[index]! })),
    ),
    lsoas: wards.map((ward, index) => ({ ward, estimated: estimated.has(index) })),
  };
}

function parseLsoas(packed: JsonObject, wardCodes: readonly string[], cuts: readonly number[]): Lsoa[] {
  const codes = unpackCodes(packed['codes'], 'lsoas.codes');
  const names = parseLsoaNames(packed, codes.length);
  const wards = expectArray(
    packed['ward'],
    'lsoas.ward',
    (item, field) => expectIndex(item, field, wardCodes.length),
    codes.length,
  );
  const population = unpackNumbers(packed['population'], 'lsoas.population', codes.length);
  const packedRank = expectObject(packed['rank'], 'lsoas.rank');
  const ranks = unpackNumbers(packedRank['overall'], 'lsoas.rank.overall', codes.length);
  return codes.map((code, index) => {
    const overall = ranks[index]!;
    return {
      code,
      name: names[index]!,
      ward: wardCodes[wards[index]!]!,
      population: population[index],
      rank: { overall },
      decile: { overall: decileOfRank(overall, cuts) },
    };
  });
}

function parseWards(packed: JsonObject, field: string, lsoas: readonly Lsoa[]): Ward[] {
  const codes = unpackCodes(packed['codes'], `${field}.codes`);
  const names = expectArray(packed['names'], `${field}.names`, expectString, codes.length);
  // Wards of 2019, and former wards of redrawn councils, are published without seats.
  const records =
    packed['parties'] === undefined
      ? []
      : unpackSeats(packed, field, codes.length, unpackParties(packed['parties'], `${field}.parties`));
  const residents = new Map<string, number>();
  for (const { ward, population } of lsoas)
    residents.set(ward, (residents.get(ward) ?? 0) + (population ?? 0));
  const wards = codes.map((code, index) => ({
    code,
    name: names[index]!,
    population: residents.get(code),
    seats: records[index]?.seats,
    vacancies: records[index]?.vacancies ?? 0,
  }));
  return wards.sort((a, b) => (a.name < b.name ? -1 : 1));
}
