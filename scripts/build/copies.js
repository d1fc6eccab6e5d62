// @ts-check
import { readFile } from 'node:fs/promises';

/** Further instances of modules, for some of their importers: see `copiedModules`. */
const SUFFIX = /\?copy=[\w-]+$/u;

const withoutSuffix = (/** @type {string} */ id) => id.replace(SUFFIX, '');

/**
 * An index that only passes on what others export is in no chunk; it is passed through on the way to a copy.
 *
 * @param {ReturnType<typeof import('./chunks.js').copiedModules>} copied
 * @returns {import('rollup').Plugin}
 */
export function copies({ modules, importers, others }) {
  const isIndex = (/** @type {string} */ id) => /[/\\]packages[/\\]/u.test(id) && !others.has(id);
  return {
    name: 'copies',
    async resolveId(source, importer = '') {
      const copy = importers.get(importer);
      const suffix = copy ? `?copy=${copy}` : SUFFIX.exec(importer)?.[0];
      if (!suffix) return null;
      const resolved = await this.resolve(source, withoutSuffix(importer));
      if (!resolved) return null;
      // Other plugins may have come here on their way.
      const id = withoutSuffix(resolved.id);
      return { ...resolved, id: modules.has(id) || isIndex(id) ? id + suffix : id };
    },
    load: (id) => (SUFFIX.test(id) ? readFile(withoutSuffix(id), 'utf8') : null),
  };
}
