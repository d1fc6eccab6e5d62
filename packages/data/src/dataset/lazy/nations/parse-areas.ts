import {
  decileOfRank,
  RELEASE_DETAILS,
  RELEASE_DOMAINS,
  type AreaDomain,
  type AuthorityAreas,
  type AuthorityRef,
  type ElectoralArea,
  type Lsoa,
  type NationRelease,
  type Ward,
} from '../../../model/index.js';
import {
  expectArray,
  expectIndex,
  expectObject,
  expectString,
  throwShapeError,
  type JsonObject,
} from '../../../shape.js';
import { parseProvenance } from '../../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../../unpack.js';
import { unpackParties, unpackSeats } from '../../unpack-seats.js';

/**
 * Parses the main file of a council of Wales, Scotland or Northern Ireland (`RELEASE/authorities/CODE.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseAreas(value: unknown, release: NationRelease): AuthorityAreas {
  const file = expectObject(value, 'The file');
  if (file['release'] !== release) throwShapeError('release', release);
  const authority = parseAuthorityRef(file['authority'], 'authority');
  const letter = authority.code[0]!;
  const packed = expectObject(file['wards'], 'wards');
  const codes = unpackCodes(packed['codes'], 'wards.codes', letter);
  const cuts = parseCuts(file['cuts']);
  const lsoas = parseLsoas(expectObject(file['lsoas'], 'lsoas'), codes, letter, cuts, release);
  const electoralAreas =
    file['electoralAreas'] === undefined ? undefined : expectObject(file['electoralAreas'], 'electoralAreas');
  const seats = electoralAreas && parseElectoralAreas(electoralAreas, codes.length);
  return {
    release,
    authority,
    wardVintage: RELEASE_DETAILS[release].wardVintage,
    wards: parseWards(packed, codes, lsoas, seats?.ofWards),
    lsoas,
    ...(seats ? { electoralAreas: seats.areas } : {}),
    provenance: parseProvenance(file['provenance']),
    seatsProvenance: parseProvenance(file['seatsProvenance']),
  };
}

/** `["W06000015", "Cardiff", "Caerdydd"]`; the Welsh name where it is another. */
export function parseAuthorityRef(value: unknown, field: string): AuthorityRef {
  const [code = '', name = '', welshName] = expectArray(value, field, expectString);
  if (!/^(?:W06|S12|N09)\d{6}$/u.test(code)) throwShapeError(field, 'the code and the names of a council');
  return { code, name, ...(welshName ? { welshName } : {}) };
}

/** Nine ranks; ties of Scotland end in .5. */
function parseCuts(value: unknown): number[] {
  return expectArray(
    value,
    'cuts',
    (cut, field) =>
      typeof cut === 'number' && Number.isInteger(cut * 2) ? cut : throwShapeError(field, 'a rank'),
    9,
  );
}

function parseLsoas(
  packed: JsonObject,
  wards: readonly string[],
  letter: string,
  cuts: readonly number[],
  release: NationRelease,
): Lsoa[] {
  const codes = unpackAreaCodes(packed['codes'], letter);
  const { length } = codes;
  const names =
    packed['names'] === undefined ? codes : expectArray(packed['names'], 'lsoas.names', expectString, length);
  const ward = expectArray(
    packed['ward'],
    'lsoas.ward',
    (index, field) => (index === -1 ? '' : wards[expectIndex(index, field, wards.length)]!),
    length,
  );
  const population =
    packed['population'] === undefined ? [] : unpackNumbers(packed['population'], 'lsoas.population', length);
  const ranks = unpackNumbers(
    expectObject(packed['rank'], 'lsoas.rank')['overall'],
    'lsoas.rank.overall',
    length,
  );
  const isEstimate = RELEASE_DETAILS[release].wardMatch === 'estimate';
  return codes.map((code, index) => ({
    code,
    name: names[index]!,
    ward: ward[index]!,
    population: population[index],
    rank: { overall: ranks[index]! },
    decile: { overall: decileOfRank(ranks[index]!, cuts) },
    ...(isEstimate && ward[index] ? { estimated: true as const } : {}),
  }));
}

