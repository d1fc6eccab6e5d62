// @ts-check
/** Puts widgets on a page of Chromium, uses everything they offer, and notes what was asked for and stored. */
import { ANSWERS, HOSTS } from './scenarios.js';

/**
 * @typedef {object} Asked  a request to another host, or to the site itself
 * @property {'opening' | 'use'} when  whether the page had only been opened, or the widget was used
 * @property {string} method
 * @property {string} host  empty for the site's own
 * @property {string} path  with its query; for the site's own only the folder
 * @property {string} body
 * @property {boolean} referrer  whether the address of the page is sent along
 * @property {boolean} cookies
 */

/**
 * @typedef {object} Observation
 * @property {Asked[]} requests  each once, in a fixed order
 * @property {string[]} stored  the kinds of storage that hold anything
 */

/** Folders that the site serves itself; what is asked for there is named by its folder. */
const OWN_FOLDERS = ['/embed/', '/dataset/', '/examples/'];

/**
 * Where visitors would have the widget. On a host on which authors try their pages, more is asked for: what helps them
 * to find mistakes.
 */
const SITE = 'https://site.example';
/** Where the page with the widget is; served by the test alone. */
const PAGE = '/fact-sheet.html';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} server  origin of what answers for the site, with `/embed/` and `/dataset/`
 * @param {import('./scenarios.js').Scenario} scenario
 * @returns {Promise<Observation>}
 */
export async function observe(browser, server, { html, submit }) {
  const context = await browser.newContext({ acceptDownloads: true, permissions: ['clipboard-write'] });
  /** @type {Asked[]} */
  const requests = [];
  /** @type {Asked['when']} */
  let when = 'opening';
  try {
    const page = await context.newPage();
    // As if the visitor had been there before: other hosts see a cookie of theirs if the widget lets it through.
    await context.addCookies(
      HOSTS.map((host) => ({
        name: 'id',
        value: '1',
        url: `https://${host}/`,
        secure: true,
        sameSite: 'None',
      })),
    );
    // What opens in a tab of its own leads away, as links do: SECURITY.md says what is sent there.
    await context.route('**/*', (route) => route.fulfill({ status: 204 }));
    await page.route('**/*', async (route) => {
      const request = route.request();
      const url = new URL(request.url());
      const isOwn = url.origin === SITE;
      if (isOwn && url.pathname === PAGE)
        return route.fulfill({ contentType: 'text/html', body: pageWith(html) });
      if (url.pathname !== '/favicon.ico') requests.push(await asked(request, when));
      if (!isOwn) return answer(route, url);
      return route.fulfill({ response: await route.fetch({ url: server + url.pathname + url.search }) });
    });
    const quiet = quietWatch(page);
    await page.goto(SITE + PAGE);
    await settle(page, quiet);
    await expectContent(page);
    when = 'use';
    if (submit === undefined) await useEverything(page, quiet);
    else await submitForm(page, submit);
    await settle(page, quiet);
    return { requests: unique(requests), stored: await storedKinds(page, context) };
  } finally {
    await context.close();
  }
}

