import { unpackCodes, unpackNumbers } from '../../../unpack.js';
import { expectObject } from '../../../../shape.js';

/** Ranks in the overall index of one council's LSOAs, from its main file (`RELEASE/authorities/CODE.json`). */
export function parseOverallRanks(value: unknown): number[] {
  const lsoas = expectObject(expectObject(value, 'The file')['lsoas'], 'lsoas');
  const { length } = unpackCodes(lsoas['codes'], 'lsoas.codes');
  return unpackNumbers(expectObject(lsoas['rank'], 'lsoas.rank')['overall'], 'lsoas.rank.overall', length);
}
