// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packagesIn } from '../discover-widgets.js';
import { run } from '../projects/commands.js';
import { archiveOf } from './archive.js';
import { notesOf } from './notes.js';
import { sbomOf } from './sbom.js';
import { wordpressPlugin } from './wordpress.js';

/**
 * @typedef {object} Release
 * @property {string} version
 * @property {string} tag of git, and of the release
 * @property {{ name: string, file: string }[]} packages each after those it depends on
 */

/**
 * Writes everything that a release consists of, from a project that is built:
 *
 * - `release.json` and the packages as npm publishes them;
 * - `odm-widgets.zip`: the folders `embed` and `dataset` as CDNs serve them, for sites that host the files themselves;
 * - `odm-widgets-wordpress.zip`: the plugin, as WordPress installs it;
 * - `odm-widgets-dataset.zip`: the figures alone, for who has the scripts already or needs none;
 * - `sbom.cdx.json`: what the packages bring with them;
 * - `notes.md`: what has changed;
 * - `SHA256SUMS`: of the archives and the bill of materials.
 *
 * @param {string} root
 * @param {string} out
 * @returns {string[]} the files, by their names in `out`
 * @throws {Error} when packages are of several versions, or the project is not built
 */
export function collect(root, out) {
  const to = resolve(out);
  const packages = packagesIn(root);
  const versions = new Set(packages.map(({ json }) => json['version']));
  const [version] = versions;
  if (versions.size !== 1) throw new Error(`Packages have several versions: ${[...versions].join(', ')}.`);
  mkdirSync(to, { recursive: true });
  run(root, 'npm', 'pack', '--workspaces', '--pack-destination', to);
  const fileOf = (/** @type {string} */ name) => `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  /** @type {Release} */
  const release = {
    version,
    tag: `v${version}`,
    packages: inOrder(packages).map(({ name }) => ({ name, file: fileOf(name) })),
  };
  const dist = join(root, 'packages/embed/dist');
  /** @type {Record<string, string | Uint8Array>} */
  const assets = {
    'odm-widgets.zip': archiveOf(dist, ['LICENSE', 'embed', 'dataset']),
    'odm-widgets-wordpress.zip': wordpressPlugin(root, release.version),
    'odm-widgets-dataset.zip': archiveOf(dist, ['dataset']),
    'sbom.cdx.json': sbomOf(root, version),
  };
  const sums = Object.entries(assets).map(
    ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
  );
  const files = {
    ...assets,
    SHA256SUMS: sums.join(''),
    'notes.md': notesOf(root, version),
    'release.json': `${JSON.stringify(release, null, 2)}\n`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(to, name), content);
  const missing = release.packages.filter(({ file }) => !existsSync(join(to, file)));
  if (missing.length > 0)
    throw new Error(`npm has not packed ${missing.map(({ name }) => name).join(', ')}.`);
  return readdirSync(to).sort();
}

/** @returns {import('../discover-widgets.js').Package[]} each after those it depends on */
function inOrder(/** @type {readonly import('../discover-widgets.js').Package[]} */ packages) {
  /** @type {Set<import('../discover-widgets.js').Package>} */
  const ordered = new Set();
  const add = (/** @type {import('../discover-widgets.js').Package} */ one) => {
    if (ordered.has(one)) return;
    for (const other of packages) if (other.name in (one.json['dependencies'] ?? {})) add(other);
    ordered.add(one);
  };
  for (const one of packages) add(one);
  return [...ordered];
}