/** A page without a referrer policy: what it sends to others is what the widget lets through. */
const pageWith = (/** @type {string} */ html) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<script type="module" src="/embed/odm-widgets.js"></script><main>${html}</main></html>`;

/** @returns {Promise<Asked>} */
async function asked(
  /** @type {import('playwright-core').Request} */ request,
  /** @type {Asked['when']} */ when,
) {
  const url = new URL(request.url());
  const isOwn = url.origin === SITE;
  const folder = OWN_FOLDERS.find((one) => url.pathname.startsWith(one));
  const headers = await request.allHeaders().catch(() => request.headers());
  return {
    when,
    method: request.method(),
    host: isOwn ? '' : url.host,
    path: isOwn ? (folder ?? url.pathname) : url.pathname + url.search,
    body: isOwn ? '' : (request.postData() ?? ''),
    referrer: !isOwn && headers['referer'] !== undefined,
    cookies: !isOwn && headers['cookie'] !== undefined,
  };
}

function answer(/** @type {import('playwright-core').Route} */ route, /** @type {URL} */ url) {
  // A form that is answered on another page: without content, the browser stays, and storage can be looked at.
  if (route.request().isNavigationRequest()) return route.fulfill({ status: 204 });
  const own = ANSWERS[url.host]?.(url);
  const headers = { 'access-control-allow-origin': '*' };
  if (own === undefined) return route.fulfill({ status: 404, headers, body: '' });
  return typeof own === 'string'
    ? route.fulfill({ headers, contentType: 'text/calendar', body: own })
    : route.fulfill({ headers, json: own });
}

/** Milliseconds without a request after which nothing more is expected. */
const QUIET = 250;

/**
 * Playwright’s `networkidle` is reached once in the life of a page; what is asked for later, one request after another,
 * has to be waited for as well.
 *
 * @returns {() => Promise<void>} waits until no request is on its way and none has begun for a while
 */
function quietWatch(/** @type {import('playwright-core').Page} */ page) {
  const pending = new Set();
  let last = performance.now();
  const note = () => (last = performance.now());
  page.on('request', (request) => note() && pending.add(request));
  for (const event of /** @type {const} */ (['requestfinished', 'requestfailed']))
    page.on(/** @type {'requestfinished'} */ (event), (request) => note() && pending.delete(request));
  return async () => {
    note();
    while (pending.size > 0 || performance.now() - last < QUIET)
      await new Promise((resolve) => setTimeout(resolve, 25));
  };
}

/** Waits until every widget has loaded, and nothing is asked for any more. */
async function settle(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {() => Promise<void>} */ quiet,
) {
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('odm-'))
          .every((element) =>
            /^(?:ready|empty|error)$/u.test(
              /** @type {{ status?: string }} */ (/** @type {unknown} */ (element)).status ?? '',
            ),
          ),
      undefined,
      { timeout: 20_000 },
    )
    .catch(() => undefined);
  // Images and figures are asked for when they are near the viewport.
  await page.evaluate(async () => {
    document.querySelector('main')?.lastElementChild?.scrollIntoView();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await quiet();
}

/** What a widget asks for that shows nothing says little. @throws {Error} unless every widget shows its content */
async function expectContent(/** @type {import('playwright-core').Page} */ page) {
  const failed = await page.evaluate(() =>
    [...document.querySelectorAll('main > *')]
      .filter(({ localName }) => localName.startsWith('odm-'))
      .map(
        (element) =>
          `${element.localName}: ${/** @type {{ status?: string }} */ (/** @type {unknown} */ (element)).status}`,
      )
      .filter((line) => !line.endsWith(': ready')),
  );
  if (failed.length > 0) throw new Error(`A widget shows no content: ${failed.join(', ')}`);
}

/** Opens, chooses and presses everything a widget offers, except links, which lead away as links do. */
async function useEverything(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {() => Promise<void>} */ quiet,
) {
  // What appears is used as well: an opened part may hold buttons.
  for (let round = 0; round < 2; round += 1) {
    await page.evaluate(() => {
      /** @type {Element[]} */
      const inside = [];
      const collect = (/** @type {ParentNode} */ parent) => {
        for (const element of parent.querySelectorAll('*')) {
          inside.push(element);
          if (element.shadowRoot) collect(element.shadowRoot);
        }
      };
      collect(document.querySelector('main') ?? document.body);
      for (const element of inside) {
        element.scrollIntoView();
        if (element instanceof HTMLDetailsElement) element.open = true;
        else if (element instanceof HTMLButtonElement && element.type === 'button') element.click();
        else if (element instanceof HTMLElement && element.role === 'button') element.click();
        else if (element instanceof HTMLInputElement && element.type === 'search') {
          element.value = 'a';
          element.dispatchEvent(new Event('input', { bubbles: true }));
        } else if (element instanceof HTMLSelectElement && element.options.length > 1) {
          element.selectedIndex = element.options.length - 1;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }
    });
    await quiet();
  }
}

/** Signs up, and waits for the request: the code that sends it is loaded by the first click. */
async function submitForm(/** @type {import('playwright-core').Page} */ page, /** @type {string} */ value) {
  await page.locator('odm-newsletter input[type="email"]').fill(value);
  const { origin } = new URL(page.url());
  await Promise.all([
    page.waitForRequest((request) => new URL(request.url()).origin !== origin),
    page.locator('odm-newsletter button[type="submit"]').click(),
  ]);
}

/** @returns {Asked[]} without repetitions, sorted */
function unique(/** @type {readonly Asked[]} */ requests) {
  const byText = new Map(requests.map((one) => [JSON.stringify(one), one]));
  const seen = new Set(requests.filter(({ when }) => when === 'opening').map(addressOf));
  return [...byText.entries()]
    .filter(([, one]) => one.when === 'opening' || !seen.has(addressOf(one)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

const addressOf = (/** @type {Asked} */ { method, host, path }) => `${method} ${host}${path}`;

/** @returns {Promise<string[]>} */
async function storedKinds(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {import('playwright-core').BrowserContext} */ context,
) {
  const cookies = (await context.cookies()).filter(({ name, value }) => name !== 'id' || value !== '1');
  const counts = await page.evaluate(async () => ({
    'local storage': localStorage.length,
    'session storage': sessionStorage.length,
    IndexedDB: (await indexedDB.databases()).length,
    'cache storage': 'caches' in globalThis ? (await caches.keys()).length : 0,
    'service workers': (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return Object.entries({ cookies: cookies.length, ...counts })
    .filter(([, count]) => count > 0)
    .map(([kind]) => kind);
}
