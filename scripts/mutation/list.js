// @ts-check
/**
 * The list of small faults, kept by hand in `faults/`: what somebody might get wrong, which tests would notice, and what
 * visitors would see. `npm run test:mutation` tries them; `npm run check` refuses entries that no longer fit.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagesIn } from '../discover-widgets.js';

/**
 * @typedef {object} ListedFault
 * @property {string} file  path of the source from the root of the project
 * @property {string} search  text that the source has exactly once
 * @property {string} replace
 * @property {readonly string[]} tests  files below `test` that could catch it, the quickest first
 * @property {string} why  what visitors, authors or developers would notice
 */

/** As many as there must be at least. */
export const LEAST_FAULTS = 120;

const FOLDER = 'scripts/mutation/faults';

/** @returns {Promise<ListedFault[]>} in order of their files */
export async function listedFaults(/** @type {string} */ root) {
  const files = readdirSync(join(root, FOLDER)).sort();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(root, FOLDER, file)).href)),
  );
  return modules.flatMap(({ faults }) => faults);
}

/**
 * The source with a fault in it.
 *
 * @param {string} root
 * @param {ListedFault} fault
 * @throws {Error} when its text is not found exactly once
 */
export function withFault(root, { file, search, replace }) {
  const text = readFileSync(join(root, file), 'utf8');
  const count = text.split(search).length - 1;
  if (count !== 1) throw new Error(`is found ${count} times`);
  return text.replace(search, () => replace);
}

/** @returns {string[]} a line for each entry that does not fit, and for each package without any */
export function problemsIn(/** @type {string} */ root, /** @type {readonly ListedFault[]} */ faults) {
  const problems = faults.flatMap((fault) => {
    const name = `${fault.file}: ${JSON.stringify(fault.search)}`;
    return [...entryProblems(root, fault)].map((problem) => `${name} ${problem}`);
  });
  const repeated = faults
    .map(({ file, search, replace }) => `${file}: ${JSON.stringify([search, replace])}`)
    .filter((name, index, names) => names.indexOf(name) !== index)
    .map((name) => `${name} is listed twice`);
  const without = packagesIn(root)
    .filter(({ folder }) => existsSync(join(root, 'packages', folder, 'src')))
    .filter(({ folder }) => !faults.some(({ file }) => file.startsWith(`packages/${folder}/`)))
    .map(({ folder }) => `packages/${folder} has no fault in the list`);
  const tooFew =
    faults.length < LEAST_FAULTS ? [`There are ${faults.length} faults, of at least ${LEAST_FAULTS}`] : [];
  return [...problems, ...repeated, ...without, ...tooFew];
}

/** @returns {Generator<string>} */
function* entryProblems(/** @type {string} */ root, /** @type {ListedFault} */ fault) {
  const { file, search, replace, tests, why } = fault;
  if (!existsSync(join(root, file))) return void (yield 'is in a file that does not exist');
  try {
    withFault(root, fault);
  } catch (error) {
    yield error instanceof Error ? error.message : String(error);
  }
  if (search === replace) yield 'changes nothing';
  if (!why.trim()) yield 'does not say why';
  if (tests.length === 0) yield 'names no test';
  for (const test of tests)
    if (!existsSync(join(root, 'test', test))) yield `names test/${test}, which does not exist`;
}
