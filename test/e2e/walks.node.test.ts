import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { notEmpty } from '../support/not-empty.js';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

/** More than any widget here has. */
const MAX_STOPS = 120;

/** A stop of the Tab key, as a screen reader has it. */
interface Stop {
  role: string;
  name: string;
  /** Whether it is on the screen, with a ring around it. */
  isInView: boolean;
  hasRing: boolean;
}

/** Widgets, with stops that come in this order among others: the role, and how the name begins. */
const WALKS: readonly (readonly [what: string, html: string, stops: readonly string[]])[] = [
  [
    'the deprivation of a ward',
    '<odm-ward-deprivation ward="E05011351"></odm-ward-deprivation>',
    ['listitem Manchester', 'button Explore this chart'],
  ],
  [
    'a picker of wards',
    '<odm-ward-deprivation picker authority="E08000003"></odm-ward-deprivation>',
    ['combobox Ward', 'combobox Kind of deprivation', 'combobox View'],
  ],
  [
    'lamps of councils',
    '<odm-political-control authorities="E08000003, E08000007"></odm-political-control>',
    ['button Manchester', 'button Explore this chart'],
  ],
  [
    'wards by deprivation and seats',
    '<odm-representation authority="E08000003"></odm-representation>',
    ['button Gorton', 'button Explore this chart'],
  ],
  [
    'turnout',
    '<odm-representation authority="E08000003" view="turnout"></odm-representation>',
    ['button Gorton', 'button Explore this chart'],
  ],
  [
    'the tenths of England',
    '<odm-representation nation="england" view="grid"></odm-representation>',
    ['button Show every neighbourhood as a square'],
  ],
  [
    'an area’s profile',
    '<odm-area-profile ward="E05011351"></odm-area-profile>',
    [
      'listitem Ardwick',
      'DisclosureTriangle People',
      'DisclosureTriangle Tenure',
      'DisclosureTriangle Grants',
    ],
  ],
  [
    'a list of events',
    '<odm-events src="/examples/data/events.ics" now="2026-03-01" filters="text"></odm-events>',
    [
      'searchbox Search events',
      'link',
      'DisclosureTriangle About this event',
      'button Show',
      'link Subscribe',
    ],
  ],
  [
    'a month of events',
    '<odm-events src="/examples/data/events.ics" now="2026-03-01" layout="month"></odm-events>',
    ['button Previous month', 'button Next month', 'button Wednesday 4 March 2026, 1 event: Lunchtime'],
  ],
  [
    'a newsletter’s form',
    '<odm-newsletter provider="mailchimp" action="https://example.us1.list-manage.com/subscribe/post?u=1&amp;id=2" privacy-href="/privacy" consent="Send me news"></odm-newsletter>',
    ['textbox Email address', 'link How we look after', 'button Sign up'],
  ],
  [
    'a lexicon',
    '<odm-lexicon src="/examples/data/lexicon.json"></odm-lexicon>',
    [
      'searchbox Find a term',
      'combobox Theme',
      'combobox Who is affected',
      'combobox How',
      'DisclosureTriangle dropped kerb Where the kerb comes down',
      'DisclosureTriangle black ice proposed Ice on the ground',
      'DisclosureTriangle 5 of 5 observations',
    ],
  ],
  ['a term', '<p>A <odm-term>dropped kerb</odm-term> helps.</p>', ['button dropped kerb']],
];

/** Roles that say what a key does there. */
const ROLES = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'gridcell',
  'link',
  'listitem',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'tab',
  'textbox',
]);

let site: Awaited<ReturnType<typeof openSite>>;

