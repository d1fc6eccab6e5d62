// @ts-check
import { readFile } from 'node:fs/promises';

/** A second instance of modules, for those of their importers that load later than others: see `copiedModules`. */
const SUFFIX = '?copy';

const withoutSuffix = (/** @type {string} */ id) => (id.endsWith(SUFFIX) ? id.slice(0, -SUFFIX.length) : id);

/**
 * @param {{ modules: ReadonlySet<string>, importers: ReadonlySet<string> }} copied
 * @returns {import('rollup').Plugin}
 */
export function copies({ modules, importers }) {
  return {
    name: 'copies',
    async resolveId(source, importer) {
      if (!importer || !(importers.has(importer) || importer.endsWith(SUFFIX))) return null;
      const resolved = await this.resolve(source, withoutSuffix(importer));
      return resolved && modules.has(resolved.id) ? { ...resolved, id: resolved.id + SUFFIX } : resolved;
    },
    load: (id) => (id.endsWith(SUFFIX) ? readFile(withoutSuffix(id), 'utf8') : null),
  };
}
