import { RELEASE_DETAILS, type Release, type WardYear } from '../model/index.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectIndex,
  expectInteger,
  expectString,
  type JsonObject,
} from '../shape.js';

/** Bits of the years in whose official lists a code is. */
const YEAR_FLAGS: readonly (readonly [WardYear, number])[] = [
  [2019, 1],
  [2021, 2],
  [2024, 4],
  [2025, 8],
  [2026, 16],
];

/** Years whose official lists the index has; of 2026 it has the codes that were new. */
export const WARD_LIST_YEARS: readonly WardYear[] = YEAR_FLAGS.map(([year]) => year);

/** A code's entry in the ward index. */
export interface IndexedWard {
  years: readonly WardYear[];
  /** Year of the newest list that is whole. */
  latest: number;
  /** Code of its council in the release's vintage, or in its first list after that. */
  authority: string;
  formerNames: readonly { name: string; lastYear: WardYear }[];
}

/** Year of the newest whole list where a file does not say. */
const FIRST_LATEST = 2025;

/** The index has the shards E05000 to E05016; a test compares this with the published files. */
export const LAST_SHARD = 16;

/** The shard of the index that would hold a code; undefined where no English ward code begins so. */
export function shardOf(code: string): string | undefined {
  const prefix = code.slice(0, 6);
  return /^E050\d\d$/u.test(prefix) && Number(prefix.slice(4)) <= LAST_SHARD ? prefix : undefined;
}

/**
 * A code's entry in its shard (`wards/SHARD.json`).
 *
 * @returns undefined where it never was a ward's
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function findWardByCode(value: unknown, code: string, release: Release): IndexedWard | undefined {
  const file = expectObject(value, 'The file');
  const authorities = expectArray(file['authorities'], 'authorities', expectString);
  const number = Number(code.slice(6));
  for (const run of parseRuns(file)) {
    const [first, count, flags, in2024, in2019] = run;
    if (number < first || number >= first + count) continue;
    const index = RELEASE_DETAILS[release].wardVintage === 2019 ? in2019 : in2024;
    return {
      years: YEAR_FLAGS.filter(([, flag]) => flags & flag).map(([year]) => year),
      latest: file['latest'] === undefined ? FIRST_LATEST : expectInteger(file['latest'], 'latest'),
      authority: authorities[expectIndex(index, 'runs', authorities.length)]!,
      formerNames: parseFormerNames(file, code),
    };
  }
  return undefined;
}

/** Whether a ward is in the newest list that is whole. */
export function isInLatest({ years, latest }: IndexedWard): boolean {
  return years.some((year) => year === latest);
}

/** Every code of a shard. */
export function codesInShard(value: unknown, shard: string): string[] {
  return parseRuns(expectObject(value, 'The file')).flatMap(([first, count]) =>
    Array.from({ length: count }, (_, index) => shard + String(first + index).padStart(3, '0')),
  );
}

/** Codes that follow each other in one council: the first, how many, their years, and the council's index in two vintages. */
type Run = [first: number, count: number, flags: number, in2024: number, in2019: number];

/** By their file: several wards of one are looked up where pages of all are written. */
const parsedRuns = new WeakMap<JsonObject, readonly Run[]>();

function parseRuns(file: JsonObject): readonly Run[] {
  const known = parsedRuns.get(file);
  if (known) return known;
  const runs = expectArray(file['runs'], 'runs', (one, field) => {
    const numbers = expectString(one, field).split(' ').map(Number);
    if (numbers.length !== 5 || numbers.some((number) => !Number.isInteger(number)) || numbers[1]! > 1000) {
      throwShapeError(field, 'five whole numbers');
    }
    return numbers as Run;
  });
  parsedRuns.set(file, runs);
  return runs;
}

function parseFormerNames(file: JsonObject, code: string): IndexedWard['formerNames'] {
  const renamed = expectObject(file['renamed'] ?? {}, 'renamed');
  if (!Object.hasOwn(renamed, code)) return [];
  return expectArray(renamed[code], `renamed.${code}`, (one, field) => {
    const [name, lastYear] = expectArray(one, field, (item) => item, 2);
    return { name: expectString(name, field), lastYear: expectInteger(lastYear, field) as WardYear };
  });
}