/** Steps, or each code where codes are no numbers after one letter, as "95GG01S1". */
function unpackAreaCodes(value: unknown, letter: string): string[] {
  const text = expectString(value, 'lsoas.codes');
  if (!/^95[A-Z]{2}/u.test(text)) return unpackCodes(text, 'lsoas.codes', letter);
  const codes = text.split(' ');
  if (codes.some((code) => !/^95[A-Z]{2}\w{3,6}$/u.test(code)))
    throwShapeError('lsoas.codes', 'codes of areas');
  return codes;
}

/** Seats of electoral areas, and the area of each ward. */
function parseElectoralAreas(packed: JsonObject, wards: number) {
  const names = expectArray(packed['names'], 'electoralAreas.names', expectString);
  const parties = unpackParties(packed['parties'], 'electoralAreas.parties');
  const records = unpackSeats(packed, 'electoralAreas', names.length, parties);
  const areas = names.map((name, index): ElectoralArea => ({
    name,
    seats: records[index]?.seats ?? {},
    vacancies: records[index]?.vacancies ?? 0,
  }));
  const ofWards = expectArray(
    packed['ward'],
    'electoralAreas.ward',
    (index, field) => names[expectIndex(index, field, names.length)]!,
    wards,
  );
  return { areas, ofWards };
}

function parseWards(
  packed: JsonObject,
  codes: readonly string[],
  lsoas: readonly Lsoa[],
  electoralAreas: readonly string[] | undefined,
): Ward[] {
  const names = expectArray(packed['names'], 'wards.names', expectString, codes.length);
  const welsh = expectObject(packed['welshNames'] ?? {}, 'wards.welshNames');
  const records =
    packed['parties'] === undefined
      ? []
      : unpackSeats(packed, 'wards', codes.length, unpackParties(packed['parties'], 'wards.parties'));
  const residents = new Map<string, number>();
  for (const { ward, population } of lsoas)
    if (population !== undefined) residents.set(ward, (residents.get(ward) ?? 0) + population);
  const wards = codes.map((code, index): Ward => ({
    code,
    name: names[index]!,
    ...(Object.hasOwn(welsh, index)
      ? { welshName: expectString(welsh[index], `wards.welshNames.${index}`) }
      : {}),
    population: residents.get(code),
    seats: records[index]?.seats,
    vacancies: records[index]?.vacancies ?? 0,
    ...(electoralAreas ? { electoralArea: electoralAreas[index]! } : {}),
  }));
  return wards.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Adds the ranks in the domains of the release (`RELEASE/domains/CODE.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function addDomains(areas: AuthorityAreas, mainFile: unknown, value: unknown): AuthorityAreas {
  const cuts = parseCuts(expectObject(mainFile, 'The file')['cuts']);
  const file = expectObject(value, 'The file');
  if (file['authority'] !== areas.authority.code) throwShapeError('authority', areas.authority.code);
  const domains = RELEASE_DOMAINS[areas.release];
  const scale = file['halves'] === true ? 2 : 1;
  const ranks = expectArray(
    file['rank'],
    'rank',
    (column, field) => unpackNumbers(column, field, areas.lsoas.length).map((rank) => rank / scale),
    domains.length,
  );
  return {
    ...areas,
    lsoas: areas.lsoas.map((lsoa, index) => {
      const rank: Partial<Record<AreaDomain, number>> = { ...lsoa.rank };
      const decile: Partial<Record<AreaDomain, number>> = { ...lsoa.decile };
      domains.forEach((id, position) => {
        rank[id] = ranks[position]![index]!;
        decile[id] = decileOfRank(rank[id], cuts);
      });
      return { ...lsoa, rank, decile };
    }),
  };
}
