import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page, Request, Route } from 'playwright-core';
import { notEmpty } from '../support/not-empty.js';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

let site: Awaited<ReturnType<typeof openSite>>;

const LOADER = '/embed/odm-widgets.js';

function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="${LOADER}"></script>${head}</head><body><main><h1>A page</h1>${body}</main></body></html>`;
}

/** Moments without a task in which a page requests nothing more, after which it has done what it does with answers. */
const IDLE_MOMENTS = 5;

/** The text of the Declaration as its publisher serves it; the tests ask no server but their own. */
const DECLARATION = readFileSync(new URL('../../examples/declaration-own-words.md', import.meta.url), 'utf8');

function answer(route: Route): Promise<void> {
  return new URL(route.request().url()).hostname === 'raw.githubusercontent.com'
    ? route.fulfill({ body: DECLARATION, headers: { 'access-control-allow-origin': '*' } })
    : route.continue();
}

/** A page whose requests are answered when the test says so. */
async function openHeld(html: string, isHeld: (path: string) => boolean) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const held = new Map<string, Route>();
  const requested: string[] = [];
  /** Requests that were answered, and of which the page does not have the whole answer yet. */
  const running = new Set<Request>();
  page.on('requestfinished', (request) => running.delete(request));
  page.on('requestfailed', (request) => running.delete(request));
  await page.route('**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/page') return route.fulfill({ contentType: 'text/html', body: html });
    requested.push(path);
    if (!isHeld(path)) return answer(route);
    held.set(path, route);
  });
  await page.goto(new URL('/page', site.origin).href, { waitUntil: 'commit' });
  return {
    page,
    requested,
    held,
    release: async (path: string) => {
      const route = held.get(path);
      held.delete(path);
      if (!route) return;
      running.add(route.request());
      await answer(route);
    },
    /** Waits until all answers are there, and the page has done what it does with them. */
    settled: async () => {
      await waitUntil('all answers', () => running.size === 0);
      for (let idle = 0, count = requested.length; idle < IDLE_MOMENTS; idle += 1) {
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        if (count !== requested.length) [idle, count] = [0, requested.length];
      }
    },
    fail: async (path: string) => {
      const route = held.get(path);
      held.delete(path);
      await route?.abort();
    },
    close: () => context.close(),
  };
}

/** Waits until a condition of the test's own process holds. */
async function waitUntil(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > limit) throw new Error(`Waited too long for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether every widget of the page shows its first content, with its figure. */
const showsFirstContent = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('odm-'))
      .every(
        (element) =>
          [...(element.shadowRoot?.querySelectorAll('[part~="headline"], [part~="term"]') ?? [])].some(
            (sentence) => sentence.textContent?.trim(),
          ) && !element.shadowRoot!.querySelector('.chart-room'),
      ),
  );

/** What a page requests until its first content is there, when nothing is held back. */
async function requestsOf(html: string): Promise<string[]> {
  const { page, requested, close } = await openHeld(html, () => false);
  await waitUntil('the first content', () => showsFirstContent(page));
  const known = requested.filter((path) => !AFTER_FIGURE.test(path));
  await close();
  return known;
}

/** What is requested once a figure is drawn: its points in words, what the keyboard and the pointer do with them, what stands below. */
const AFTER_FIGURE =
  /\/chunks\/(?:charts-points|core-disclosures|[\w-]+-details|save\d*|search-index|source-lines|table-sort)-|\.details\.json$/u;

