// @ts-check
/**
 * A lazy chunk that imports others at once would be a request after the other: its imports are known to the browser only
 * when it is there. So whoever imports it by `import()` imports those too, at the same moment.
 *
 * @typedef {import('rollup').RenderedChunk} RenderedChunk
 */
import { lengthOf } from './chunks.js';

/** Characters of code, before it is minified, that are worth a name in the file of a widget. */
const MIN_CODE = 500;

/** @returns {import('rollup').Plugin} for the output of a graph */
export function lazyImports() {
  return {
    name: 'lazy-imports',
    renderChunk(code, chunk, _options, { chunks }) {
      const known = new Set([chunk.fileName, ...importedBy(chunk.fileName, chunks)]);
      let changed = code;
      for (const file of chunk.dynamicImports) {
        const own = importOf(file);
        const others = importedBy(file, chunks).filter(
          // The file of a widget is there before its lazy ones.
          (one) => !known.has(one) && !chunks[one]?.isEntry && lengthOf(chunks[one]) >= MIN_CODE,
        );
        if (others.length > 0 && changed.includes(own))
          changed = changed.replaceAll(
            own,
            `Promise.all([${[own, ...others.map(importOf)].join(', ')}]).then(([module]) => module)`,
          );
      }
      // Lines are the same, so that the map of the code still fits.
      return changed === code ? null : { code: changed, map: null };

      function importOf(/** @type {string} */ file) {
        const from = chunk.fileName.includes('/') ? './' : './chunks/';
        return `import('${from}${file.slice(file.indexOf('/') + 1)}')`;
      }
    },
  };
}

/** @returns {string[]} names of the chunks that a chunk imports at once, at every depth */
function importedBy(
  /** @type {string} */ file,
  /** @type {Readonly<Record<string, RenderedChunk>>} */ chunks,
) {
  /** @type {Set<string>} */
  const found = new Set();
  const visit = (/** @type {string} */ name) => {
    for (const one of chunks[name]?.imports ?? [])
      if (!found.has(one)) {
        found.add(one);
        visit(one);
      }
  };
  visit(file);
  return [...found];
}
