import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { hostPage, openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';

const WARD = '/w/ward-deprivation/E05011351/';
const SENTENCE = '6 of Ardwick’s 10 neighbourhoods are among the most deprived 10% in England.';
const PHONE = { viewport: { width: 320, height: 700 } };

describe('pages of widgets and places in Chromium', { skip: WITHOUT_CHROMIUM }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function open(url: string, options: BrowserContextOptions = {}) {
    const context = await site.browser.newContext(options);
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto(new URL(url, site.origin).href);
    return { page, context, ...seen };
  }

  for (const path of [
    WARD,
    `${WARD}domains/cy/`,
    `${WARD}map/embed/`,
    '/w/political-control/E08000003/',
    '/w/representation/E08000003/cy/embed/',
  ])
    it(`show everything of ${path} without scripts, on a phone, in the dark`, async () => {
      const { page, context } = await open(path, {
        ...PHONE,
        javaScriptEnabled: false,
        colorScheme: 'dark',
      });
      assert.notEqual(await page.locator('h1').innerText(), '');
      assert.notEqual(await page.locator('[data-odm-prerendered] > p').first().innerText(), '');
      const figure = await page.locator('svg[role="img"]').first().boundingBox();
      assert.ok(figure && figure.width > 200 && figure.width <= 320);
      await page.locator('summary').first().click();
      assert.ok((await page.locator('table').first().boundingBox())!.height > 50);
      assert.match(await page.locator('main').innerText(), /Source: |Ffynhonnell: /u);
      const { width } = (await page.locator('html').boundingBox())!;
      assert.ok(width <= 320);
      await context.close();
    });

  it('show everything in a frame that may run no scripts', async (t) => {
    const host = await hostPage(
      `<!DOCTYPE html><title>A</title><iframe sandbox src="${site.origin}${WARD}embed/" width="600" height="700"></iframe>`,
    );
    t.after(() => host.close());
    const { page, context } = await open(host.url);
    const frame = page.frameLocator('iframe');
    assert.equal(await frame.locator('[data-odm-prerendered] > p').first().innerText(), SENTENCE);
    assert.ok((await frame.locator('svg[role="img"]').boundingBox())!.height > 100);
    await frame.locator('summary').first().click();
    await frame.locator('table').waitFor();
    await context.close();
  });

  it('become the widget when somebody uses them, under the strictest policy', async () => {
    const { page, context, console, requests } = await open(WARD);
    assert.deepEqual(
      requests.filter((url) => url.includes('/dataset/')),
      [],
    );
    await page.locator('[data-odm-held]').click();
    const headline = page.locator('odm-ward-deprivation [part~="headline"]').first();
    await headline.waitFor();
    assert.ok((await headline.innerText()).includes(SENTENCE));
    assert.equal(await page.locator('h1').count(), 1);
    assert.deepEqual(console, []);
    await context.close();
  });

  it('are as tall as what is in their frame, on a page with our script', async (t) => {
    const host = await hostPage(
      `<!DOCTYPE html><title>A</title><iframe src="${site.origin}${WARD}embed/" width="600" height="100"></iframe><script src="${site.origin}/embed/odm-resize.js" async></script>`,
    );
    t.after(() => host.close());
    const { page, context } = await open(host.url);
    const heights = async () => {
      const around = (await page.locator('iframe').boundingBox())!.height;
      const inside = await page
        .frameLocator('iframe')
        .locator('html')
        .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
      return [around, inside + 4];
    };
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 300);
    await page.frameLocator('iframe').locator('summary').first().click();
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 900);
    const [around, inside] = await heights();
    assert.equal(around, inside);
    await context.close();
  });

  it('take the place of links to them, where a page lists their origin', async (t) => {
    const host = await hostPage(
      `<!DOCTYPE html><html lang="en"><title>A</title><p><a href="${site.origin}${WARD}">Deprivation in Ardwick</a></p><script type="module" src="${site.origin}/embed/odm-widgets.js" data-odm-links="${site.origin}"></script>`,
    );
    t.after(() => host.close());
    const { page, context, console } = await open(host.url);
    const headline = page.locator('odm-ward-deprivation [part~="headline"]').first();
    await headline.waitFor();
    assert.ok((await headline.innerText()).includes(SENTENCE));
    assert.deepEqual(console, []);
    await context.close();
  });
});
