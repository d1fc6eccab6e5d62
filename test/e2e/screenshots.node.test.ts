import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { BASELINES, differencesOf, fileOf } from '../../scripts/screenshots/baselines.js';
import { LAUNCH_ARGUMENTS } from '../../scripts/screenshots/photograph.js';
import { VARIANTS } from '../../scripts/screenshots/variants.js';
import { VIEWS } from '../../scripts/screenshots/views.js';
import { findBrowsers } from '../../scripts/setup.js';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

/** Of all views, which `npm run screenshots -- --compare` has. */
const SEED = Number(process.env['ODM_SCREENSHOTS_SEED'] ?? 1);
const COUNT = 4;

/** Views of different widgets as a seed chooses them. */
function chosen() {
  const step = 7;
  return Array.from({ length: COUNT }, (_, index) => VIEWS[(SEED + index * step) % VIEWS.length]!);
}

describe('Pictures of every view', () => {
  it('are kept for every view in every way, and no others', async () => {
    const expected = VIEWS.flatMap((view) => VARIANTS.map((variant) => fileOf({ view, variant })));
    assert.deepEqual((await readdir(BASELINES)).sort(), expected.sort());
  });
});

describe(`Pictures of views chosen by seed ${SEED}`, { skip: WITHOUT_CHROMIUM }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  before(async () => {
    site = await openSite();
    browser = await chromium.launch({
      executablePath: findBrowsers().chromium!,
      args: [...LAUNCH_ARGUMENTS],
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('are as they were; npm run screenshots -- --baselines keeps them as they are now', async () => {
    assert.deepEqual(await differencesOf({ browser, origin: site.origin, views: chosen() }), []);
  });

  it('differ where something is 4 pixels higher', async () => {
    const [view] = VIEWS;
    const css = '.headline { padding-block-end: 4px; }';
    const differences = await differencesOf({ browser, origin: site.origin, views: [view!], css });
    assert.equal(differences.length, VARIANTS.length);
  });
});
