// @ts-check
/**
 * npm run test:mutation: puts small faults into a copy, one at a time, and runs the tests that could catch each. By
 * hand and scheduled; a fault that no test catches is a test to write.
 *
 *   npm run test:mutation                               120 faults over all packages
 *   npm run test:mutation -- --seed 7 --count 30 --only data --node
 *
 * Fails when fewer than 95 % are caught. `--node` leaves out tests in a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';
import { copyProject } from './copy-project.js';
import { chooseFaults } from './mutation/faults.js';

const GOAL = 0.95;
/** As tsconfig.json has it: a field of a class must not hide the accessor that Lit makes for it. */
const CLASS_FIELDS = { compilerOptions: { useDefineForClassFields: false } };
const TIME_LIMIT = 600_000;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '120' },
    only: { type: 'string' },
    node: { type: 'boolean', default: false },
  },
});
const faults = chooseFaults(root, {
  seed: Number(values.seed),
  count: Number(values.count),
  only: values.only,
});
const copy = copyProject(root);
let caught = 0;
try {
  for (const fault of faults) {
    const found = isCaught(fault);
    caught += found ? 1 : 0;
    console.log(`${found ? 'caught ' : 'MISSED '} ${fault.path}:${fault.line}: ${fault.before.trim()}`);
    if (!found) console.log(`             → ${fault.after.trim()}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`\n${caught} of ${faults.length} faults were caught (seed ${values.seed}).`);
if (faults.length === 0 || caught / faults.length < GOAL) process.exitCode = 1;

/** @returns {boolean} */
function isCaught(/** @type {import('./mutation/faults.js').Fault} */ { path, text }) {
  const source = join(copy, path);
  const compiled = source.replace(/([/\\])src([/\\].*)\.ts$/u, '$1lib$2.js');
  const [ownSource, ownCompiled] = [source, compiled].map((file) => readFileSync(file, 'utf8'));
  writeFileSync(source, text);
  writeFileSync(
    compiled,
    transformSync(text, { loader: 'ts', target: 'es2022', tsconfigRaw: CLASS_FIELDS }).code,
  );
  try {
    return testsFor(path).some((args) => fails(args));
  } finally {
    writeFileSync(source, ownSource ?? '');
    writeFileSync(compiled, ownCompiled ?? '');
  }
}

/** The tests of the package, and of those that build on it; Node's first, as they are quicker. @returns {string[][]} */
function testsFor(/** @type {string} */ path) {
  const folder = path.split('/')[1] ?? '';
  const pattern = `test/${folder}/**`;
  if (!existsSync(join(root, 'test', folder))) return [];
  const engines = values.node ? ['node'] : ['node', 'chromium'];
  return engines.map((engine) => ['--no-build', '--engine', engine, '--files', pattern]);
}

/** A run that hangs has met the fault as well. */
function fails(/** @type {string[]} */ args) {
  const { status, stdout } = spawnSync(process.execPath, [join(copy, 'scripts/test.js'), ...args], {
    cwd: copy,
    encoding: 'utf8',
    timeout: TIME_LIMIT,
  });
  // A package without tests in this engine: nothing ran, so nothing was caught.
  if (/^0 passed, 1 failed$/mu.test(stdout ?? '') && !/FAILED/u.test(stdout ?? '')) return false;
  return status !== 0;
}
