// @ts-check
/**
 * npm writes only the optional packages it could find at the time; `npm ci` then refuses the lock file elsewhere.
 * So each optional dependency in the lock file must have an entry there.
 */
import { readFileSync } from 'node:fs';

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

/** As Node looks it up: in the package's own folder, then in each folder above. */
function isLocked(/** @type {string} */ path, /** @type {string} */ name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = at ? `${at}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[candidate]) return true;
    if (!at) return false;
  }
}
