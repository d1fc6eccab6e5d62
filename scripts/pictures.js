// @ts-check
/**
 * node scripts/pictures.js: draws the pictures at the top of the READMEs anew, from example pages, into stories/assets.
 * Fonts differ between machines, so no check compares them: look at what changed before you commit it.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { listen } from './serve.js';
import { findBrowsers } from './setup.js';

const WIDTH = 760;
const MAX_HEIGHT = 620;

/** Example page and widget of each picture, by its name. @type {Record<string, readonly [string, string]>} */
const PICTURES = {
  'area-profile': ['area-profile.html', 'odm-area-profile'],
  declaration: ['declaration-badge.html', 'odm-declaration-badge'],
  events: ['events-wordpress.html', 'odm-events'],
  lexicon: ['lexicon.html', 'odm-lexicon'],
  newsletter: ['newsletter-tag-alone.html', 'odm-newsletter'],
  'political-control': ['lamps-greater-manchester.html', 'odm-political-control'],
  representation: ['representation-manchester.html', 'odm-representation'],
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { chromium: executablePath } = findBrowsers();
if (!executablePath) throw new Error('Chromium is not installed.');
const server = await listen({ root, port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1200 }, locale: 'en-GB' });
  for (const [name, [file, tag]] of Object.entries(PICTURES)) {
    await page.goto(`http://localhost:${server.port}/examples/${file}`);
    const widget = page.locator(tag).first();
    await widget.locator('[part~="headline"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const box = await widget.boundingBox();
    if (!box) throw new Error(`${file} shows no ${tag}`);
    await page.screenshot({
      path: join(root, 'stories/assets', `${name}.png`),
      clip: { ...box, height: Math.min(box.height, MAX_HEIGHT) },
      fullPage: true,
    });
    console.log(`${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
