/** Where the numbers of each kind of council begin in one series of numbers, so that differences are small. */
const KINDS = [
  ['E06', 0],
  ['E07', 100],
  ['E08', 400],
  ['E09', 450],
  ['N09', 500],
  ['S12', 520],
  ['W06', 580],
] as const;

/** How numbers are written in ASCII: those below `single` in one character, others in two. */
export const DIGITS = { first: 35, count: 91, single: 62 } as const;

/**
 * Finds the council of a ward by its code. Codes are given out council by council, so a list of ranges says it in about a
 * thousand bytes. A code between two ranges is taken for the one before it.
 *
 * @param rangesOf by the first letter of codes: for each range its first code and its council, both as differences to those of the range before, written
 *   with {@link DIGITS}; a difference of councils is doubled, and less one where it is negative: "k9e?" is the ward
 *   E05000932 and the 196th in the series, which is E07000096
 */
export function councilFinder(
  rangesOf: Readonly<Record<string, string>>,
): (ward: string) => string | undefined {
  return (ward) => {
    const ranges = rangesOf[ward[0]!] ?? '';
    let [first, council, at] = [0, 0, 0];
    let found: string | undefined;
    const digit = () => ranges.charCodeAt(at++) - DIGITS.first;
    const next = () => {
      const high = digit();
      return high < DIGITS.single ? high : (high - DIGITS.single) * DIGITS.count + digit();
    };
    while (at < ranges.length && (first += next()) <= Number(ward.slice(3))) {
      const change = next();
      council += change % 2 ? (change + 1) / -2 : change / 2;
      const [kind, start] = KINDS.findLast(([, begin]) => begin <= council) ?? KINDS[0];
      found = kind + String(council - start).padStart(6, '0');
    }
    return found;
  };
}

/** The number of a council in the series that ranges are written in. */
export function councilNumber(code: string): number {
  const [, start] = KINDS.find(([kind]) => code.startsWith(kind)) ?? KINDS[0];
  return start + Number(code.slice(3));
}
