// @ts-check
/**
 * npm run test:packages: packs every package as npm would publish it, installs the files into each project of
 * `examples/projects`, builds it with its own tools, which check its types, and opens the page in Chromium. The project
 * `scripts/projects/types` has no page: it compiles what the types must accept and refuse.
 *
 *   npm run test:packages                       every project
 *   npm run test:packages -- --only vue,next    some
 *   npm run test:packages -- --lock             writes the lock files of the projects anew, and tests nothing
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './projects/commands.js';
import { pageProblems } from './projects/page.js';
import { leaveToRegistry, packAll, portableLock } from './projects/packed.js';

/** No script of a package that is installed runs. */
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund'];
/** Where tools write a site; the first that has a page counts. */
const OUTPUTS = ['dist/browser', 'dist', 'out'];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Folder of each project, by its name. */
const projects = new Map(
  ['examples/projects', 'scripts/projects'].flatMap((parent) =>
    readdirSync(join(root, parent))
      .filter((name) => existsSync(join(root, parent, name, 'package.json')))
      .map((name) => [name, join(root, parent, name)]),
  ),
);
const { values } = parseArgs({
  options: { only: { type: 'string' }, lock: { type: 'boolean', default: false } },
});
const only = values.only?.split(',');
const chosen = [...projects].filter(([name]) => only?.includes(name) ?? true);
const unknown = only?.filter((name) => !projects.has(name)) ?? [];
if (unknown.length > 0) throw new Error(`There is no project ${unknown.join(', ')}.`);

run(root, process.execPath, 'scripts/build.js');
const folder = mkdtempSync(join(tmpdir(), 'odm-packages-'));
let failed = 0;
try {
  mkdirSync(join(folder, 'packed'));
  packAll(root, join(folder, 'packed'));
  for (const [name, source] of chosen) {
    const started = Date.now();
    const problems = await problemsOf(name, source).catch((error) => [String(error.message)]);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${problems.length > 0 ? 'FAIL' : 'ok'}  ${name} (${seconds} s)`);
    for (const problem of problems) console.error(`${name}: ${problem}`);
    failed += problems.length > 0 ? 1 : 0;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @returns {Promise<string[]>} what is wrong with a project */
async function problemsOf(/** @type {string} */ name, /** @type {string} */ source) {
  const project = join(folder, name);
  cpSync(source, project, {
    recursive: true,
    filter: (from) => !/[/\\](?:node_modules|dist|out|public|\.next|\.parcel-cache|\.angular)$/u.test(from),
  });
  const packed = leaveToRegistry(root, project);
  const lock = join(project, 'package-lock.json');
  if (values.lock) {
    rmSync(lock, { force: true });
    run(project, 'npm', 'install', '--package-lock-only', ...QUIET);
    writeFileSync(join(source, 'package-lock.json'), portableLock(readFileSync(lock, 'utf8')));
    return [];
  }
  if (!existsSync(lock)) return ['has no lock file: npm run test:packages -- --lock'];
  run(project, 'npm', 'ci', ...QUIET);
  run(project, 'npm', 'install', '--no-save', '--prefer-offline', ...QUIET, ...packed);
  run(project, 'npm', 'run', 'build');
  if (source.startsWith(join(root, 'scripts'))) return [];
  const output = OUTPUTS.find((path) => existsSync(join(project, path, 'index.html')));
  if (!output) return ['its build has written no page'];
  const found = await pageProblems(join(project, output), {
    hasListener: existsSync(join(project, 'tsconfig.json')),
  });
  rmSync(project, { recursive: true, force: true });
  return found;
}
