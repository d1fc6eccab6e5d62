// @ts-check
/**
 * npm test: everything, and at the end one line, `N passed, N failed`.
 *
 *   npm test -- --engine chromium --files 'test/core/**' --no-build
 *
 * `--engine` may be given several times; `--engine node` runs no browser. A crash counts as a failure.
 */
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cmsFiles, cmsFlags } from './cms/files.js';
import { ensureSystems } from './cms/setup.js';
import { registryProblem } from './projects/registry.js';
import { ENGINES, ensureBrowsers, ensureDependencies } from './setup.js';
import { testFiles } from './test/files.js';
import { UNANSWERED } from './test/exit-codes.js';
import { runSteps } from './test/schedule.js';
import { addTotals, noTotals, totalsLine } from './test/totals.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** @typedef {import('./test/totals.js').Totals} Totals */
/** @typedef {import('./test/schedule.js').Step} Step */

/**
 * Test files of one part of a step. Of WebKit there must not be many: it keeps memory of pages it has left, and with
 * all files in one process it reaches the limit that Linux has for memory mappings (`vm.max_map_count`), where it no
 * longer ends.
 */
const FILES_PER_PART = { node: 20, chromium: 24, firefox: 24, webkit: 10 };

/** What a test file takes, measured on two cores where two parts ran at once. */
const SECONDS_PER_FILE = { node: 6, chromium: 7, firefox: 6, webkit: 6 };

const CMS_SECONDS_PER_FILE = 90;

/** The part of `npm run test:packages` that every change has: a CDN and a bundler. */
const PACKAGES = ['--only', 'cdn,vite', '--no-build'];
const PACKAGES_SECONDS = 60;

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let totals = noTotals();
let interrupted = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    interrupted = true;
    for (const child of children) child.kill('SIGTERM');
  });
}

try {
  await main();
  if (interrupted) throw new Error('Interrupted.');
} catch (error) {
  totals.failed += 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  if (totals.passed + totals.failed === 0) totals.failed += 1;
  console.log(`\n${totalsLine(totals)}`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
}

async function main() {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', multiple: true },
      files: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const wanted = ENGINES.filter((engine) => values.engine?.includes(engine) ?? true);
  const withNode = values.engine?.includes('node') ?? true;
  ensureDependencies();
  const { engines, missing } = wanted.length ? ensureBrowsers(wanted) : { engines: [], missing: [] };
  if (!values['no-build']) build();

  const nodeFiles = withNode ? testFiles(root, { kind: 'node', pattern: values.files }) : [];
  const browserFiles = testFiles(root, { kind: 'browser', pattern: values.files });
  if (browserFiles.length > 0) missing.forEach(countMissing);
  const steps = [nodeStep(nodeFiles), ...engines.map((engine) => browserStep(engine, browserFiles))];
  // A choice is of our own tests.
  if (!values.engine && !values.files) steps.push(...cmsSteps(), ...packagesSteps());
  await runSteps(steps, {
    lanes: Math.max(2, Math.min(steps.length, availableParallelism())),
    isInterrupted: () => interrupted,
    onDone: (step, result, seconds) => {
      totals = addTotals(totals, result);
      console.log(`${step.name}: ${totalsLine(result)} (${Math.round(seconds)} s)`);
    },
  });
}

/** In CI all three engines must run. */
function countMissing(/** @type {string} */ engine) {
  if (!process.env['CI']) return;
  totals.failed += 1;
  console.error(`FAILED ${engine} is missing, and in CI all engines must run.`);
}

function build() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.js')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('FAILED The build failed; nothing was tested.');
}

/** @returns {Step} */
function nodeStep(/** @type {string[]} */ files) {
  const reporter = new URL('./test/node-reporter.js', import.meta.url).href;
  const flags = [
    '--import',
    'tsx',
    '--import',
    new URL('../test/support/configure-fast-check.ts', import.meta.url).href,
    '--test',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ];
  return toStep('node', files, (part) => counted('node', [...flags, ...part]));
}

