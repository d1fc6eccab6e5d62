// @ts-check
/**
 * How the files for CDNs are cut. Nothing here names a file: a module under `lazy/NAME/` arrives with the dynamic
 * import of that folder, everything else with the first content of the widgets that use it.
 *
 * @typedef {import('rollup').OutputChunk} OutputChunk
 * @typedef {import('rollup').RollupOutput['output']} Output
 */

/**
 * Where modules go that Rollup alone would not place so:
 * - what arrives at once in more than one entry, or at once in one and later in others: with entries of several packages
 *   in one chunk for all, with those of one package in one chunk of that package;
 * - what only dynamic imports of the entries of one package use, several of them, and is not under `lazy`: in the file
 *   of that entry, or the chunk of that package, as the rest of its folder; in a chunk of its own it would be a request
 *   more for each of them;
 * - what several dynamic imports of one `lazy` folder bring: in one chunk, as the folder promises.
 *
 * All else is where Rollup puts it: what one entry uses in its file, what a dynamic import uses in its chunk.
 *
 * @param {Output} output the same graph, cut by Rollup alone: all modules of a chunk are used by the same entries
 * @param {(entry: string) => string | undefined} packageOf folder of the package that an entry shows a widget of
 * @returns {Map<string, string>} name of the chunk by the module's id
 */
export function placedModules(output, packageOf) {
  const { chunks, eager, atAll } = usersIn(output, packageOf);
  /** @type {Map<string, string>} */
  const placed = new Map();
  const place = (/** @type {string} */ name, /** @type {readonly string[]} */ ids) => {
    for (const id of ids) placed.set(id, name);
  };
  for (const [file, eagerUsers] of eager) {
    const chunk = chunks.get(file);
    // A chunk that Rollup makes only because others use it later would be a request more before the first content.
    const isApart = chunk && !chunk.isEntry && !chunk.isDynamicEntry;
    const users = isApart ? [...new Set([...eagerUsers, ...(atAll.get(file) ?? [])])] : eagerUsers;
    const packages = new Set(users.map(({ name }) => packageOf(name)));
    if (users.length > 1)
      place(packages.size > 1 ? 'shared' : `shared-${[...packages][0]}`, chunk?.moduleIds ?? []);
  }
  for (const [file, users] of atAll) {
    const chunk = chunks.get(file);
    const [user, ...others] = users;
    if (!user || !chunk || chunk.isDynamicEntry || eager.has(file)) continue;
    if (new Set(users.map(({ name }) => packageOf(name))).size > 1) continue;
    const folders = new Set(users.flatMap((one) => eagerModulesOf(one, eager, chunks).map(folderOf)));
    const early = chunk.moduleIds.filter((id) => !isLazy(id) && folders.has(folderOf(id)));
    if (early.length === 0) continue;
    if (others.length > 0) place(`shared-${packageOf(user.name)}`, early);
    else place(user.name, [...user.moduleIds, ...early]);
  }
  for (const [, [first, ...others]] of byLazyFolder([...chunks.values()]))
    if (first && others.length > 0)
      for (const one of [first, ...others]) place(chunkName(first), one.moduleIds);
  return placed;
}

/** All chunks, with the entries of widgets that need each at once, or at once or later. */
export function usersIn(
  /** @type {Output} */ output,
  /** @type {(entry: string) => string | undefined} */ packageOf,
) {
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
  const entries = [...chunks.values()].filter((one) => one.isEntry && packageOf(one.name));
  return {
    chunks,
    eager: usersOf(entries, (one) => one.imports, chunks),
    atAll: usersOf(entries, (one) => [...one.imports, ...one.dynamicImports], chunks),
  };
}

/** @returns {Map<string, OutputChunk[]>} entries by the files of the chunks that they lead to */
function usersOf(
  /** @type {readonly OutputChunk[]} */ entries,
  /** @type {(chunk: OutputChunk) => readonly string[]} */ next,
  /** @type {Map<string, OutputChunk>} */ chunks,
) {
  /** @type {Map<string, OutputChunk[]>} */
  const users = new Map();
  for (const entry of entries) {
    const found = new Set([entry]);
    for (const chunk of found)
      for (const file of next(chunk)) {
        const imported = chunks.get(file);
        if (imported) found.add(imported);
      }
    for (const { fileName } of found) users.set(fileName, [...(users.get(fileName) ?? []), entry]);
  }
  return users;
}