const PAGES: Readonly<Record<string, string>> = {
  'a ward': '<odm-ward-deprivation ward="E05011351" authority="E08000003"></odm-ward-deprivation>',
  'a ward without its council': '<odm-ward-deprivation ward="E05011351"></odm-ward-deprivation>',
  'a ward in all domains': '<odm-ward-deprivation ward="E05011351" view="domains"></odm-ward-deprivation>',
  'a ward in Welsh':
    '<section lang="cy"><odm-ward-deprivation ward="E05011351"></odm-ward-deprivation></section>',
  'a profile of a ward': '<odm-area-profile ward="E05011351"></odm-area-profile>',
  'a profile of a council': '<odm-area-profile authority="E08000003"></odm-area-profile>',
  'a ward with a picker': '<odm-ward-deprivation ward="E05011351" picker></odm-ward-deprivation>',
  'councils of a region': '<odm-political-control region="North West"></odm-political-control>',
  'a council': '<odm-political-control authority="E08000003" domain="income"></odm-political-control>',
  'councils of England as a map':
    '<odm-political-control nation="england" layout="hex"></odm-political-control>',
  'wards of a council': '<odm-representation authority="E08000003"></odm-representation>',
  'wards of a region': '<odm-representation region="North East"></odm-representation>',
  'tenths of two councils':
    '<odm-representation authorities="E08000003 E08000006" view="deciles"></odm-representation>',
  'seats of a council over time':
    '<odm-representation authority="E08000003" view="over-time"></odm-representation>',
  'seats of a region over time':
    '<odm-representation region="North East" view="over-time"></odm-representation>',
  'turnout of a region': '<odm-representation region="North East" view="turnout"></odm-representation>',
  'the tenths of England': '<odm-representation view="grid"></odm-representation>',
  'a lexicon': '<odm-lexicon></odm-lexicon>',
  'a lexicon in Welsh': '<section lang="cy"><odm-lexicon></odm-lexicon></section>',
  'a ward as a map': '<odm-ward-deprivation ward="E05011351" view="map"></odm-ward-deprivation>',
  'a council by name': '<odm-political-control authority="Manchester"></odm-political-control>',
  'wards of a council as a map': '<odm-representation authority="E08000003" view="map"></odm-representation>',
  'a newsletter':
    '<odm-newsletter provider="kit" action="https://app.kit.com/forms/1234567/subscriptions" consent="We write once a month." privacy-href="https://example.org/privacy"></odm-newsletter>',
  'a badge': '<odm-declaration-badge supporter="example-charity"></odm-declaration-badge>',
};

/**
 * Pages whose levels of requests are counted. There should be two. Names are looked up first, and the file that has the
 * figures is known then; the address of the Declaration’s text is known when the widget is there.
 */
const LEVELS: Readonly<Record<string, readonly [levels: number, body: string]>> = {
  // Its definition comes after the word.
  'a term in a text': [2, '<p>A <odm-term>dropped kerb</odm-term> helps.</p>'],
  'a ward by name': [3, '<odm-ward-deprivation ward="Ardwick, Manchester"></odm-ward-deprivation>'],
  'a ward of Scotland': [2, '<odm-ward-deprivation ward="S13002928"></odm-ward-deprivation>'],
  'a ward of Northern Ireland': [2, '<odm-ward-deprivation ward="N08000301"></odm-ward-deprivation>'],
  'a ward of Wales by name': [
    3,
    '<odm-ward-deprivation ward="Canton" nation="wales"></odm-ward-deprivation>',
  ],
  'a ward of Wales with its council': [
    2,
    '<odm-ward-deprivation ward="W05001273" authority="W06000015"></odm-ward-deprivation>',
  ],
  'a profile of a ward by name': [4, '<odm-area-profile ward="Ardwick, Manchester"></odm-area-profile>'],
  'a profile of a ward of Wales by name': [
    4,
    '<odm-area-profile ward="Canton" nation="wales"></odm-area-profile>',
  ],
  'a profile of a ward of Wales': [2, '<odm-area-profile ward="W05001273"></odm-area-profile>'],
  'a profile of a ward of Scotland': [2, '<odm-area-profile ward="S13002928"></odm-area-profile>'],
  'a profile of a council by name': [3, '<odm-area-profile authority="Manchester"></odm-area-profile>'],
  'a profile of a council of Wales by name': [
    3,
    '<odm-area-profile authority="Cardiff" nation="wales"></odm-area-profile>',
  ],
  'a profile of a council of Wales': [2, '<odm-area-profile authority="W06000015"></odm-area-profile>'],
  'a profile of a council of Northern Ireland': [
    2,
    '<odm-area-profile authority="N09000003"></odm-area-profile>',
  ],
  'wards of a council by name': [3, '<odm-representation authority="Manchester"></odm-representation>'],
  'wards of a council of Scotland': [2, '<odm-representation authority="S12000036"></odm-representation>'],
  'wards of a council of Scotland by name': [
    2,
    '<odm-representation authority="City of Edinburgh" nation="scotland"></odm-representation>',
  ],
  'electoral areas of Northern Ireland': [
    2,
    '<odm-representation nation="northern-ireland"></odm-representation>',
  ],
  'turnout of a combined authority': [
    3,
    '<odm-representation combined-authority="Greater Manchester" view="turnout"></odm-representation>',
  ],
  'a council of Scotland': [2, '<odm-political-control authority="S12000036"></odm-political-control>'],
  'councils of Wales': [2, '<odm-political-control nation="wales"></odm-political-control>'],
  'councils of Northern Ireland': [
    2,
    '<odm-political-control nation="northern-ireland"></odm-political-control>',
  ],
  'a term with its definition in the open': [2, '<odm-term layout="block">dropped kerb</odm-term>'],
  'the Declaration, whose text is its publisher’s': [3, '<odm-declaration></odm-declaration>'],
  'events of a calendar': [2, '<odm-events src="/examples/today/events.ics"></odm-events>'],
  'events of a calendar by month': [
    2,
    '<odm-events src="/examples/today/events.ics" layout="month" filters="search"></odm-events>',
  ],
  'events of a snapshot': [2, '<odm-events src="/examples/today/events-snapshot.json"></odm-events>'],
};

