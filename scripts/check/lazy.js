// @ts-check
/**
 * What `lazy` folders promise: one folder arrives with one dynamic import of one module in it, and with nothing
 * before that.
 */

import { originsOf, packageOf } from './imports.js';

/** @typedef {import('./imports.js').Source} Source */

/** @returns {{ folder: string, chunk: string } | undefined} the innermost lazy folder of a file */
function lazyFolderOf(/** @type {string} */ path) {
  const [, folder, chunk] = /^(.*\/lazy\/([^/]+)\/)[^]*$/u.exec(path) ?? [];
  return folder && chunk ? { folder, chunk } : undefined;
}

/** Words of one language are a chunk of their own wherever they are. */
const isStrings = (/** @type {string} */ path) => /\/strings\/\w+\.ts$/u.test(path);
/** Code of the same moment: the same folder, or in the same package a folder of the same name that elements share. */
function arrivesTogether(/** @type {string} */ from, /** @type {string} */ to) {
  const [own, other] = [lazyFolderOf(from), lazyFolderOf(to)];
  if (!other) return true;
  if (own?.folder === other.folder) return true;
  return own?.chunk === other.chunk && packageOf(from) === packageOf(to) && other.folder.includes('/shared/');
}

/**
 * @param {Map<string, Source>} sources
 * @returns {string[]} one line each
 */
export function lazyViolations(sources) {
  /** @type {Map<string, Set<string>>} modules that are imported dynamically, by their lazy folder */
  const opened = new Map();
  // Commands run from a disk: nothing of theirs arrives later than the rest.
  const delivered = [...sources.values()].filter(({ path }) => !path.startsWith('packages/cli/'));
  const lines = delivered.flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      const { kind, target, specifier, line } = one;
      const where = `${path}:${line}: '${specifier}'`;
      if (kind === 'value' && !originsOf(one, sources).every((origin) => arrivesTogether(path, origin)))
        return [`${where} stands in a lazy folder; only import() may load it from here`];
      if (kind !== 'dynamic' || !target) return [];
      const lazy = lazyFolderOf(target);
      if (lazy) opened.set(lazy.folder, (opened.get(lazy.folder) ?? new Set()).add(target));
      else if (!isStrings(target) && specifier.startsWith('.'))
        return [`${where} is loaded by import() and does not stand in a lazy folder`];
      return [];
    }),
  );
  const folders = new Set([...sources.keys()].flatMap((path) => lazyFolderOf(path)?.folder ?? []));
  for (const folder of folders) {
    const modules = [...(opened.get(folder) ?? [])].filter((path) => !isStrings(path));
    if (modules.length === 0 && !folder.includes('/shared/'))
      lines.push(`${folder}: nothing loads this lazy folder by import()`);
    if (modules.length > 1)
      lines.push(`${folder}: is loaded by import() of ${modules.length} modules, not of one`);
  }
  return lines;
}