/** @returns {Step} */
function browserStep(/** @type {import('./setup.js').Engine} */ engine, /** @type {string[]} */ files) {
  return toStep(engine, files, (part) => testedIn(engine, part));
}

/**
 * No test runs again because it failed. But where the driver of a browser no longer answers, the files it had not
 * finished are tested in a new browser, once.
 *
 * @returns {Promise<Totals>}
 */
async function testedIn(
  /** @type {import('./setup.js').Engine} */ engine,
  /** @type {readonly string[]} */ files,
) {
  const script = join(root, 'scripts/test/browser.js');
  /** @type {readonly string[]} */
  let unfinished = [];
  const before = await counted(engine, [script, engine, ...files], (left = files) => (unfinished = left));
  if (unfinished.length === 0) return before;
  console.log(`${engine} is started again for ${unfinished.length} of ${files.length} files.`);
  return addTotals(before, await counted(engine, [script, engine, ...unfinished]));
}

/**
 * The systems of others are installed where that needs no question; in CI they must be there.
 *
 * @returns {Step[]}
 */
function cmsSteps() {
  const missing = ensureSystems(root);
  if (missing) {
    console.log(`${process.env['CI'] ? 'FAILED' : 'Skipped:'} content management systems. ${missing}`);
    if (process.env['CI']) totals.failed += 1;
    return [];
  }
  const parts = cmsFiles(root).map((file) => ({
    seconds: CMS_SECONDS_PER_FILE,
    run: () => counted('cms', [...cmsFlags(), file]),
  }));
  return [{ name: 'cms', parts }];
}

/**
 * The packed packages in projects of others. What is not ours comes from the registry that `npm ci` asks; where that does
 * not answer, it is no fault of a change.
 *
 * @returns {Step[]}
 */
function packagesSteps() {
  const missing = registryProblem(root);
  if (missing) {
    console.log(`Skipped: packages in projects of others. ${missing}`);
    totals.skipped += 1;
    return [];
  }
  const run = () => counted('packages', [join(root, 'scripts/packages.js'), ...PACKAGES]);
  return [{ name: 'packages', parts: [{ seconds: PACKAGES_SECONDS, run }] }];
}

/**
 * @param {keyof typeof FILES_PER_PART} name
 * @param {readonly string[]} files
 * @param {(files: readonly string[]) => Promise<Totals>} run
 * @returns {Step}
 */
function toStep(name, files, run) {
  const size = FILES_PER_PART[name];
  const parts = Array.from({ length: Math.ceil(files.length / size) }, (_, index) => {
    const part = files.slice(index * size, (index + 1) * size);
    return { seconds: part.length * SECONDS_PER_FILE[name], run: () => run(part) };
  });
  return { name, parts };
}

/**
 * Runs Node with a channel on which the step sends its counts, as often as it likes.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {(files?: readonly string[]) => void} [onUnanswered] called when a driver no longer answered, with the files
 *   that are left where any had ended; without it that is a failure
 * @returns {Promise<Totals>} a step that ends without counts, or badly with none failed, counts as a failure
 */
function counted(name, args, onUnanswered) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children.add(child);
    /** @type {Totals & { unfinished?: readonly string[] } | undefined} */
    let counts;
    child.on('message', (message) => (counts = /** @type {Totals} */ (message)));
    child.on('close', (code) => {
      children.delete(child);
      const result = addTotals(noTotals(), counts ?? noTotals());
      if (code === UNANSWERED && onUnanswered) {
        onUnanswered(counts?.unfinished);
        resolve(result);
        return;
      }
      const isWhole = counts !== undefined && !counts.unfinished?.length;
      const unexplained = result.failed === 0 && (code !== 0 || !isWhole);
      if (unexplained) console.error(`FAILED ${name} ended (${code}) before all its files were tested.`);
      resolve(unexplained ? { ...result, failed: 1 } : result);
    });
  });
}
