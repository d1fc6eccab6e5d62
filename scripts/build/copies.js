// @ts-check
/**
 * Copies of modules that few packages need at once, and others at most later. In a file for all they would be loaded for
 * nothing by most widgets; in one of their own they would be a request more before the first content of the few. So each
 * package has its own instance of them, as if it had been bundled alone; and of small ones that all load later.
 */
import { readFile } from 'node:fs/promises';
import { folderOf, lengthOf, usersIn } from './chunks.js';

/** Packages that are few: with copies for more, a page with widgets of each of them would load most code twice. */
const FEW = 3;

/**
 * Characters of code, before it is minified, that are not worth a request of their own where lazy files of several
 * packages import it.
 */
const SMALL = 6000;

/** The instance that code has which several packages load later: it is in one file for all of them. */
const LATER = 'later';

/**
 * @typedef {object} Users
 * @property {readonly string[]} packages that need a module at once or later
 * @property {boolean} isCopied whether each of them has its own
 */

/**
 * @param {import('./chunks.js').Output} output the graph of all widgets
 * @param {(entry: string) => string | undefined} packageOf folder of the package that an entry shows a widget of
 * @returns {Map<string, Users>} by id, for every module with code of its own
 */
export function usersOfModules(output, packageOf) {
  const { chunks, eager, atAll } = usersIn(output, packageOf);
  const packagesOf = (/** @type {readonly import('./chunks.js').OutputChunk[]} */ entries = []) => [
    ...new Set(entries.map(({ name }) => String(packageOf(name)))),
  ];
  const isShared = (/** @type {string} */ file) => packagesOf(atAll.get(file)).length > 1;
  const atOnce = (/** @type {string} */ file) => packagesOf(eager.get(file)).length;
  const early = new Set([...eager.keys()].flatMap((file) => chunks.get(file)?.moduleIds.map(folderOf) ?? []));
  const isSmallPart = (/** @type {string} */ file, /** @type {import('./chunks.js').OutputChunk} */ chunk) =>
    !chunk.isDynamicEntry &&
    lengthOf(chunk) <= SMALL &&
    // Of a folder that is there at once, several copies would be put beside it.
    !chunk.moduleIds.some((id) => early.has(folderOf(id))) &&
    ![...chunks].some(([importer, { imports }]) => imports.includes(file) && isShared(importer));
  const copied = new Set(
    [...chunks].flatMap(([file, chunk]) => {
      const isOfFew = atOnce(file) > 0 ? atOnce(file) <= FEW : isSmallPart(file, chunk);
      return isShared(file) && isOfFew ? [file] : [];
    }),
  );
  // What imports a copy is copied too, or it would bring a second instance to packages that have one.
  for (const file of copied)
    for (const [importer, { imports }] of chunks)
      if (imports.includes(file) && isShared(importer)) copied.add(importer);
  return new Map(
    [...chunks].flatMap(([file, { moduleIds }]) => {
      const users = { packages: packagesOf(atAll.get(file)), isCopied: copied.has(file) };
      return moduleIds.map((id) => /** @type {const} */ ([id, users]));
    }),
  );
}

const SUFFIX = /\?copy=([\w-]+)$/u;
const withoutSuffix = (/** @type {string} */ id) => id.replace(SUFFIX, '');

/**
 * Gives every importer the instance of its package. A copy imports the copies of its own package in turn.
 *
 * @param {ReadonlyMap<string, Users>} users
 * @returns {import('rollup').Plugin}
 */
export function copies(users) {
  const ownerOf = (/** @type {string} */ importer) => {
    const [first = LATER, ...others] = users.get(importer)?.packages ?? [];
    return SUFFIX.exec(importer)?.[1] ?? (others.length > 0 ? LATER : first);
  };
  // An index that only passes on what others export has no code of its own; it is passed through on the way to a copy.
  const hasCopies = (/** @type {string} */ id) => users.get(id)?.isCopied ?? /[/\\]packages[/\\]/u.test(id);
  return {
    name: 'copies',
    async resolveId(source, importer) {
      if (!importer) return null;
      const resolved = await this.resolve(source, withoutSuffix(importer));
      if (!resolved) return null;
      // Other plugins may have come here on their way.
      const id = withoutSuffix(resolved.id);
      return { ...resolved, id: hasCopies(id) ? `${id}?copy=${ownerOf(importer)}` : id };
    },
    load: (id) => (SUFFIX.test(id) ? readFile(withoutSuffix(id), 'utf8') : null),
  };
}
