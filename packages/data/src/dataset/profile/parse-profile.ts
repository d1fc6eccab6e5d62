import {
  latestRelease,
  RELEASE_DETAILS,
  RURAL_URBAN_CLASSES,
  type AuthorityAreas,
  type ProfileSummary,
  type ProfileTotals,
  type RedrawnWards,
  type Ward,
} from '../../model/index.js';
import {
  expectArray,
  expectIndex,
  expectInteger,
  expectObject,
  expectString,
  throwShapeError,
  type JsonObject,
} from '../../shape.js';
import { parseLsoaNames } from '../parse-lsoa-names.js';
import { parseProvenance } from '../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../unpack.js';

/**
 * Parses the summary of a council's profile (`profile/CODE.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseProfile(value: unknown): ProfileSummary {
  const file = expectObject(value, 'The file');
  if (file['format'] !== 1) throwShapeError('format', '1');
  const packed = expectObject(file['lsoas'], 'lsoas');
  const areas = parseAreas(file, packed);
  const { length } = areas.lsoas;
  const column = (field: 'ruralUrban' | 'households' | 'notDeprived') => {
    const text = expectString(packed[field], `lsoas.${field}`);
    return unpackNumbers(text, `lsoas.${field}`, length, widthOf(text, length));
  };
  const households = column('households');
  const notDeprived = column('notDeprived');
  const totals = expectObject(file['totals'], 'totals');
  return {
    areas,
    region: file['region'] === undefined ? undefined : expectString(file['region'], 'region'),
    lsoas: column('ruralUrban').map((index, at) => ({
      ruralUrban: RURAL_URBAN_CLASSES[index] ?? throwShapeError('lsoas.ruralUrban', 'known classes'),
      households: households[at]!,
      notDeprived: notDeprived[at]!,
    })),
    totals: {
      region: totals['region'] === undefined ? undefined : parseTotals(totals['region'], 'totals.region'),
      nation: parseTotals(totals['nation'], 'totals.nation'),
    },
    provenance: areas.provenance,
  };
}

/** Wards and LSOAs, packed as in the council's main file. */
function parseAreas(file: JsonObject, packed: JsonObject): AuthorityAreas {
  const [code = '', name = '', welshName] = expectArray(file['authority'], 'authority', expectString);
  const letter = code.charAt(0);
  const release = latestRelease(letter === 'W' ? 'wales' : 'england');
  const codes = unpackCodes(packed['codes'], 'lsoas.codes', letter);
  const { length } = codes;
  const { wards, wardOf } = parseWards(file['wards'], 'wards', letter, packed['ward'], 'lsoas.ward', length);
  const population = unpackNumbers(packed['population'], 'lsoas.population', length);
  // Only in Wales is each name written out.
  const names = Array.isArray(packed['names'])
    ? expectArray(packed['names'], 'lsoas.names', expectString, length)
    : parseLsoaNames(packed, length);
  return {
    release,
    authority: { code, name, ...(welshName ? { welshName } : {}) },
    wardVintage: RELEASE_DETAILS[release].wardVintage,
    wards,
    lsoas: codes.map((lsoa, index) => ({
      code: lsoa,
      name: names[index]!,
      ward: wardOf[index]!,
      population: population[index],
      rank: {},
      decile: {},
    })),
    ...(file['redrawn'] === undefined ? {} : { redrawn: parseRedrawn(file['redrawn'], length) }),
    provenance: parseProvenance(file['provenance']),
  };
}

/** The newest wards of a council that was redrawn. */
function parseRedrawn(value: unknown, length: number): RedrawnWards {
  const packed = expectObject(value, 'redrawn');
  const estimated = new Set(expectArray(packed['estimated'], 'redrawn.estimated', expectInteger));
  const { wards, wardOf } = parseWards(
    packed['wards'],
    'redrawn.wards',
    'E',
    packed['ward'],
    'redrawn.ward',
    length,
  );
  return {
    year: expectInteger(packed['year'], 'redrawn.year'),
    wards,
    lsoas: wardOf.map((ward, index) => ({ ward, estimated: estimated.has(index) })),
  };
}

/** A list of wards by name, and the code of each LSOA's ward. */
function parseWards(
  value: unknown,
  field: string,
  letter: string,
  ofLsoas: unknown,
  ofLsoasField: string,
  length: number,
): { wards: Ward[]; wardOf: string[] } {
  const packed = expectObject(value, field);
  const codes = unpackCodes(packed['codes'], `${field}.codes`, letter);
  const names = expectArray(packed['names'], `${field}.names`, expectString, codes.length);
  const welsh = expectObject(packed['welshNames'] ?? {}, `${field}.welshNames`);
  const wards = codes.map((code, index) => ({
    code,
    name: names[index]!,
    ...(Object.hasOwn(welsh, index)
      ? { welshName: expectString(welsh[index], `${field}.welshNames.${index}`) }
      : {}),
    population: undefined,
    seats: undefined,
    vacancies: 0,
  }));
  return {
    wards: wards.sort((a, b) => (a.name < b.name ? -1 : 1)),
    wardOf: expectArray(
      ofLsoas,
      ofLsoasField,
      (item, itemField) => codes[expectIndex(item, itemField, codes.length)]!,
      length,
    ),
  };
}

/** Digits of each number in a text of so many. */
export const widthOf = (text: string, count: number): number => Math.max(1, Math.floor(text.length / count));

function parseTotals(value: unknown, field: string): ProfileTotals {
  const [lsoas, people, households, notDeprived] = expectArray(value, field, expectInteger, 4) as [
    number,
    number,
    number,
    number,
  ];
  return { lsoas, people, households, notDeprived };
}
