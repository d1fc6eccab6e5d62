/** How many slips lie between two texts: a wrong, missing or extra character, or two swapped. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + cost,
        swap ? before[j - 2]! + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The code fewest slips away, and among those the one that begins most like it; undefined beyond two slips. */
export function nearestCode(wanted: string, codes: readonly string[]): string | undefined {
  const ranked = codes
    .map((code) => ({ code, slips: editDistance(code, wanted), same: commonPrefixLength(code, wanted) }))
    .filter(({ slips }) => slips <= 2)
    .sort((a, b) => a.slips - b.slips || b.same - a.same);
  return ranked[0]?.code;
}

/** How many characters two texts begin with alike. */
function commonPrefixLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
