// @ts-check
/**
 * npm run screenshots: a picture of every widget and view, at 1280 and 320 pixels, dark, in forced colours, with large
 * text, on paper and in Welsh, and a page that shows them all: dist/screenshots/index.html. Needs a build.
 *
 *   npm run screenshots -- --only representation          views whose name begins so
 *   npm run screenshots -- --baselines                     what is compared with, in test/screenshots
 *   npm run screenshots -- --compare                       all views with what is kept there
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { BASELINES, DIFFERENCES, differencesOf, fileOf, removeDifferences } from './screenshots/baselines.js';
import { LAUNCH_ARGUMENTS, photograph } from './screenshots/photograph.js';
import { reduce } from './screenshots/compare.js';
import { pageOfPictures } from './screenshots/page.js';
import { VARIANTS } from './screenshots/variants.js';
import { VIEWS } from './screenshots/views.js';
import { listen } from './serve.js';
import { findBrowsers } from './setup.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(root, 'dist/screenshots') },
    baselines: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
  },
});
const views = VIEWS.filter(({ name }) => name.startsWith(values.only));
if (views.length === 0) throw new Error(`No view’s name begins with “${values.only}”.`);
const folder = values.baselines ? BASELINES : values.out;
const { chromium: executablePath } = findBrowsers();
if (!executablePath) throw new Error('Chromium is not installed.');

await mkdir(folder, { recursive: true });
const server = await listen({ root, port: 0 });
const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGUMENTS] });
const origin = `http://localhost:${server.port}`;
/** @type {import('./screenshots/photograph.js').Picture[]} */
const pictures = [];
try {
  if (values.compare) await removeDifferences();
  for (const view of views) {
    if (values.compare) {
      const differences = await differencesOf({ browser, origin, views: [view] });
      for (const one of differences) console.log(one);
      if (differences.length) process.exitCode = 1;
      continue;
    }
    const taken = await photograph({ browser, origin, view, isWordless: values.baselines });
    for (const picture of taken)
      await writeFile(join(folder, fileOf(picture)), values.baselines ? reduce(picture.png) : picture.png);
    pictures.push(...taken.map((picture) => ({ ...picture, png: Buffer.of() })));
    console.log(`${view.name}: ${taken.length} pictures`);
  }
} finally {
  await browser.close();
  await server.close();
}
if (values.compare)
  console.log(process.exitCode ? `Pictures and differences: ${DIFFERENCES}` : 'All as they were.');
else if (values.baselines) {
  await removeOthers();
  console.log(folder);
} else {
  await writeFile(join(folder, 'index.html'), pageOfPictures(pictures, { fileOf }));
  console.log(join(folder, 'index.html'));
}

/** Of views and variants that are no more. */
async function removeOthers() {
  const known = new Set(VIEWS.flatMap((view) => VARIANTS.map((variant) => fileOf({ view, variant }))));
  for (const file of await readdir(folder)) if (!known.has(file)) await rm(join(folder, file));
}
