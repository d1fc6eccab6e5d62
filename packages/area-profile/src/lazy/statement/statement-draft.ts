/** Changes to the list of chosen facts; each gives a new list. */

/** Adds a fact at the end, or takes it away. */
export function toggleFact(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}

/** Moves a fact by some places, and not beyond the ends of the list. */
export function moveFact(chosen: readonly string[], id: string, by: number): string[] {
  const from = chosen.indexOf(id);
  if (from === -1) return [...chosen];
  const rest = chosen.filter((one) => one !== id);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
