import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { bookletHtml } from '@odm-widgets/lexicon/formats.js';
import { parseLexicon } from '@odm-widgets/data/lexicon';
import { INJECTIONS } from '../support/hostile-input.js';
import { BASE, exampleFile, lexiconOf, starter } from '../support/lexicon.js';
import { startChromium, WITHOUT_CHROMIUM } from '../support/site.js';

/** What a printer leaves between the margins of an A5 page, in CSS pixels. */
const MILLIMETRE = 96 / 25.4;
const CONTENT = { width: Math.floor((148 - 28) * MILLIMETRE), height: Math.floor((210 - 30) * MILLIMETRE) };

describe('the booklet', () => {
  it('holds every term in the order of its name, in both languages', () => {
    for (const [locale, first, last] of [
      ['en', 'A-board', 'wide pavement'],
      ['cy', 'ailgynllunio da', 'ynys groesi'],
    ] as const) {
      const titles = [...bookletHtml(starter(), locale).matchAll(/<h2>([^<]*)<\/h2>/gu)].map(
        ([, title]) => title,
      );
      assert.equal(titles.length, 73);
      assert.deepEqual([titles[0], titles.at(-1)], [first, last]);
    }
  });

  it('leaves out quotes and marks words of another language', () => {
    const html = bookletHtml(parseLexicon(exampleFile(), BASE), 'cy');
    assert.doesNotMatch(html, /I plan every trip/u);
    assert.match(html, /<h2><span lang="en">black ice<\/span><\/h2>/u);
    const words = bookletHtml(lexiconOf([{ aka: { en: ['kerb & edge', 'rim'] } }]), 'cy');
    assert.match(words, /<dd><span lang="en">kerb &amp; edge; rim<\/span><\/dd>/u);
  });

  it('writes each thing that people do as a sentence of its own, in both languages', () => {
    const strategies = ['Ask for it to be dropped.', 'Take the next crossing.'];
    const [said] = bookletHtml(
      lexiconOf([
        { name: { en: 'kerb' }, meaning: { en: 'An edge.' }, strategies: strategies.map((en) => ({ en })) },
      ]),
      'en',
    ).match(/<dt>What people do<\/dt>.*?(?=<\/dl>)/u)!;
    assert.equal(said, `<dt>What people do</dt>${strategies.map((text) => `<dd>${text}</dd>`).join('')}`);
    for (const locale of ['en', 'cy'] as const) {
      const text = bookletHtml(starter(), locale).replaceAll(/<[^>]+>/gu, '');
      assert.deepEqual(text.match(/.{0,30}[.!?][;,].{0,10}/gu), null);
    }
  });

  it('shows hostile text as text', () => {
    const html = bookletHtml(
      lexiconOf(
        INJECTIONS.map((text) => ({ name: { en: text }, meaning: { en: text }, aka: { en: [text] } })),
      ),
      'en',
    );
    assert.deepEqual(html.match(/<(?:script|img|svg|iframe|form|a|math|details)\b/gu), null);
  });
});

describe('the booklet on paper', { skip: WITHOUT_CHROMIUM }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  async function open(locale: 'en' | 'cy'): Promise<Page> {
    const page = await browser.newPage({ viewport: { ...CONTENT } });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(bookletHtml(starter(), locale));
    return page;
  }

  for (const locale of ['en', 'cy'] as const) {
    it(`has pages of A5 in ${locale}`, async () => {
      const page = await open(locale);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [
        Math.round(Number(width)),
        Math.round(Number(height)),
      ]);
      // 148 by 210 millimetres, in points, to the whole pixel that browsers round to.
      assert.ok(boxes.length > 8, `${boxes.length} pages`);
      for (const [width, height] of boxes) {
        assert.ok(Math.abs(width! - 419.5) <= 1, `${width} wide`);
        assert.ok(Math.abs(height! - 595.3) <= 1, `${height} high`);
      }
      await page.close();
    });

    it(`cuts no word and no term in ${locale}`, async () => {
      const page = await open(locale);
      const wrong = await page.evaluate(({ width, height }) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement!.closest('code')) continue;
          for (const { index, 0: word } of node.textContent!.matchAll(/[\p{L}\p{M}’]+/gu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const rects = [...range.getClientRects()];
            if (rects.length !== 1) found.push(`${word} is broken`);
            if (rects.some(({ left, right }) => left < 0 || right > width + 1))
              found.push(`${word} leaves the page`);
          }
        }
        for (const article of document.querySelectorAll('article'))
          if (article.getBoundingClientRect().height > height)
            found.push(`${article.id} is longer than a page`);
        return found;
      }, CONTENT);
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }
});