/** @returns {string[]} ids of all modules that arrive at once with an entry */
function eagerModulesOf(
  /** @type {OutputChunk} */ entry,
  /** @type {Map<string, OutputChunk[]>} */ eager,
  /** @type {Map<string, OutputChunk>} */ chunks,
) {
  return [...eager].flatMap(([file, users]) =>
    users.includes(entry) ? (chunks.get(file)?.moduleIds ?? []) : [],
  );
}

/** @returns {number} characters of code of the modules of a chunk, before it is minified */
export function lengthOf(/** @type {import('rollup').RenderedChunk | undefined} */ chunk) {
  return Object.values(chunk?.modules ?? {}).reduce((sum, { renderedLength }) => sum + renderedLength, 0);
}

const slashed = (/** @type {string} */ id) => id.replaceAll('\\', '/');
const isLazy = (/** @type {string} */ id) => /\/lazy\/[^/]+\//u.test(slashed(id));
export const folderOf = (/** @type {string} */ id) => slashed(id).replace(/[^/]+$/u, '');

/**
 * A copy of another package's folder belongs to a folder of that name in the package that it is for: both come together.
 *
 * @returns {Map<string, OutputChunk[]>} chunks of dynamic imports of a `lazy` folder, by its package and name
 */
function byLazyFolder(/** @type {OutputChunk[]} */ chunks) {
  /** @type {Map<string, OutputChunk[]>} */
  const found = new Map();
  for (const chunk of chunks) {
    const [, own = '', name = '', copy] =
      /^.*\/packages\/([\w-]+\/lib\/(?:.+\/)?)lazy\/([^/]+)\/[^?]+(?:\?copy=(.+))?$/u.exec(pathOf(chunk)) ??
      [];
    if (!name || !chunk.isDynamicEntry) continue;
    const key = `${copy ? `${copy}/lib/` : own}${name}`;
    const others = found.get(key) ?? [];
    // All have the name of the copy, where there is one.
    found.set(key, copy ? [chunk, ...others] : [...others, chunk]);
  }
  return found;
}

function pathOf(/** @type {{ facadeModuleId: string | null }} */ { facadeModuleId }) {
  return slashed(facadeModuleId ?? '');
}

/**
 * The name of a chunk, from the folder of its main module: `events-filters` for
 * `packages/events/lib/lazy/filters/…`, `events-cy` for the Welsh words of that package. The name of a copy begins with
 * the package that it is for.
 *
 * @param {Pick<import('rollup').PreRenderedChunk, 'facadeModuleId' | 'name'>} chunk
 * @returns {string}
 */
export function chunkName(chunk) {
  const [path = '', copy] = pathOf(chunk).split('?copy=');
  const [, folder, rest = ''] = /\/packages\/([\w-]+)\/lib\/(.+)\.js$/u.exec(path) ?? [];
  const name = folder ? nameOf(folder, rest) : chunk.name;
  return copy ? `${copy}-${name}` : name;
}

function nameOf(/** @type {string} */ folder, /** @type {string} */ rest) {
  const steps = [folder, ...rest.split('/')];
  const file = steps.pop() ?? '';
  const lazy = steps.lastIndexOf('lazy');
  if (steps.at(-1) === 'strings') return [...folderNames(steps.slice(0, -1)), file].join('-');
  if (lazy >= 0) return folderNames(steps.slice(0, lazy + 2)).join('-');
  return file === 'index' ? folderNames(steps).join('-') : [...folderNames(steps), file].join('-');
}

/** A lazy folder with the one it serves; any other alone. @returns {string[]} */
function folderNames(/** @type {string[]} */ steps) {
  const lazy = steps.includes('lazy');
  return steps.filter((step) => step !== 'lazy').slice(lazy ? -2 : -1);
}
