import type { Pattern } from '../drawing/drawing.js';

export const TENTHS = 10;

/** How much of the colour of the place each tenth has: steps of one hue, the most deprived the strongest. */
const SHADES = [0.96, 0.86, 0.76, 0.66, 0.56, 0.46, 0.36, 0.26, 0.16, 0.06] as const;

export const shadeOf = (tenth: number): number => SHADES[tenth - 1] ?? 0;

export const patternOf = (tenth: number): string => `map-tenth-${tenth}`;

/** Lines that say the same where the visitor chooses the colours: the closer, the more deprived. */
export const TENTH_PATTERNS: readonly Pattern[] = Array.from({ length: TENTHS }, (_, index) => {
  const size = 3 + index * 1.5;
  return {
    id: patternOf(index + 1),
    size,
    angle: 45,
    marks: [{ shape: 'rect', x: 0, y: 0, width: 1.2, height: size, fill: 'text' }],
  };
});
