// @ts-check
/**
 * npm run test:mutation: puts small faults into a copy, one at a time, and runs the tests that could catch each. By
 * hand and scheduled; a fault that no test catches is a test to write.
 *
 *   npm run test:mutation                               the list in scripts/mutation/faults
 *   npm run test:mutation -- --only data --part 1/4     a quarter of what is in packages/data
 *   npm run test:mutation -- --why 'last day'           those whose reason has these words; may be repeated
 *   npm run test:mutation -- --seed 7 --count 30        other places, chosen by a seed
 *
 * Each test runs without a fault first, and one that noticed a fault again at the end. Fails when fewer than 95 % are
 * caught, or when a test fails without a fault: what only such a test noticed is not caught. `--node` leaves out tests in a browser,
 * and faults that only those could catch; `--browser` tries these alone.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';
import { copyProject } from './copy-project.js';
import { chooseFaults } from './mutation/faults.js';
import { listedFaults, withFault } from './mutation/list.js';
import { FaultFinder } from './mutation/fault-finder.js';
import { BrowserTests, runNodeTest } from './mutation/run-tests.js';
import { testFiles } from './test/files.js';

/**
 * @typedef {object} Fault
 * @property {string} path  of the source
 * @property {string} text  of the whole source with the fault in it
 * @property {string} name  of the fault in the report
 * @property {readonly string[]} tests  paths from the root of the project
 */

const GOAL = 0.95;
/** As tsconfig.json has it: a field of a class must not hide the accessor that Lit makes for it. */
const CLASS_FIELDS = { compilerOptions: { useDefineForClassFields: false } };
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    why: { type: 'string', multiple: true },
    part: { type: 'string', default: '1/1' },
    node: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    seed: { type: 'string' },
    count: { type: 'string', default: '120' },
  },
});
const isNodeTest = (/** @type {string} */ test) => test.endsWith('.node.test.ts');
const wanted = (/** @type {Fault} */ { tests }) =>
  values.browser ? !tests.some(isNodeTest) : tests.some((test) => isNodeTest(test) || !values.node);
const faults = ofPart((values.seed === undefined ? await listed() : seeded(values.seed)).filter(wanted));
const copy = copyProject(root);
const browser = new BrowserTests(copy);
const finder = new FaultFinder((test, limit) =>
  isNodeTest(test) ? runNodeTest(copy, test, limit) : browser.run(test, limit),
);
/** @type {{ fault: Fault, by: string | undefined }[]} */
const results = [];
try {
  const before = await finder.measure(faults.flatMap(testsOf));
  reportUnreliable(before, 'fails without a fault, so it is not used');
  for (const fault of faults) {
    const by = await noticedBy(fault);
    console.log(`${by ? 'caught' : 'MISSED'} ${fault.name}`);
    results.push({ fault, by });
  }
  const after = await finder.measureAgain();
  reportUnreliable(after, 'noticed a fault and fails without one as well, so it noticed nothing');
  const isReliable = (/** @type {string} */ name) => !after.some(({ test }) => test === name);
  const caught = results.filter(({ by }) => by !== undefined && isReliable(by)).length;
  console.log(`\n${caught} of ${faults.length} faults were caught.`);
  const isClean = before.length === 0 && after.length === 0;
  if (!isClean || faults.length === 0 || caught / faults.length < GOAL) process.exitCode = 1;
} finally {
  browser.stop();
  rmSync(copy, { recursive: true, force: true });
}

function reportUnreliable(
  /** @type {readonly import('./mutation/fault-finder.js').Unreliable[]} */ tests,
  /** @type {string} */ what,
) {
  for (const { test, run } of tests)
    console.log(`UNRELIABLE ${test} ${what} (${run.outcome}).\n${run.output.replace(/^/gmu, '       ')}`);
}

/** Those that may run, the quick ones of Node first. @returns {string[]} */
function testsOf(/** @type {Fault} */ { tests }) {
  return [...tests]
    .filter((test) => isNodeTest(test) || !values.node)
    .sort((a, b) => Number(isNodeTest(b)) - Number(isNodeTest(a)));
}

/** @returns {Promise<Fault[]>} */
async function listed() {
  const all = await listedFaults(root);
  return all
    .filter(({ file }) => !values.only || file.startsWith(`packages/${values.only}/`))
    .filter(({ why }) => values.why?.some((words) => why.includes(words)) ?? true)
    .map((fault) => ({
      path: fault.file,
      text: withFault(root, fault),
      name: `${fault.file}: ${fault.why}\n       ${fault.search.trim()}\n     → ${fault.replace.trim()}`,
      tests: fault.tests.map((test) => `test/${test}`),
    }));
}

/** All tests of the package, as nobody has said which could catch a fault that was chosen by a seed. @returns {Fault[]} */
function seeded(/** @type {string} */ seed) {
  return chooseFaults(root, { seed: Number(seed), count: Number(values.count), only: values.only }).map(
    ({ path, line, before, after, text }) => ({
      path,
      text,
      name: `${path}:${line}\n       ${before.trim()}\n     → ${after.trim()}`,
      tests: /** @type {const} */ (['node', 'browser']).flatMap((kind) =>
        testFiles(root, { kind, pattern: `test/${path.split('/')[1]}/**` }),
      ),
    }),
  );
}

/** @returns {Fault[]} */
function ofPart(/** @type {readonly Fault[]} */ all) {
  const [part = 1, parts = 1] = values.part.split('/').map(Number);
  return all.filter((_, index) => index % parts === part - 1);
}

/** @returns {Promise<string | undefined>} the test that notices a fault */
async function noticedBy(/** @type {Fault} */ fault) {
  const { path, text } = fault;
  const files = [join(copy, path), join(copy, path).replace(/([/\\])src([/\\].*)\.ts$/u, '$1lib$2.js')];
  const own = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  const compiled = transformSync(text, { loader: 'ts', target: 'es2022', tsconfigRaw: CLASS_FIELDS }).code;
  files.forEach((file, index) => writeFileSync(file, index === 0 ? text : compiled));
  try {
    return await finder.noticedBy(testsOf(fault));
  } finally {
    files.forEach((file, index) => {
      const before = own[index];
      if (before === undefined) rmSync(file, { force: true });
      else writeFileSync(file, before);
    });
  }
}
