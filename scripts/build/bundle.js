// @ts-check
/** Writes dist/embed: one graph of all widgets, the files outside that graph, and the licences of what they hold. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { loader, minify, OTHERS, OUT, widgets } from '../../rollup.config.js';
import { widgetsIn } from '../discover-widgets.js';
import { copiedModules, placedModules } from './chunks.js';
import { copies } from './copies.js';
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
  const { input, output } = widgets(entries);
  const packageOf = (/** @type {string} */ entry) => packages.get(entry);
  // Cut by Rollup alone, to learn which widgets use what of ours; then again with copies of what few share; and then with
  // what they share in one piece.
  const whole = await rollup({ ...input, external: /\/node_modules\//u });
  const copied = copiedModules((await whole.generate({ ...output, sourcemap: false })).output, packageOf);
  await whole.close();
  const graph = await rollup({ ...input, plugins: [copies(copied), input.plugins] });
  const cut = await graph.generate({ ...output, sourcemap: false });
  const placed = placedModules(cut.output, packageOf);
  const { output: written } = await graph.write({
    ...output,
    plugins: [thirdParty.plugin(), lazyImports(), minify],
    manualChunks: (id) => placed.get(id),
    onlyExplicitManualChunks: true,
  });
  await graph.close();
  assertUniqueChunkNames(written);
  await bundleSeparately(loader(await loaderData(root, written)), thirdParty);
  for (const other of OTHERS) await bundleSeparately(other, thirdParty);
  writeFileSync(join(root, OUT, 'THIRD-PARTY.txt'), thirdParty.text());
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
