/** Words that differ from one in no more than a third of its letters, the nearest first. */
export function nearestTo(word: string, words: readonly string[]): string[] {
  return words
    .map((one) => [distance(word.toLowerCase(), one.toLowerCase()), one] as const)
    .filter(([steps, one]) => steps <= Math.max(1, Math.floor(one.length / 3)))
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

/** Letters that are added, taken away or replaced to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  // Nobody mistypes a word of this length, and it would take long.
  if (a.length > 60) return Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
