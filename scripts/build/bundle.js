// @ts-check
/** Writes dist/embed: one graph of all widgets, the files outside that graph, and the licences of what they hold. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { HASH, HASHED, loader, minify, OTHERS, OUT, widgets } from '../../rollup.config.js';
import { widgetsIn } from '../discover-widgets.js';
import { placedModules } from './chunks.js';
import { copies, usersOfModules } from './copies.js';
import { lazyImports } from './lazy-imports.js';
import { loaderData } from './loader-data.js';
import { ThirdParty } from './third-party.js';

/**
 * @param {string} root also the working directory
 * @param {Record<string, string>} entries name and module of each widget's file
 */
export async function bundle(root, entries) {
  const packages = new Map(widgetsIn(root).map(({ tag, package: own }) => [tag, own.folder]));
  const thirdParty = new ThirdParty();
  const final = await bundleWidgets(widgets(entries), {
    packageOf: (entry) => packages.get(entry),
    plugins: [thirdParty.plugin(), lazyImports(), minify],
  });
  assertUniqueChunkNames(final);
  const hash = writeWithHash(join(root, OUT), final);
  await bundleSeparately(loader(await loaderData(root, final, hash)), thirdParty);
  for (const other of OTHERS) await bundleSeparately(other, thirdParty);
  writeFileSync(join(root, OUT, 'THIRD-PARTY.txt'), thirdParty.text());
}

/**
 * Bundled three times: by Rollup alone, to learn which widgets use what of ours; then with copies of what few share; and then
 * with what many share in one piece.
 *
 * @param {import('../../rollup.config.js').Bundle} bundle
 * @param {{ packageOf: (entry: string) => string | undefined, plugins?: import('rollup').OutputPlugin[] }} options
 * @returns {Promise<import('./chunks.js').Output>}
 */
export async function bundleWidgets({ input, output }, { packageOf, plugins = [] }) {
  const whole = await rollup({ ...input, external: /\/node_modules\//u });
  const users = usersOfModules((await whole.generate({ ...output, sourcemap: false })).output, packageOf);
  await whole.close();
  const graph = await rollup({ ...input, plugins: [copies(users), input.plugins] });
  const placed = placedModules((await graph.generate({ ...output, sourcemap: false })).output, packageOf);
  const { output: files } = await graph.generate({
    ...output,
    plugins,
    manualChunks: (id) => placed.get(id),
    onlyExplicitManualChunks: true,
  });
  await graph.close();
  return files;
}

/**
 * One hash in the names of all chunks: the loader, which has no room, knows it once instead of that of each file. A
 * release changes the addresses of all chunks, as it does on CDNs in any case.
 *
 * @param {string} folder
 * @param {import('./chunks.js').Output} files
 * @returns {string}
 */
function writeWithHash(folder, files) {
  const contents = files.map((file) => (file.type === 'chunk' ? file.code : file.source));
  const sum = createHash('sha256');
  for (const content of contents) sum.update(content);
  const hash = sum.digest('hex').slice(0, HASH.length);
  // Where two chunks have a name, Rollup has put a number to the second.
  const withHash = (/** @type {string} */ text) => text.replaceAll(HASHED, `$<number>-${hash}.js`);
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  files.forEach(({ fileName }, index) =>
    writeFileSync(join(folder, withHash(fileName)), withHash(String(contents[index]))),
  );
  return hash;
}

async function bundleSeparately(
  /** @type {import('../../rollup.config.js').Bundle} */ { input, output },
  /** @type {ThirdParty} */ thirdParty,
) {
  const apart = await rollup(input);
  await apart.write({ ...output, plugins: [thirdParty.plugin(), output.plugins ?? minify] });
  await apart.close();
}

/** Throws if two chunks share a name: size budgets refer to chunks by name. */
function assertUniqueChunkNames(/** @type {import('./chunks.js').Output} */ written) {
  const names = written.flatMap((one) =>
    one.type === 'chunk' && !one.isEntry && one.facadeModuleId
      ? [one.fileName.replace(/-[\w-]{7}\.js$/u, '')]
      : [],
  );
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0)
    throw new Error(`More than one chunk is called ${twice.join(', ')}: rename a folder.`);
}
