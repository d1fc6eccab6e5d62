import type { Provenance } from '../model/index.js';

/** Where figures of two files come from: as the first says it, with each source of both once. */
export function mergeProvenance(first: Provenance, second: Provenance): Provenance {
  const known = new Set(first.sources.map(({ title }) => title));
  return {
    ...first,
    sources: [...first.sources, ...second.sources.filter(({ title }) => !known.has(title))],
  };
}
