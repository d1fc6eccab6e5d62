import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { notEmpty } from '../support/not-empty.js';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

let site: Awaited<ReturnType<typeof openSite>>;

const WARDS = ['E05011351', 'E05011355', 'E05011376', 'E05000932'];
const KINDS: readonly ((index: number) => string)[] = [
  (index) => `<odm-ward-deprivation ward="${WARDS[index % WARDS.length]}"></odm-ward-deprivation>`,
  () => '<odm-political-control authority="E08000003"></odm-political-control>',
  () => '<odm-declaration-badge supporter="example-charity"></odm-declaration-badge>',
  () => '<odm-representation authority="E08000003" view="over-time"></odm-representation>',
  () => '<odm-ward-deprivation ward="E05011351" no-chart></odm-ward-deprivation>',
];
const FIFTY = Array.from({ length: 50 }, (_, index) => `${KINDS[index % KINDS.length]!(index)}<p>Text.</p>`);

/** Opens a page with widgets. The loader blocks the first paint, so that heights are reserved before it. */
async function open(body: string, { width = 1280, height = 900 } = {}) {
  const context = await site.browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.route('**/page', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Many</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/examples/examples.css">
<script type="module" src="/embed/odm-widgets.js" blocking="render"></script></head><body><main><h1>Many</h1>${body}</main></body></html>`,
    }),
  );
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(new URL('/page', site.origin).href);
  return { page, requests, close: () => context.close() };
}

const settled = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('main > *')]
      .filter(({ localName }) => localName.startsWith('odm-'))
      .every((element) => (element as Element & { status?: string }).status === 'ready'),
  );

/** Of the whole visit; after two frames everything that was rendered has been measured. */
const layoutShift = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
  });

const reserved = (page: Page, selector: string) =>
  page.evaluate((one) => getComputedStyle(document.querySelector(one)!).minBlockSize, selector);

describe('Many widgets on a page', { skip: WITHOUT_CHROMIUM, timeout: 300_000 }, () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const width of [1280, 360])
    it(`request each file once and move nothing, ${width} pixels wide`, async () => {
      const { page, requests, close } = await open(FIFTY.join('\n'), { width });
      await settled(page);
      const files = notEmpty(requests.filter((path) => /^\/(?:embed|dataset)\//u.test(path)));
      assert.deepEqual(
        files.filter((path, index) => files.indexOf(path) !== index),
        [],
      );
      const shift = await layoutShift(page);
      assert.ok(shift < 0.02, `layout shift ${shift}`);
      await close();
    });

  it('leave no room for a widget that has nothing to show', async () => {
    const { page, close } = await open('<odm-ward-deprivation ward="E05011094"></odm-ward-deprivation>');
    await page.locator('odm-ward-deprivation:state(empty)').waitFor();
    assert.equal(await reserved(page, 'odm-ward-deprivation'), '0px');
    await close();
  });

  it('reserve nothing at another width of the window', async () => {
    const { page, close } = await open(KINDS[0]!(0));
    await settled(page);
    assert.match(await reserved(page, 'odm-ward-deprivation'), /^\d{3,4}(?:\.\d+)?px$/u);
    await page.setViewportSize({ width: 1000, height: 900 });
    assert.equal(await reserved(page, 'odm-ward-deprivation'), '0px');
    await close();
  });

  it('reserve what the page’s own rules say', async () => {
    const own = '<style>odm-ward-deprivation { min-block-size: 100px }</style>';
    const { page, close } = await open(own + KINDS[0]!(0));
    await settled(page);
    assert.equal(await reserved(page, 'odm-ward-deprivation'), '100px');
    await close();
  });

  it('reserve nothing where the content stands in the page', async () => {
    const { page, close } = await open(
      '<odm-ward-deprivation ward="E05011351"><div data-odm-prerendered="">Text</div></odm-ward-deprivation>',
    );
    assert.equal(await reserved(page, 'odm-ward-deprivation'), '0px');
    await close();
  });

  it('take no more memory after 500 removals and returns', async () => {
    const { page, close } = await open(`${KINDS[0]!(0)}${KINDS[1]!(0)}`);
    await settled(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const measure = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    const move = (times: number) =>
      page.evaluate(async (count) => {
        const main = document.querySelector('main')!;
        for (let time = 0; time < count; time += 1) {
          const widgets = [...main.children].filter(({ localName }) => localName.startsWith('odm-'));
          for (const widget of widgets) widget.remove();
          await new Promise(requestAnimationFrame);
          main.append(...widgets);
          await new Promise(requestAnimationFrame);
        }
      }, times);
    // Until then the engine compiles what runs often.
    await move(300);
    const first = await measure();
    await move(200);
    const last = await measure();
    assert.ok(last.heap < first.heap * 1.05, `heap ${first.heap}, then ${last.heap}`);
    assert.ok(last.nodes <= first.nodes * 1.05, `nodes ${first.nodes}, then ${last.nodes}`);
    assert.ok(
      last.listeners <= first.listeners * 1.05,
      `listeners ${first.listeners}, then ${last.listeners}`,
    );
    await close();
  });
});
