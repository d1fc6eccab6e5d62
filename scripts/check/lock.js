// @ts-check
/**
 * npm writes only the optional packages it could find at the time; `npm ci` then refuses the lock file elsewhere.
 * So each optional dependency in the lock file must have an entry there. And the lock files of example projects must be
 * of what the projects and our packages need now: they are installed in other runs than this.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fromRegistry } from '../projects/packed.js';

/**
 * @typedef {object} Locked
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @type {{ packages: Record<string, Locked> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(path, name))
    .map((name) => `${name}, of ${path || 'package.json'}`),
);
if (missing.length > 0) {
  console.error(`package-lock.json has no entry for:\n  ${missing.join('\n  ')}`);
  process.exitCode = 1;
}

for (const project of projectsIn('examples/projects', 'scripts/projects')) {
  const json = readJson(project, 'package.json');
  const locked = existsSync(join(project, 'package-lock.json')) ? readJson(project, 'package-lock.json') : {};
  const { dependencies, devDependencies } = locked.packages?.[''] ?? {};
  const needed = fromRegistry('.', json);
  if (!isDeepStrictEqual([dependencies, devDependencies], [needed.dependencies, json.devDependencies]))
    fail(`${project}/package-lock.json is of other dependencies: npm run test:packages -- --lock`);
}
// Sites that have our packages by their folders.
for (const site of projectsIn('examples')) {
  const { packages: locked } = readJson(site, 'package-lock.json');
  for (const [path, { dependencies = {} }] of Object.entries(locked)) {
    if (!path.startsWith('../../packages/')) continue;
    const own = readJson(join(site, path), 'package.json').dependencies ?? {};
    if (!isDeepStrictEqual(dependencies, own))
      fail(`${site}/package-lock.json is of other dependencies: npm install --package-lock-only there`);
  }
}

function fail(/** @type {string} */ message) {
  console.error(message);
  process.exitCode = 1;
}

/** @returns {any} */
function readJson(/** @type {string} */ folder, /** @type {string} */ name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** @returns {string[]} folders below some that are projects of npm */
function projectsIn(/** @type {string[]} */ ...folders) {
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')));
}

/** As Node looks it up: in the package's own folder, then in each folder above. */
function isLocked(/** @type {string} */ path, /** @type {string} */ name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = at ? `${at}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[candidate]) return true;
    if (!at) return false;
  }
}
