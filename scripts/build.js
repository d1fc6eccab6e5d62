// @ts-check
/**
 * npm run build: `lib` and the licence of every package for npm, and `dist` for everybody else: `dist/embed` (one rollup graph,
 * with lists of hashes) beside `dist/dataset` (the figures), also as `dist` of @odm-widgets/embed, and `dist/builder` (the
 * page that writes tags). Does nothing where nothing has changed.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBuilder } from './build/builder.js';
import { cdnAddress } from './build/cdn.js';
import { writeEmbedEntries } from './build/embed-entries.js';
import { packagesIn } from './discover-widgets.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const STAMP = join(dist, '.built');

/** @param {string} bin @param {string[]} args */
function run(bin, args) {
  const { status, error } = spawnSync(process.execPath, [join(root, bin), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} folder @returns {string[]} files at every depth */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What decides the build: a hash over every source's path, size and time. */
function fingerprint() {
  const hash = createHash('sha1');
  const sources = packagesIn(root).flatMap(({ folder }) =>
    filesIn(join(root, 'packages', folder)).filter(
      (file) => !/[/\\](?:lib|dist|node_modules)[/\\]|\.md$/u.test(file),
    ),
  );
  for (const file of [
    ...sources,
    ...filesIn(join(root, 'scripts/build')),
    join(root, 'LICENSE'),
    join(root, 'rollup.config.js'),
    join(root, 'tsconfig.json'),
    join(root, 'package-lock.json'),
  ]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function isBuilt() {
  try {
    return readFileSync(STAMP, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/** MIT asks that its text goes along with every copy, and npm packs what lies in a package's own folder alone. */
function copyLicence() {
  for (const { folder, json } of packagesIn(root))
    if (json['license'] === 'MIT')
      copyFileSync(join(root, 'LICENSE'), join(root, 'packages', folder, 'LICENSE'));
}

/** The figures, without what only npm needs. */
function copyDataset() {
  const from = join(root, 'packages/dataset');
  for (const name of readdirSync(from)) {
    if (!/^(?:package\.json|node_modules)$/u.test(name))
      cpSync(join(from, name), join(dist, 'dataset', name), { recursive: true });
  }
}

/**
 * Subresource integrity for every script: by its path below `embed` in `sri.json`, and by its address on a CDN as an
 * import map, to be copied into a page.
 */
function writeIntegrity() {
  const embed = join(dist, 'embed');
  const hashes = filesIn(embed)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({
      path: relative(embed, file).replaceAll('\\', '/'),
      hash: `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
    }));
  const version = versionOf();
  const write = (/** @type {string} */ name, /** @type {object} */ content) =>
    writeFileSync(join(embed, name), `${JSON.stringify(content, null, 2)}\n`);
  write('sri.json', Object.fromEntries(hashes.map(({ path, hash }) => [path, hash])));
  write('importmap.json', {
    integrity: Object.fromEntries(hashes.map(({ path, hash }) => [cdnAddress(version) + path, hash])),
  });
}

/** @returns {string} of the packages */
function versionOf() {
  return JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')).version;
}

/** What CDNs serve, in the package they serve it from. Done here because npm may be told to run no scripts. */
function copyToEmbedPackage() {
  const to = join(root, 'packages/embed/dist');
  const builder = join(dist, 'builder');
  rmSync(to, { recursive: true, force: true });
  cpSync(dist, to, { recursive: true, filter: (path) => !path.endsWith('.map') && path !== builder });
}

/** Every package that has sources, also one that tsconfig.json does not refer to yet. */
function compile() {
  const projects = packagesIn(root)
    .map(({ folder }) => join('packages', folder))
    .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
  run('node_modules/typescript/bin/tsc', ['-b', ...projects]);
}

if (!isBuilt()) {
  process.chdir(root);
  compile();
  run('scripts/build-specs.js', []);
  compile();
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const { bundle } = await import('./build/bundle.js');
  await bundle(root, writeEmbedEntries(root));
  copyLicence();
  copyFileSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
  copyDataset();
  cpSync(join(root, 'packages/charts/specs'), join(dist, 'embed/specs'), { recursive: true });
  writeIntegrity();
  await buildBuilder(root, versionOf());
  copyToEmbedPackage();
  writeFileSync(STAMP, fingerprint());
}
