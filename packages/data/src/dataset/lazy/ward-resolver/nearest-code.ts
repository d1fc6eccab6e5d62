/** Edit distance of two texts: a wrong, missing or extra character, or two neighbours swapped, count as one edit. */
export function editDistance(a: string, b: string): number {
  let rowBeforeLast: number[] = [];
  let lastRow = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(
        lastRow[j]! + 1,
        row[j - 1]! + 1,
        lastRow[j - 1]! + cost,
        swap ? rowBeforeLast[j - 2]! + 1 : Infinity,
      );
    }
    rowBeforeLast = lastRow;
    lastRow = row;
  }
  return lastRow[b.length]!;
}

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
