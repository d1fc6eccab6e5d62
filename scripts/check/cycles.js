// @ts-check
/** Import cycles: files that import each other, directly or through other files. */

/** @typedef {import('./imports.js').Source} Source */

/**
 * Types and dynamic imports count as well: a cycle of those loads, but neither file can be read before the other.
 *
 * @param {Map<string, Source>} sources
 * @returns {string[][]} one cycle for each group of files that reach each other, from the first file back to it
 */
export function cyclesIn(sources) {
  return groupsOf(sources)
    .filter((group) => group.length > 1 || targetsOf(sources, group[0] ?? '').includes(group[0] ?? ''))
    .map((group) => shortestCycle(sources, group.toSorted()));
}

/** @returns {string[]} */
function targetsOf(/** @type {Map<string, Source>} */ sources, /** @type {string} */ path) {
  return (sources.get(path)?.imports ?? []).flatMap(({ target }) => target ?? []);
}

/** Files that reach each other, by Tarjan's algorithm. @returns {string[][]} */
function groupsOf(/** @type {Map<string, Source>} */ sources) {
  /** @type {Map<string, { index: number, low: number }>} */
  const found = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const groups = [];
  const visit = (/** @type {string} */ path) => {
    const own = { index: found.size, low: found.size };
    found.set(path, own);
    stack.push(path);
    for (const target of targetsOf(sources, path)) {
      const known = found.get(target);
      if (!known) own.low = Math.min(own.low, visit(target));
      else if (stack.includes(target)) own.low = Math.min(own.low, known.index);
    }
    if (own.low === own.index) groups.push(stack.splice(stack.indexOf(path)));
    return own.low;
  };
  for (const path of sources.keys()) if (!found.has(path)) visit(path);
  return groups;
}

/** @returns {string[]} the shortest way from the first of a group back to it, breadth first */
function shortestCycle(/** @type {Map<string, Source>} */ sources, /** @type {string[]} */ group) {
  const [start = ''] = group;
  /** @type {string[][]} */
  const ways = [[start]];
  const seen = new Set();
  for (const way of ways) {
    for (const target of targetsOf(sources, way.at(-1) ?? '')) {
      if (target === start) return [...way, start];
      if (!group.includes(target) || seen.has(target)) continue;
      seen.add(target);
      ways.push([...way, target]);
    }
  }
  return group;
}