/** What draws a figure: the sentence does not wait for it. */
const AFTER_SENTENCE = /\/chunks\/[\w-]+-figure-/u;
/** How many requests may block the sentence, after the loader. */
const LIMIT = 5;
/** How many do where they are more; all are in the second level. */
const MORE: Readonly<Record<string, number>> = {
  // Boundaries and positions of a map are a file of their own, and so is what draws it.
  'a ward as a map': 6,
  'councils of England as a map': 6,
  'wards of a council as a map': 9,
  // The words of the widget and of all widgets.
  'a ward in Welsh': 6,
  'a lexicon in Welsh': 6,
  // Its filters and its calendar are code of their own.
  'events of a calendar by month': 8,
  // The reader of its nation comes with the client of the dataset, and Wales has profiles besides.
  'a profile of a ward of Wales': 7,
  'a profile of a ward of Scotland': 6,
  // Three files of figures, what both widgets share, and words and readers of nations.
  'wards of a council of Scotland': 9,
  'electoral areas of Northern Ireland': 9,
  'a council of Scotland': 10,
  'councils of Wales': 10,
  'councils of Northern Ireland': 10,
};

describe('Requests of a page', { skip: WITHOUT_CHROMIUM }, () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [name, body] of Object.entries(PAGES))
    it(`for ${name}: the loader first, then all its first content needs at once, each file once`, async () => {
      const html = pageOf(body);
      const needed = notEmpty(await requestsOf(html));
      assert.deepEqual(needed, [...new Set(needed)]);
      const { held, close } = await openHeld(html, (path) => path !== LOADER);
      // Nothing but the loader is answered, and everything is requested.
      const missing = () => needed.filter((path) => path !== LOADER && !held.has(path));
      await waitUntil('all requests', () => missing().length === 0).catch(() => undefined);
      assert.deepEqual(missing(), []);
      assert.deepEqual(
        [...held.keys()].filter((path) => !needed.includes(path) && !AFTER_FIGURE.test(path)),
        [],
      );
      await close();
    });

  for (const [name, [levels, body]] of Object.entries(LEVELS))
    it(`for ${name}: ${levels} levels of requests until the first content`, async () => {
      const { page, requested, held, release, settled, close } = await openHeld(pageOf(body), () => true);
      try {
        let level = 0;
        await waitUntil('the loader', () => held.has(LOADER));
        while (!(await showsFirstContent(page))) {
          const answered = [...held.keys()];
          // What follows a figure may be requested before the figure is seen to be there.
          if (answered.some((path) => !AFTER_FIGURE.test(path))) level += 1;
          assert.ok(answered.length > 0, `Nothing more is requested after ${requested.join(', ')}.`);
          await Promise.all(answered.map(release));
          await settled();
        }
        assert.equal(level, levels, requested.join('\n'));
      } finally {
        await close();
      }
    });

  const twoLevels = Object.entries(LEVELS).flatMap(([name, [levels, body]]) =>
    // By a name, what is needed last is known last.
    levels === 2 && !/by name/u.test(name) ? [[name, body] as const] : [],
  );
  for (const [name, body] of [...Object.entries(PAGES), ...twoLevels]) {
    const more = MORE[name];
    it(`for ${name}: ${more ?? `at most ${LIMIT}`} block the sentence, after the loader`, async () => {
      const { page, requested, held, close } = await openHeld(
        pageOf(body),
        (path) => AFTER_SENTENCE.test(path) || AFTER_FIGURE.test(path),
      );
      await page.locator('[part~="headline"], [part~="term"]').filter({ hasText: /\w/u }).first().waitFor();
      const answered = requested.filter((path) => path !== LOADER && !held.has(path));
      await close();
      if (more) assert.equal(answered.length, more, answered.join('\n'));
      else assert.ok(answered.length <= LIMIT, answered.join('\n'));
    });
  }

  it('for the points of a figure follow its drawing, which they do not move', async () => {
    const html = pageOf(`${PAGES['a ward']!}<p id="below">Below</p>`);
    const { page, held, release, close } = await openHeld(html, (path) => AFTER_FIGURE.test(path));
    const chart = page.locator('odm-chart[drawn]');
    await chart.locator('svg .point').first().waitFor();
    await waitUntil('their code', () => held.size > 0);
    // Nothing to reach yet, by Tab or by the pointer, and nothing breaks.
    await chart.locator('svg .point').first().hover();
    assert.equal(await chart.locator('.points li').count(), 0);
    assert.match(await chart.locator('.readout').innerText(), /^Each dot is a neighbourhood/u);
    const top = () => page.locator('#below').evaluate((below) => below.getBoundingClientRect().top);
    const before = await top();
    for (const path of held.keys()) await release(path);
    await chart.locator('.points li').first().waitFor({ state: 'attached' });
    assert.equal(await top(), before);
    await page.mouse.move(0, 0);
    await chart.locator('svg .point').first().hover();
    await chart.locator('.readout').filter({ hasText: 'rank' }).waitFor();
    await close();
  });

  it('for the points of a figure are made again with its next drawing when they failed', async () => {
    const { page, held, fail, release, close } = await openHeld(pageOf(PAGES['a ward']!), (path) =>
      AFTER_FIGURE.test(path),
    );
    const chart = page.locator('odm-chart[drawn]');
    await waitUntil('their code', () => held.size > 0);
    for (const path of held.keys()) await fail(path);
    await chart.locator('svg .point').first().waitFor();
    assert.equal(await chart.locator('.points li').count(), 0);
    await page.setViewportSize({ width: 800, height: 900 });
    await waitUntil('their code again', () => held.size > 0);
    for (const path of held.keys()) await release(path);
    await chart.locator('.points li').first().waitFor({ state: 'attached' });
    await close();
  });

  it('include nothing of Vega before somebody explores a figure', async () => {
    for (const body of Object.values(PAGES)) {
      const requests = await requestsOf(pageOf(body));
      assert.deepEqual(
        requests.filter((path) => /vega/u.test(path)),
        [],
      );
    }
  });

  it('for a widget far below wait until the page has loaded', async () => {
    const far = `<odm-ward-deprivation ward="E05011351"></odm-ward-deprivation>`;
    const body = `<odm-declaration-badge supporter="example-charity"></odm-declaration-badge><img src="/picture.png" alt=""><div id="space"></div>${far}`;
    const html = pageOf(body, '<style>#space { height: 6000px }</style>');
    const { page, requested, release, close } = await openHeld(html, (path) => path === '/picture.png');
    await page.locator('odm-declaration-badge [part~=headline]').waitFor();
    const ofWard = () => requested.filter((path) => /ward/u.test(path));
    assert.deepEqual(ofWard(), []);
    await release('/picture.png');
    await page.locator('odm-ward-deprivation [part~="headline"]').waitFor({ state: 'attached' });
    assert.ok(ofWard().includes('/embed/odm-ward-deprivation.js'));
    await close();
  });

  it('for a widget far below do not wait any longer when somebody scrolls there', async () => {
    const far = `<odm-ward-deprivation ward="E05011351"></odm-ward-deprivation>`;
    const html = pageOf(
      `<img src="/picture.png" alt=""><div id="space"></div>${far}`,
      '<style>#space { height: 6000px }</style>',
    );
    const { page, close } = await openHeld(html, (path) => path === '/picture.png');
    await page.evaluate(() => scrollTo(0, 6000));
    await page.locator('odm-ward-deprivation [part~="headline"]').waitFor();
    await close();
  });

  it('for one of two widgets of a tag that is far below wait too, and keep the author’s content', async () => {
    const body = `<odm-ward-deprivation ward="E05011351"></odm-ward-deprivation><img src="/picture.png" alt=""><div id="space"></div>
<odm-ward-deprivation id="far" ward="E05000026" authority="E09000002">The author’s own words</odm-ward-deprivation>`;
    const html = pageOf(body, '<style>#space { height: 6000px }</style>');
    const { page, requested, release, close } = await openHeld(html, (path) => path === '/picture.png');
    await page.locator('odm-ward-deprivation [part~="headline"]').first().waitFor();
    assert.equal(await page.locator('#far').evaluate((far) => far.shadowRoot), null);
    assert.ok(!requested.some((path) => path.includes('E09000002')));
    await release('/picture.png');
    await page.locator('#far [part~="headline"]').waitFor({ state: 'attached' });
    await close();
  });

  it('for a widget whose address of figures is none are those for its code, and all of the widgets after it', async () => {
    const body = `<odm-ward-deprivation ward="E05011351" api-base="http://["></odm-ward-deprivation>${PAGES['a badge']!}`;
    const { page, requested, close } = await openHeld(pageOf(body), () => false);
    try {
      await page.locator('odm-declaration-badge [part~=headline]').waitFor();
      await page.locator('odm-ward-deprivation .problem:not([hidden])').waitFor();
      assert.ok(requested.includes('/dataset/declaration/register.json'));
      assert.ok(!requested.some((path) => path.includes('E08000003')));
    } finally {
      await close();
    }
  });

  it('for tags that the page names for later are made when it has loaded, and no figures yet', async () => {
    const html = pageOf('').replace(
      '<script',
      '<script data-odm-preload="odm-ward-deprivation, odm-unknown"',
    );
    const { page, requested, close } = await openHeld(html, () => false);
    await page.waitForFunction(() => customElements.get('odm-ward-deprivation'));
    assert.deepEqual(
      requested.filter((path) => path.startsWith('/dataset/')),
      [],
    );
    await close();
  });

  it('for a widget that is announced before it is on the page are made at once', async () => {
    const { page, requested, close } = await openHeld(pageOf(''), (path) => path.startsWith('/dataset/'));
    await page.waitForLoadState();
    await page.evaluate(() => {
      const widget = document.createElement('odm-ward-deprivation');
      widget.setAttribute('ward', 'E05011351');
      document.dispatchEvent(new CustomEvent('odm-discover', { detail: widget }));
    });
    await waitUntil('the figures', () => requested.includes('/dataset/2025/authorities/E08000003.json'));
    await close();
  });
});
