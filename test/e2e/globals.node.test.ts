import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SCENARIOS } from '../../scripts/fact-sheets/scenarios.js';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

/** What SECURITY.md says is put on `window`. */
const STATED = [
  'Symbol(odm-widgets.early-requests)',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

describe('the page around the widgets', { skip: WITHOUT_CHROMIUM }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('has no global, prototype or element of theirs but those that SECURITY.md states', async () => {
    const page = await site.browser.newPage();
    // The last one stands so far down that the loader lets it wait.
    const spacer = '<div style="block-size: 9000px"></div>';
    const tags = Object.values(SCENARIOS).map(([usual]) => usual!.html);
    const html = [...tags.slice(0, -1), spacer, tags.at(-1)].join('\n');
    await page.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== site.origin) return route.abort();
      if (pathname !== '/globals.html') return route.continue();
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
          <script>
            const keysOf = (object) => Reflect.ownKeys(object).map(String);
            const SHARED = [window, Object.prototype, Array.prototype, Element.prototype, Document.prototype, document];
            var before = SHARED.map((object) => new Set(keysOf(object)));
            var added = () => SHARED.flatMap((object, index) => keysOf(object).filter((key) => !before[index].has(key)));
          </script>
          <script type="module" src="/embed/odm-widgets.js"></script><main>${html}</main></html>`,
      });
    });
    await page.goto(`${site.origin}/globals.html`);
    for (const tag of Object.keys(SCENARIOS)) await page.locator(`main > ${tag}`).scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('main > :not(div)')].every((element) =>
        /^(?:ready|empty|error)$/u.test((element as Element & { status?: string }).status ?? ''),
      ),
    );
    const { added, elements } = await page.evaluate(() => ({
      added: (globalThis as unknown as { added: () => string[] }).added(),
      // The scripts of the page, a title and the tags that its author wrote.
      elements: [...document.querySelectorAll('head > *, body > *')].map(({ localName }) => localName),
    }));
    assert.deepEqual(
      added.filter((key) => key !== 'before' && key !== 'added' && !key.startsWith('__playwright')).sort(),
      STATED,
    );
    assert.deepEqual(
      elements.filter((name) => !/^(?:meta|title|script|main|link)$/u.test(name)),
      [],
    );
    await page.close();
  });
});
