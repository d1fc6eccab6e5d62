/** A share in per cent with one decimal; undefined of nothing. */
export function percentOf(count: number | undefined, of: number | undefined): number | undefined {
  return count === undefined || !of ? undefined : Math.round((1000 * count) / of) / 10;
}

/** A percentage with one decimal, so that those beside each other have as many: "61.3%", "61.0%"; nothing is "0%". */
export const percentText = (value: number) => `${value && value.toFixed(1)}%`;
