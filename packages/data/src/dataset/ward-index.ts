import { WARD_VINTAGE, type Release, type WardYear } from '../model/index.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectIndex,
  expectString,
  type JsonObject,
} from '../shape.js';

/** Official lists a code stands in, as flags that add up. */
const YEAR_FLAGS: readonly (readonly [WardYear, number])[] = [
  [2019, 1],
  [2021, 2],
  [2024, 4],
  [2025, 8],
];

/** What the lean piece of the index says of a code. */
export interface IndexedWard {
  years: readonly WardYear[];
  /** Code of its council in the vintage the release is published on, or in its first list after that. */
  authority: string;
  formerNames: readonly { name: string; lastYear: WardYear }[];
}

/** Pieces of the index: E05000 to E05016. A test holds this to what is published. */
export const LAST_SHARD = 16;

/** The piece of the index a code would be in; undefined where no English ward code begins so. */
export function shardOf(code: string): string | undefined {
  const prefix = code.slice(0, 6);
  return /^E050\d\d$/u.test(prefix) && Number(prefix.slice(4)) <= LAST_SHARD ? prefix : undefined;
}

/** Looks a code up in its piece; undefined where it never was a ward. */
export function findWardByCode(value: unknown, code: string, release: Release): IndexedWard | undefined {
  const piece = expectObject(value, 'The file');
  const authorities = expectArray(piece['authorities'], 'authorities', expectString);
  const number = Number(code.slice(6));
  for (const run of parseRuns(piece)) {
    const [first, count, flags, in2024, in2019] = run;
    if (number < first || number >= first + count) continue;
    const at = WARD_VINTAGE[release] === 2019 ? in2019 : in2024;
    return {
      years: YEAR_FLAGS.filter(([, flag]) => flags & flag).map(([year]) => year),
      authority: authorities[expectIndex(at, 'runs', authorities.length)]!,
      formerNames: parseFormerNames(piece, code),
    };
  }
  return undefined;
}

/** Every code of a piece. */
export function codesInShard(value: unknown, prefix: string): string[] {
  return parseRuns(expectObject(value, 'The file')).flatMap(([first, count]) =>
    Array.from({ length: count }, (_, index) => prefix + String(first + index).padStart(3, '0')),
  );
}

type Run = [first: number, count: number, flags: number, in2024: number, in2019: number];

function parseRuns(piece: JsonObject): Run[] {
  return expectArray(piece['runs'], 'runs', (one, field) => {
    const numbers = expectString(one, field).split(' ').map(Number);
    if (numbers.length !== 5 || numbers.some((number) => !Number.isInteger(number)) || numbers[1]! > 1000) {
      throwShapeError(field, 'five whole numbers');
    }
    return numbers as Run;
  });
}

function parseFormerNames(piece: JsonObject, code: string): IndexedWard['formerNames'] {
  const renamed = expectObject(piece['renamed'] ?? {}, 'renamed');
  if (!Object.hasOwn(renamed, code)) return [];
  return expectArray(renamed[code], `renamed.${code}`, (one, field) => {
    const [name, lastYear] = expectArray(one, field, (item) => item, 2);
    return { name: expectString(name, field), lastYear: Number(lastYear) as WardYear };
  });
}
