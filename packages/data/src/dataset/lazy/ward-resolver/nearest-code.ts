import { editDistance } from '../../../edit-distance.js';

/** Edits beyond which no code is suggested. */
const MAX_EDITS = 2;

/** The code with the fewest edits, of those the one with the longest common beginning; undefined beyond two edits. */
export function nearestCode(wanted: string, codes: readonly string[]): string | undefined {
  const ranked = codes
    .map((code) => ({
      code,
      edits: editDistance(code, wanted),
      prefix: commonPrefixLength(code, wanted),
    }))
    .filter(({ edits }) => edits <= MAX_EDITS)
    .sort((a, b) => a.edits - b.edits || b.prefix - a.prefix);
  return ranked[0]?.code;
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
