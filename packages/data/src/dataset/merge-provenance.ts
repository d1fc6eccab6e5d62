import type { Provenance } from '../model/index.js';

/** The provenance of figures from two files: that of the first, with the sources of both. */
export function mergeProvenance(first: Provenance, second: Provenance): Provenance {
  const known = new Set(first.sources.map(({ title }) => title));
  return {
    ...first,
    sources: [...first.sources, ...second.sources.filter(({ title }) => !known.has(title))],
  };
}
