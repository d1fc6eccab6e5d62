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

/** One view of each widget, as a seed chooses it. */
function chosen() {
  const tags = [...new Set(VIEWS.map(({ tag }) => tag))];
  return tags.map((one) => {
    const views = VIEWS.filter(({ tag }) => tag === one);
    return views[SEED % views.length]!;
  });
}

describe('Pictures of every view', () => {
  it('are kept for every view in every way, and no others', async () => {
    const expected = VIEWS.flatMap((view) => VARIANTS.map((variant) => fileOf({ view, variant })));
    assert.deepEqual((await readdir(BASELINES)).sort(), expected.sort());
  });
});

describe(`Pictures chosen by seed ${SEED}`, { skip: WITHOUT_CHROMIUM, timeout: 300_000 }, () => {
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
    await browser?.close();
    await site?.close();
  });

  for (const view of chosen())
    it(`of ${view.name} are those that are kept; CONTRIBUTING.md says how a change is accepted`, async () => {
      assert.deepEqual(await differencesOf({ browser, origin: site.origin, views: [view] }), []);
    });
});
