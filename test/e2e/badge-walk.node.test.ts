import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

let site: Awaited<ReturnType<typeof openSite>>;
let context: BrowserContext;
let page: Page;
let cdp: CDPSession;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Walk</title><link rel="icon" href="data:,">
<script type="module" src="/embed/odm-widgets.js"></script></head><body><a id="before" href="#x">Before</a>
<odm-declaration-badge supporter="example-charity"></odm-declaration-badge><a id="after" href="#y">After</a></body></html>`;

/** What has the focus, in whatever shadow tree. */
function activeElement(): Element {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Role, name and state of what has the focus, as a screen reader has them. */
async function focused(): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `(${activeElement.toString()})()` });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  const [node] = nodes;
  const expanded = node?.properties?.find(({ name }) => name === 'expanded')?.value.value;
  const state = expanded === undefined ? '' : expanded ? ' (expanded)' : ' (collapsed)';
  const name = String(node?.name?.value ?? '').replace(/\s+/gu, ' ');
  return `${String(node?.role?.value)} ${name.trim()}${state}`;
}

async function press(...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focused();
}

const checks = () => page.locator('odm-declaration-badge #checks');

/** Stops from the one that has the focus to the last before the link after the badge. */
async function stopsTo(end: string, key: string): Promise<string[]> {
  const stops = [await focused()];
  while (stops.length < 20) {
    const stop = await press(key);
    if (stop === end) return stops;
    stops.push(stop);
  }
  return assert.fail(`${key} does not leave the badge: ${stops.join(' | ')}`);
}

const CLOSED = [/^button What was checked \(collapsed\)$/u, /^DisclosureTriangle Source: Sample register/u];
const OPENED = [
  /^button What was checked \(expanded\)$/u,
  /^link What the supporter says it does$/u,
  /^link The principles$/u,
  /^link About the register$/u,
  /^button Download badge \(SVG\)$/u,
  /^button Download badge \(PNG\)$/u,
  /^button Copy alt text$/u,
  /^button Copy citation$/u,
  /^button Close$/u,
  /^DisclosureTriangle Source: Sample register/u,
];

function assertStops(stops: readonly string[], expected: readonly RegExp[]): void {
  assert.equal(stops.length, expected.length, stops.join(' | '));
  for (const [at, stop] of stops.entries()) assert.match(stop, expected[at]!);
}

describe('By keyboard, the badge of the Declaration', { skip: WITHOUT_CHROMIUM, timeout: 120_000 }, () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  beforeEach(async () => {
    context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.goto(new URL('/page', site.origin).href);
    await page.locator('odm-declaration-badge .badge').waitFor();
    cdp = await context.newCDPSession(page);
    await page.focus('#before');
    await press('Tab');
  });
  afterEach(() => context.close());

  it('is walked through in both directions, closed and open, and left at both ends', async () => {
    assertStops(await stopsTo('link After', 'Tab'), CLOSED);
    await press('Shift+Tab', 'Shift+Tab');
    await press('Enter');
    assert.equal(await checks().isVisible(), true);
    assertStops(await stopsTo('link After', 'Tab'), OPENED);
    // Backwards, a browser goes to the button of a panel, from which Tab leads into it.
    await press('Shift+Tab');
    const [opener] = await stopsTo('link Before', 'Shift+Tab').then((stops) => stops.reverse());
    assert.match(opener ?? '', OPENED[0]!);
  });

  it('closes what was checked by Escape and by its button, with the focus back where it opened', async () => {
    for (const close of ['Escape', 'Enter']) {
      assert.equal(await press('Enter'), 'button What was checked (expanded)');
      while ((await press('Tab')) !== 'button Close');
      assert.equal(await press(close), 'button What was checked (collapsed)');
      assert.equal(await checks().isVisible(), false);
    }
  });

  it('says what its panel is, and announces what was saved', async () => {
    await press('Enter');
    const group = page.getByRole('group', { name: 'What was checked' });
    assert.equal(await group.getByRole('row', { name: /^Signature/u }).count(), 1);
    assert.match(await group.innerText(), /Checked in this browser on \d+ \w+ \d{4} at \d\d:\d\d\./u);
    while ((await press('Tab')) !== 'button Download badge (SVG)');
    await press('Enter');
    const status = page.locator('odm-declaration-badge [role=status]');
    await page.waitForFunction(
      (node) => node?.textContent === 'Saved as declaration-badge-example-charity.svg.',
      await status.elementHandle(),
    );
    assert.equal(await checks().isVisible(), true);
  });
});
