import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

/** Of the heads of tables while they are printed, and of nothing else. */
const MARK = { css: 'rgb(1 2 3)', pdf: [1, 2, 3].map((value) => value / 255) };

/** What is drawn on each page of a PDF whose streams are deflated, as Chromium writes them. */
function pagesOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const streams = new Map(
    [...text.matchAll(/\n(\d+) 0 obj\s*<<([^>]*)>>\s*stream\r?\n/gu)].map(
      ({ 0: all, 1: id, 2: head, index }) => {
        const start = index + all.length;
        const length = Number(/\/Length (\d+)/u.exec(head!)![1]);
        const data = pdf.subarray(start, start + length);
        return [id, head!.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : ''];
      },
    ),
  );
  return [...text.matchAll(/\/Type \/Page\b[^]*?\/Contents (\d+) 0 R/gu)].map(([, id]) => streams.get(id)!);
}

/** Whether something on a page is filled with the colour of heads. */
const hasHead = (page: string) =>
  [...page.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg/gu)].some(([, ...rgb]) =>
    rgb.every((value, index) => Math.abs(Number(value) - MARK.pdf[index]!) < 1e-4),
  );

describe('tables on paper', { skip: WITHOUT_CHROMIUM }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const TAG = 'odm-political-control';
  it('repeat their heads on each page', async () => {
    const page = await site.browser.newPage();
    try {
      const url = `${site.origin}/print.html`;
      await page.route(url, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!DOCTYPE html><html lang="en"><title>Print</title><script type="module" src="/embed/odm-widgets.js"></script><${TAG} region="East of England"></${TAG}>`,
        }),
      );
      await page.goto(url);
      const table = page.locator(TAG).locator('details.table');
      await table.locator('summary').click();
      await table.locator('tbody tr').first().waitFor();
      // Pages of the table alone, in which each has a part of it.
      await table.evaluate((element, colour) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`@media print {
            :host, .widget { margin: 0; }
            :is(.heading, .headline, .figure, .provenance, .source, .quiet, .about, .save, .beside, .actions) { display: none !important; }
            thead { background: ${colour}; print-color-adjust: exact; }
          }`);
        (element.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
      }, MARK.css);
      const pages = pagesOf(await page.pdf({ width: '210mm', height: '148mm', margin: {} }));
      const heads = pages.map(hasHead);
      assert.ok(pages.length > 1, `${pages.length} page`);
      assert.ok(heads.filter(Boolean).length > 1, String(heads));
      // From the page where the table begins to the one where it ends.
      assert.ok(heads.slice(heads.indexOf(true)).every(Boolean), String(heads));
    } finally {
      await page.close();
    }
  });
});
