import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { contributionHtml } from '@odm-widgets/lexicon/form.js';
import { startChromium, WITHOUT_CHROMIUM } from '../support/site.js';

const FORM = `<!doctype html><html lang="en"><title>A page</title>
<odm-lexicon>${contributionHtml({ action: '/take', privacyHref: '/privacy' })}</odm-lexicon>`;

describe('going back to the form without scripts', { skip: WITHOUT_CHROMIUM }, () => {
  let browser: Browser;
  let server: Server;
  let page: Page;

  before(async () => {
    // What is not stored is read anew when somebody goes back, and only the browser knows what was typed.
    server = createServer(({ method }, response) => {
      response.writeHead(method === 'POST' ? 500 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(method === 'POST' ? '<!doctype html><title>Not taken</title>' : FORM);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await startChromium();
    page = await browser.newPage({ javaScriptEnabled: false });
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('keeps everything that was typed and chosen after an answer that it was not taken', async () => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const texts = page.locator('input[type=text]:visible, textarea');
    const typed = (await texts.all()).map((_, at) => `Text ${at}`);
    for (const [at, text] of typed.entries()) await texts.nth(at).fill(text);
    const chosen = [
      '[value=observation]',
      '[name=hinders][value=blind]',
      '[value=over-13]',
      '[name=consent]',
    ];
    for (const selector of chosen) await page.locator(selector).check();
    await page.locator('button').click();
    await page.waitForFunction("document.title === 'Not taken'");
    await page.goBack();
    const kept = await Promise.all(typed.map((_, at) => texts.nth(at).inputValue()));
    assert.ok(kept.length >= 8, String(kept.length));
    assert.deepEqual(kept, typed);
    for (const selector of chosen) assert.ok(await page.locator(selector).isChecked(), selector);
  });
});
