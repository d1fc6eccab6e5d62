import { RELEASES, type AuthorityAreas, type Lsoa, type Release, type Ward } from '../model/index.js';
import { parseProvenance } from './parse-provenance.js';
import { fail, list, object, place, text, whole, type Json } from '../shape.js';
import { unpackCodes, unpackNumbers } from './unpack.js';
import { unpackParties, unpackSeats } from './unpack-seats.js';

/**
 * One council's main file (`RELEASE/authorities/CODE.json`) to its areas, with ranks in the overall index.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseAuthority(value: unknown): AuthorityAreas {
  const file = object(value, 'The file');
  const release = text(file['release'], 'release') as Release;
  if (!RELEASES.includes(release)) fail('release', RELEASES.join(' or '));
  const [code, name] = list(file['authority'], 'authority', text, 2) as [string, string];
  const packedWards = object(file['wards'], 'wards');
  const wardCodes = unpackCodes(packedWards['codes'], 'wards.codes');
  const lsoas = parseLsoas(object(file['lsoas'], 'lsoas'), wardCodes, list(file['cuts'], 'cuts', whole, 9));
  const wards = parseWards(packedWards, wardCodes, lsoas).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    release,
    authority: { code, name },
    wards,
    lsoas,
    provenance: parseProvenance(file['provenance']),
  };
}

function parseLsoas(packed: Json, wardCodes: readonly string[], cuts: readonly number[]): Lsoa[] {
  const codes = unpackCodes(packed['codes'], 'lsoas.codes');
  const names = parseNames(packed, codes.length);
  const wards = list(
    packed['ward'],
    'lsoas.ward',
    (one, field) => place(one, field, wardCodes.length),
    codes.length,
  );
  const population = unpackNumbers(packed['population'], 'lsoas.population', codes.length);
  const packedRank = object(packed['rank'], 'lsoas.rank');
  const ranks = unpackNumbers(packedRank['overall'], 'lsoas.rank.overall', codes.length);
  return codes.map((code, index) => {
    const overall = ranks[index]!;
    return {
      code,
      name: names[index]!,
      ward: wardCodes[wards[index]!]!,
      population: population[index],
      rank: { overall },
      decile: { overall: tenthOf(overall, cuts) },
    };
  });
}

/** The published tenth: `cuts` are the last ranks of the first nine. */
export function tenthOf(rank: number, cuts: readonly number[]): number {
  const tenth = cuts.findIndex((cut) => rank <= cut);
  return tenth === -1 ? 10 : tenth + 1;
}

/** "18A" to "Manchester 018A"; "1:2B" takes the second prefix. */
function parseNames(packed: Json, length: number): string[] {
  const prefixes = list(packed['prefixes'], 'lsoas.prefixes', text);
  const parts = text(packed['names'], 'lsoas.names').split(' ').filter(Boolean);
  if (parts.length !== length) fail('lsoas.names', `${length} names`);
  return parts.map((part) => {
    const [, at = '0', name] = /^(?:(\d+):)?(\S+)$/u.exec(part) ?? fail('lsoas.names', 'names such as "18A"');
    return `${prefixes[Number(at)] ?? fail('lsoas.prefixes', `at least ${Number(at) + 1} long`)} ${name!.padStart(4, '0')}`;
  });
}

function parseWards(packed: Json, codes: readonly string[], lsoas: readonly Lsoa[]): Ward[] {
  const names = list(packed['names'], 'wards.names', text, codes.length);
  // Wards of 2019 come without seats.
  const records =
    packed['parties'] === undefined
      ? []
      : unpackSeats(packed, 'wards', codes.length, unpackParties(packed['parties'], 'wards.parties'));
  const people = new Map<string, number>();
  for (const { ward, population } of lsoas) people.set(ward, (people.get(ward) ?? 0) + (population ?? 0));
  return codes.map((code, index) => ({
    code,
    name: names[index]!,
    population: people.get(code),
    seats: records[index]?.seats,
    vacancies: records[index]?.vacancies ?? 0,
  }));
}
