import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { VIEWS } from '../../scripts/screenshots/views.js';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';
import { WalkedPage } from '../support/walks/walk-in-chromium.js';
import { difference, OPERABLE, WALKS } from '../support/walks/walks.js';

let site: Awaited<ReturnType<typeof openSite>>;
let context: BrowserContext;

describe('With the Tab key,', { skip: WITHOUT_CHROMIUM, timeout: 300_000 }, () => {
  before(async () => {
    site = await openSite();
    // One for all: what every view needs is fetched once.
    context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  });
  after(() => site.close());

  for (const { name, html, stops: expected, parts: expectedParts = [], acts = [] } of WALKS)
    it(`${name} is walked through in order, each stop named and in sight, and left at both ends`, async () => {
      const walked = await WalkedPage.open(context, site.origin, html);
      try {
        const stops = await walked.walk('Tab');
        const texts = stops.map(({ role, name: own }) => `${role} ${own}`);
        assert.equal(difference(texts, expected), undefined);
        for (const [index, stop] of stops.entries()) {
          const text = texts[index]!;
          assert.ok(stop.name, `a name of the ${stop.role}`);
          assert.ok(OPERABLE.has(stop.role), `a role that says what a key does: ${text}`);
          assert.ok(stop.hasRing, `a ring around ${text}`);
          assert.ok(stop.isInView, `on the screen: ${text}`);
          assert.ok(stop.isLarge, `24 pixels wide and high: ${text}`);
        }
        const back = await walked.walk('Shift+Tab');
        assert.deepEqual(back.map(({ role, name: own }) => `${role} ${own}`).reverse(), texts);
        assert.ok(await walked.isUnchanged(), 'nothing opens or goes elsewhere by the focus alone');
        assert.deepEqual(await walked.nameless(), []);

        const parts = await walked.parts();
        for (const one of expectedParts)
          assert.ok(
            parts.some((part) => part.startsWith(one)),
            `${one} in ${parts.join(' | ')}`,
          );
        const names = parts.map((part) => part.replace(/^\w+ /u, ''));
        assert.deepEqual(
          names.filter((one, at) => names.indexOf(one) < at),
          [],
          'one name for one part',
        );

        for (const act of acts) await walked.act(act);
      } finally {
        await walked.close();
      }
    });

  it('each view that pictures are taken of is walked through', () => {
    const walked = new Set(WALKS.map(({ name }) => name));
    // What is clicked before a picture is an act of the same view.
    assert.deepEqual(
      VIEWS.filter(({ name, click }) => click === undefined && !walked.has(name)).map(({ name }) => name),
      [],
    );
  });
});
