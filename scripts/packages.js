// @ts-check
/**
 * npm run test:packages: packs every package as npm would publish it, installs the files into each project of
 * `examples/projects`, builds it with its own tools, which check its types and must refuse a wrong value, and opens the
 * page in Chromium. The same with the component that the builder gives for a framework. `cdn` is a page without a bundler, as README.md has it, with its scripts from an emulated CDN. The
 * project `scripts/projects/types` has no page: it compiles what the types must accept and refuse.
 *
 *   npm run test:packages                       every project
 *   npm run test:packages -- --only vue,next    some
 *   npm run test:packages -- --no-build         with what is built already
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
import { HEADING, PLACES, writeBuilderOutput } from './projects/builder-output.js';
import { serveAsCdn } from './projects/cdn.js';
import { run } from './projects/commands.js';
import { pageProblems } from './projects/page.js';
import { leaveToRegistry, packAll, portableLock } from './projects/packed.js';
import { snippets } from './projects/readme.js';
import { WRONG_VALUES } from './projects/wrong-values.js';

/** No script of a package that is installed runs, and none is waited for that does not come. */
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-timeout=60000'];
/** What was asked of the registry before is not asked again: lock files name no addresses, only versions. */
const FROM_CACHE = ['--prefer-offline', ...QUIET];
/** Where tools write a site; the first that has a page counts. */
const OUTPUTS = ['dist/browser', 'dist', 'build', 'out'];
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
  options: {
    only: { type: 'string' },
    lock: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const only = values.only?.split(',');
const isChosen = (/** @type {string} */ name) => only?.includes(name) ?? true;
const withCdn = isChosen('cdn') && !values.lock;
const chosen = [...projects].filter(([name]) => isChosen(name));
const unknown = only?.filter((name) => name !== 'cdn' && !projects.has(name)) ?? [];
if (unknown.length > 0) throw new Error(`There is no project ${unknown.join(', ')}.`);

if (!values['no-build']) run(root, process.execPath, 'scripts/build.js');
const folder = mkdtempSync(join(tmpdir(), 'odm-packages-'));
let failed = 0;
try {
  mkdirSync(join(folder, 'packed'));
  packAll(root, join(folder, 'packed'));
  if (withCdn) await report('cdn', cdnProblems);
  for (const [name, source] of chosen) await report(name, () => problemsOf(name, source));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const passed = chosen.length + Number(withCdn) - failed;
console.log(`${passed} passed, ${failed} failed`);
process.send?.({ passed, failed, skipped: 0 });
process.exitCode = failed > 0 ? 1 : 0;

async function report(/** @type {string} */ name, /** @type {() => Promise<string[]>} */ find) {
  const started = Date.now();
  const problems = await find().catch((error) => [String(error.message)]);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${problems.length > 0 ? 'FAIL' : 'ok'}  ${name} (${seconds} s)`);
  for (const problem of problems) console.error(`${name}: ${problem}`);
  failed += problems.length > 0 ? 1 : 0;
}

/** @returns {Promise<string[]>} what is wrong with the page that README.md tells to write, on a site of another origin */
async function cdnProblems() {
  const embed = join(folder, 'cdn');
  const site = join(folder, 'page');
  mkdirSync(embed);
  mkdirSync(site);
  run(root, 'tar', '-xzf', join(folder, 'packed/embed.tgz'), '-C', embed, '--strip-components', '1');
  const { version } = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8'));
  const [script = '', widget = ''] = snippets(readFileSync(join(root, 'README.md'), 'utf8'), 'html');
  const published = `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${version}/`;
  if (!script.includes(published)) return [`README.md does not load ${published}`];
  const { base, close } = await serveAsCdn(embed);
  const { origin } = new URL(base);
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html>
<html lang="en">
  <head>
    <title>A page</title>
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src ${origin}; style-src 'self'; connect-src ${origin}; img-src data:"
    />
    <link rel="icon" href="data:," />
    ${script.replaceAll(published, base)}
  </head>
  <body>${widget}</body>
</html>
`,
  );
  try {
    return await pageProblems(site, { hasListener: false, cdn: base });
  } finally {
    close();
  }
}

/** @returns {Promise<string[]>} what is wrong with a project */
async function problemsOf(/** @type {string} */ name, /** @type {string} */ source) {
  const project = join(folder, name);
  cpSync(source, project, {
    recursive: true,
    filter: (from) =>
      !/[/\\](?:node_modules|dist|build|out|public|static|\.next|\.svelte-kit|\.parcel-cache|\.angular)$/u.test(
        from,
      ),
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
  run(project, 'npm', 'ci', ...FROM_CACHE);
  run(project, 'npm', 'install', '--no-save', ...FROM_CACHE, ...packed);
  run(project, 'npm', 'run', 'build');
  if (source.startsWith(join(root, 'scripts'))) return [];
  const output = OUTPUTS.find((path) => existsSync(join(project, path, 'index.html')));
  if (!output) return ['its build has written no page'];
  const found = await pageProblems(join(project, output), {
    hasListener: existsSync(join(project, 'tsconfig.json')),
  });
  found.push(...acceptedValues(name, project));
  if (PLACES[name]) found.push(...(await builderProblems(name, project, output)));
  rmSync(project, { recursive: true, force: true });
  return found;
}

/** @returns {Promise<string[]>} what is wrong with the page of a project that shows what the builder gives for it */
async function builderProblems(
  /** @type {string} */ name,
  /** @type {string} */ project,
  /** @type {string} */ output,
) {
  await writeBuilderOutput(root, name, project);
  rmSync(join(project, output), { recursive: true });
  run(project, 'npm', 'run', 'build');
  const found = await pageProblems(join(project, output), { hasListener: false, heading: HEADING });
  return found.map((problem) => `what the builder gives: ${problem}`);
}

/** Writes wrong values into a project. @returns {string[]} what is wrong, when its compiler does not refuse each */
function acceptedValues(/** @type {string} */ name, /** @type {string} */ project) {
  const values = WRONG_VALUES[name];
  if (!values) return existsSync(join(project, 'tsconfig.json')) ? ['no wrong value is tried'] : [];
  return values.flatMap((value) => {
    const file = join(project, value.file);
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(value.right, value.wrong);
    if (changed === text) return [`${value.file} has no ${value.right}`];
    writeFileSync(file, changed);
    try {
      run(project, process.execPath, ...value.check);
    } catch (error) {
      const output = String(error instanceof Error ? error.message : error);
      return value.says.test(output) ? [] : [`refuses ${value.wrong} with other words: ${output}`];
    } finally {
      writeFileSync(file, text);
    }
    return [`its compiler accepts ${value.wrong}`];
  });
}