async function open(html: string): Promise<{ page: Page; cdp: CDPSession; close: () => Promise<void> }> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route('**/page', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Walk</title><link rel="icon" href="data:,">
<script type="module" src="/embed/odm-widgets.js"></script></head><body><a id="before" href="#x">Before</a><main>${html}</main><a id="after" href="#y">After</a></body></html>`,
    }),
  );
  await page.goto(new URL('/page', site.origin).href);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main *')]
      .filter(({ localName }) => localName.startsWith('odm-'))
      .every((one) => !['loading', undefined].includes((one as Element & { status?: string }).status)),
  );
  // What is fetched after the first content, such as the points of a chart, is a part of the walk.
  await page.waitForLoadState('networkidle');
  return { page, cdp: await context.newCDPSession(page), close: () => context.close() };
}

/** What has the focus, in whatever shadow tree. */
function activeElement(): Element {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What has the focus; undefined on the link that follows the widget, and on the one before it. */
async function stopOf(page: Page, cdp: CDPSession): Promise<Stop | undefined> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `(${activeElement.toString()})()` });
  if (!result.objectId) return undefined;
  const active = await page.evaluateHandle(activeElement);
  const seen = await active.evaluate((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    const { top, bottom } = one.getBoundingClientRect();
    return {
      id: one.id,
      hasRing: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      isInView: bottom > 0 && top < innerHeight,
    };
  });
  if (seen.id === 'after' || seen.id === 'before') return undefined;
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return {
    role: String(node?.role?.value ?? ''),
    name: String(node?.name?.value ?? '')
      .replace(/\s+/gu, ' ')
      .trim(),
    hasRing: seen.hasRing,
    isInView: seen.isInView,
  };
}

async function walk(page: Page, cdp: CDPSession, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await page.focus(key === 'Tab' ? '#before' : '#after');
  const stops: Stop[] = [];
  while (stops.length < MAX_STOPS) {
    await page.keyboard.press(key);
    const stop = await stopOf(page, cdp);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(
    `${key} does not leave the widget: ${stops
      .slice(-3)
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

const textOf = ({ role, name }: Stop) => `${role} ${name}`;

describe('With the Tab key,', { skip: WITHOUT_CHROMIUM, timeout: 300_000 }, () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [what, html, expected] of WALKS)
    it(`${what} is walked through in order, each stop named and in sight, and left at both ends`, async () => {
      const { page, cdp, close } = await open(html);
      try {
        const stops = await walk(page, cdp, 'Tab');
        for (const stop of notEmpty(stops)) {
          assert.ok(stop.name, `a name of the ${stop.role}`);
          assert.ok(ROLES.has(stop.role), textOf(stop));
          assert.ok(stop.hasRing, `a ring around ${textOf(stop)}`);
          assert.ok(stop.isInView, `${textOf(stop)} on the screen`);
        }
        const rest = stops.map(textOf);
        for (const one of expected) {
          const at = rest.findIndex((text) => text.startsWith(one));
          assert.notEqual(at, -1, `${one} in ${rest.join(' | ')}`);
          rest.splice(0, at + 1);
        }
        const back = await walk(page, cdp, 'Shift+Tab');
        assert.deepEqual(back.map(textOf), stops.map(textOf).reverse());
      } finally {
        await close();
      }
    });

  it('a definition opens by Enter and closes by Escape, with the focus where it was', async () => {
    const { page, cdp, close } = await open(WALKS.at(-1)![1]);
    try {
      await page.focus('#before');
      await page.keyboard.press('Tab');
      const before = await stopOf(page, cdp);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document
          .querySelector('odm-term')!
          .shadowRoot!.querySelector('[role=status]')!
          .textContent.includes('kerb'),
      );
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        () =>
          !document.querySelector('odm-term')!.shadowRoot!.querySelector('.definition')!.checkVisibility(),
      );
      assert.deepEqual(await stopOf(page, cdp), before);
    } finally {
      await close();
    }
  });

  it('a search announces how many terms it finds, and a filter too', async () => {
    const { page, close } = await open('<odm-lexicon src="/examples/data/lexicon.json"></odm-lexicon>');
    try {
      const status = () =>
        page.evaluate(() =>
          document
            .querySelector('odm-lexicon')!
            .shadowRoot!.querySelector('.shown[role=status]')!
            .textContent.trim(),
        );
      const becomes = (text: string) =>
        page.waitForFunction(
          (wanted) =>
            document
              .querySelector('odm-lexicon')!
              .shadowRoot!.querySelector('.shown[role=status]')!
              .textContent.trim() === wanted,
          text,
        );
      assert.equal(await status(), '4 of 4 terms.');
      await page.locator('odm-lexicon input[type=search]').pressSequentially('high');
      await becomes('1 of 4 terms.');
    } finally {
      await close();
    }
  });
});
