/** Contrast of colours as WCAG 2.2 defines it, and what our widgets need of it. */

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** @returns undefined for what is not `#rgb` or `#rrggbb` */
export function parseHex(text: string): Rgb | undefined {
  const [, digits = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(text.trim()) ?? [];
  if (digits === '') return undefined;
  const size = digits.length / 3;
  const part = (index: number) =>
    parseInt(digits.slice(index * size, (index + 1) * size).padEnd(2, digits[index * size]), 16);
  return [part(0), part(1), part(2)];
}

/** From 1, the same, to 21, black on white. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export interface Pair {
  readonly colour: string;
  readonly on: string;
  /** Least contrast: 4.5 for text, 3 for marks. */
  readonly least: 3 | 4.5;
}

/** Colours that are drawn on each other; the tests of our own colours have the same pairs. */
export const PAIRS: readonly Pair[] = [
  ...['text', 'context-text', 'accent-text', 'place'].flatMap((colour) =>
    ['ground', 'band'].map((on) => ({ colour, on, least: 4.5 as const })),
  ),
  ...['context', 'accent'].map((colour) => ({ colour, on: 'ground', least: 3 as const })),
];

export interface Result extends Pair {
  readonly ratio: number;
  readonly passes: boolean;
}

/** Every pair of these colours, by the names of `PAIRS`; a colour that cannot be read is left out. */
export function contrastsOf(colours: Readonly<Record<string, string>>): Result[] {
  return PAIRS.flatMap((pair) => {
    const [a, b] = [parseHex(colours[pair.colour] ?? ''), parseHex(colours[pair.on] ?? '')];
    if (!a || !b) return [];
    const ratio = contrast(a, b);
    return [{ ...pair, ratio, passes: ratio >= pair.least }];
  });
}

/** "4.48", never rounded up to what is needed. */
export function ratioText(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
