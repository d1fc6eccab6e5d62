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
 * Lets a project that names published versions install the packed files, with all that those need of each other.
 *
 * @param {string} root
 * @param {string} project its folder, which lies beside `packed`
 */
export function usePacked(root, project) {
  const file = join(project, 'package.json');
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const own = Object.keys(json.dependencies).filter((name) => name.startsWith(SCOPE));
  for (const name of withDependencies(root, own))
    json.dependencies[name] = `file:../packed/${name.slice(SCOPE.length)}.tgz`;
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
}

/**
 * A lock file without what depends on the machine or on the bytes of our own packages.
 *
 * @param {string} text
 * @returns {string}
 */
export function portableLock(text) {
  const lock = JSON.parse(text);
  for (const entry of Object.values(lock.packages)) {
    if (entry.resolved?.startsWith('file:')) delete entry.integrity;
    else if (!entry.link) delete entry.resolved;
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}
