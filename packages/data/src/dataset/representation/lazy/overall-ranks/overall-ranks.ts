import { unpackCodes, unpackNumbers } from '../../../unpack.js';
import { object } from '../../../../shape.js';

/** Ranks in the overall index of one council's LSOAs, from its main file (`2025/authorities/CODE.json`). */
export function parseRanks(value: unknown): number[] {
  const lsoas = object(object(value, 'The file')['lsoas'], 'lsoas');
  const { length } = unpackCodes(lsoas['codes'], 'lsoas.codes');
  return unpackNumbers(object(lsoas['rank'], 'lsoas.rank')['overall'], 'lsoas.rank.overall', length);
}
