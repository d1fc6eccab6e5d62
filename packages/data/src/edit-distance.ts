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
