// @ts-check
/** The packages of this project as npm publishes them, for projects of others that install them. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesIn } from '../discover-widgets.js';
import { run } from './commands.js';

const SCOPE = '@odm-widgets/';

/**
 * Packs every package into `FOLDER/NAME.tgz`.
 *
 * @param {string} root
 * @param {string} folder
 */
export function packAll(root, folder) {
  run(root, 'npm', 'pack', '--workspaces', '--pack-destination', folder);
  for (const file of readdirSync(folder))
    renameSync(
      join(folder, file),
      join(folder, file.replace(/^odm-widgets-(.+)-\d[\w.-]*\.tgz$/u, '$1.tgz')),
    );
}

/**
 * The packages of this project that some of them need, themselves included.
 *
 * @param {string} root
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function withDependencies(root, names) {
  const packages = new Map(packagesIn(root).map((one) => [one.name, one.json]));
  const found = new Set(names);
  for (const name of found)
    for (const other of Object.keys(packages.get(name)?.['dependencies'] ?? {}))
      if (packages.has(other)) found.add(other);
  return [...found].sort();
}

/**
 * What a project gets from a registry: all that it needs itself, and all that our packages in it need of others. So a lock
 * file holds when our packages begin to need one another.
 *
 * @param {string} root
 * @param {Record<string, any>} json  package.json of the project
 * @returns {{ dependencies: Record<string, string>, own: string[] }} and the names of our packages in it
 */
export function fromRegistry(root, json) {
  const packages = new Map(packagesIn(root).map((one) => [one.name, one.json]));
  const isOwn = (/** @type {string} */ name) => name.startsWith(SCOPE);
  const own = withDependencies(root, Object.keys(json['dependencies']).filter(isOwn));
  const needed = [json['dependencies'], ...own.map((name) => packages.get(name)?.['dependencies'] ?? {})];
  const dependencies = Object.fromEntries(
    needed
      .flatMap((one) => Object.entries(one))
      .filter(([name]) => !isOwn(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { dependencies, own };
}

/**
 * Leaves to a project's package.json what npm gets from a registry.
 *
 * @param {string} root
 * @param {string} project its folder, which lies beside `packed`
 * @returns {string[]} the packed files that it installs besides
 */
export function leaveToRegistry(root, project) {
  const file = join(project, 'package.json');
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const { dependencies, own } = fromRegistry(root, json);
  writeFileSync(file, `${JSON.stringify({ ...json, dependencies }, null, 2)}\n`);
  return own.map((name) => `../packed/${name.slice(SCOPE.length)}.tgz`);
}

/**
 * A lock file without the addresses of a registry.
 *
 * @param {string} text
 * @returns {string}
 */
export function portableLock(text) {
  const lock = JSON.parse(text);
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  return `${JSON.stringify(lock, null, 2)}\n`;
}
