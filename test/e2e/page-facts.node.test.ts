import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pathOf, type PageAddress } from '../../packages/cli/src/pages/page-address.js';
import { placeGroups, type PlaceGroup } from '../../packages/cli/src/pages/places.js';
import { widgetPages } from '../../packages/cli/src/pages/widget-pages.js';
import { DATASET } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';
import { withDataset } from '../../packages/cli/src/prerender/dataset-address.js';

const SEED = Number(process.env['ODM_PAGES_SEED'] ?? 1);
const COUNT = Number(process.env['ODM_PAGES_COUNT'] ?? 8);
/** Of ten places, as many are regions, combined authorities and nations. */
const LARGER = 2;

/** What a page says, as texts with single spaces. */
interface Facts {
  sentences: string[];
  cells: string[];
  sources: string[];
  /** The marks of the figure in words. */
  points: string[];
}

const random = seeded(SEED);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

describe(`pages of places drawn by lot, seed ${SEED}`, { skip: WITHOUT_CHROMIUM }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let page: Page;
  let seen: ReturnType<typeof watch>;
  const addresses: PageAddress[] = [];
  before(async () => {
    site = await openSite();
    page = await site.browser.newPage();
    seen = watch(page);
    await withDataset(DATASET, async (base) => {
      const { signal } = new AbortController();
      const [larger, ...councils] = await placeGroups(base, { by: 'all' }, signal);
      while (addresses.length < COUNT) {
        const address = await draw(larger!, councils, signal);
        // A view that shows the same figure as the first one has no page, and neither has a place without figures.
        if (address && (await fetch(site.origin + pathname(address))).ok) addresses.push(address);
      }
    });
  });
  after(() => site.close());

  it('say without scripts what their widgets show, to every number', async (t) => {
    const differences: string[] = [];
    for (const address of notEmpty(addresses)) {
      const path = pathname(address);
      await page.goto(site.origin + path);
      const [widget] = await page.$$(address.tag);
      assert.ok(widget, path);
      const written = await page.evaluate(readWritten, address.tag);
      assert.ok(written.sentences.length > 0 && written.sources.length > 0, path);
      await page.locator('[data-odm-held][role="button"]').click();
      await page.waitForFunction(isComplete, [address.tag, written.cells.length] as const);
      const live = await page.evaluate(readLive, address.tag);
      assert.ok(live.sentences.length > 0 && live.sources.length > 0, path);
      differences.push(...differencesOf(written, live).map((text) => `${path}: ${text}`));
      t.diagnostic(path);
    }
    assert.deepEqual(differences, []);
    assert.deepEqual(seen.console, []);
  });

  async function draw(
    larger: PlaceGroup,
    councils: readonly PlaceGroup[],
    signal: AbortSignal,
  ): Promise<PageAddress | undefined> {
    const group = random() * 10 < LARGER ? larger : oneOf(councils);
    const place = oneOf(await group.read(signal));
    const widgets = [...(await widgetPages())].filter(([, { pages }]) => pages[place.kind]);
    if (!widgets.length) return undefined;
    const [tag, { pages }] = oneOf(widgets);
    const views = pages[place.kind]!;
    return {
      tag,
      place,
      views,
      view: oneOf(views),
      locale: random() < 0.5 ? 'en' : 'cy',
      form: 'page',
    };
  }
});

const pathname = (address: PageAddress) => `/${pathOf(address)}`;

/** What a widget shows that its page does not say, and cells that are not the same. */
function differencesOf(written: Facts, live: Facts): string[] {
  const cells = written.cells.map((cell, index) =>
    cell === live.cells[index] ? [] : [`${cell} is ${live.cells[index]}`],
  );
  return [
    ...live.sentences.filter((text) => !written.sentences.includes(text)),
    ...cells.flat(),
    ...live.cells.slice(written.cells.length),
    ...live.sources.filter((text) => !written.sources.includes(text)),
    ...live.points.filter((point) => !written.points.some((text) => text.includes(point))),
  ];
}

/** Runs in the page, as all below, so without functions of this file: what somebody without scripts reads. */
function readWritten(tag: string): Facts {
  const content = document.querySelector(`${tag} > [data-odm-prerendered]`)!;
  const [sentences, cells, sources, points] = ['p', 'tbody th, tbody td, caption', 'a', 'desc'].map(
    (selector) =>
      [...content.querySelectorAll(selector)]
        .map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim())
        .filter(Boolean),
  );
  return { sentences: sentences!, cells: cells!, sources: sources!, points: points! };
}

/** Runs in the page: whether the widget shows all that it shows at first, in the language of the page. */
function isComplete([tag, cells]: readonly [string, number]): boolean {
  const { shadowRoot, status } = document.querySelector<Element & { status?: string }>(tag)!;
  if (status !== 'ready' || !shadowRoot?.querySelector('[part~="headline"]')) return false;
  const charts = [...shadowRoot.querySelectorAll('odm-chart')];
  // English is shown until Welsh arrives.
  if (shadowRoot.querySelector('section')!.lang !== document.documentElement.lang) return false;
  return (
    shadowRoot.querySelectorAll('table :is(tbody th, tbody td, caption)').length >= cells &&
    charts.every(
      (chart) =>
        chart.shadowRoot!.querySelectorAll('.points li').length === (chart.figure?.points.length ?? 0),
    )
  );
}

/** Runs in the page: what the widget shows. */
function readLive(tag: string): Facts {
  const root = document.querySelector(tag)!.shadowRoot!;
  const charts = [...root.querySelectorAll('odm-chart')];
  const [sentences, cells, sources, points] = [
    [...root.querySelectorAll('[part~="headline"], .beside, .notice, .caveat')],
    [...root.querySelectorAll('table :is(tbody th, tbody td, caption)')],
    [...root.querySelectorAll('[part~="about"] a')],
    charts.flatMap((chart) => [...chart.shadowRoot!.querySelectorAll('.points li')]),
  ].map((elements) =>
    elements.map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim()).filter(Boolean),
  );
  return { sentences: sentences!, cells: cells!, sources: sources!, points: points! };
}

/** The same numbers from 0 to 1 for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
