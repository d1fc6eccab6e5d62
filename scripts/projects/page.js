// @ts-check
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../setup.js';

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
});
/** The widget on the page of every project, and what it shows. */
const WARD = 'odm-ward-deprivation';
const SENTENCE = '6 of Ardwick’s 10 neighbourhoods';

/**
 * Serves a folder and opens its page in Chromium.
 *
 * @param {string} site
 * @param {object} options
 * @param {boolean} options.hasListener whether the page also shows what a listener has read from the model
 * @param {string} [options.tag] of the widget, when it is not that of a ward; `img` where the page has a figure alone
 * @param {string} [options.heading] of the widget, when it is not its own
 * @param {string} [options.cdn] address from which the page may load as well
 * @returns {Promise<string[]>} what is wrong: a missing sentence, an error, a line in the console, a request to others
 */
export async function pageProblems(site, { hasListener, tag = WARD, heading, cdn }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(site, pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname));
    const isFile = existsSync(file) && statSync(file).isFile();
    response.writeHead(isFile ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    if (isFile) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  /** @type {string[]} */
  const problems = [];
  try {
    const page = await browser.newPage();
    page.on('console', (message) => problems.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      const isExpected = [origin, 'data:', ...(cdn ? [cdn] : [])].some((start) => url.startsWith(start));
      if (!isExpected) problems.push(`requests ${url}`);
    });
    await page.goto(origin);
    if (tag === 'img') await page.waitForFunction(() => (document.images[0]?.naturalWidth ?? 0) > 0);
    else {
      const headline = page.locator(`${tag} :is([part~="headline"], [data-odm-prerendered] > p)`);
      await (tag === WARD ? headline.filter({ hasText: SENTENCE }) : headline).first().waitFor();
    }
    if (heading) {
      const found = await page.locator(`${tag} [part~="heading"]`).first().textContent();
      if (found?.trim() !== heading) problems.push(`has the heading ${found}`);
    }
    if (hasListener) await page.locator('output', { hasText: 'Ardwick' }).waitFor();
  } catch (error) {
    problems.push(String(error));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return problems;
}

function chromiumPath() {
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('Chromium is not installed.');
  return executablePath;
}
