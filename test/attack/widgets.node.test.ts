import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Page, Route } from 'playwright-core';
import { widgetsIn } from '../../scripts/discover-widgets.js';
import { SCENARIOS } from '../../scripts/fact-sheets/scenarios.js';
import { ATTACK } from '../support/attack.js';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

const root = join(import.meta.dirname, '../..');
const widgets = widgetsIn(root);
const PAGE = '/attack.html';
/** Mounts of the memory test, over all widgets; the longer run has more. */
const MOUNTS = 500;

/** A tag with the attributes of its first scenario, which shows something. */
const usualHtml = (tag: string) => SCENARIOS[tag]![0]!.html;

type Site = Awaited<ReturnType<typeof openSite>>;

/** A page of the site that asks nobody else, and what happened on it. */
async function openPage(site: Site, answer: (route: Route, path: string) => Promise<boolean>) {
  const page = await site.browser.newPage();
  // The compiler of these tests names functions by a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  const log = { uncaught: [] as string[], elsewhere: [] as string[] };
  page.on('pageerror', (error) => log.uncaught.push(error.message));
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === site.origin && url.pathname === PAGE)
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script type="module" src="/embed/odm-widgets.js"></script><main></main></html>',
      });
    if (url.origin !== site.origin) {
      log.elsewhere.push(url.href);
      // An answer without retries.
      return route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } });
    }
    if (!(await answer(route, url.pathname))) await route.continue();
  });
  await page.goto(site.origin + PAGE);
  return { page, ...log };
}

/** Puts HTML into the page and waits until its widgets have settled, or for some seconds. */
const show = (page: Page, html: string) =>
  page.evaluate(async (written) => {
    const main = document.querySelector('main')!;
    main.innerHTML = written;
    const isIn = (pattern: RegExp) =>
      [...main.children].every((element) =>
        pattern.test((element as Element & { status?: string }).status ?? ''),
      );
    // A widget is idle before it starts, and stays so when its attributes name nothing to show.
    let idleRounds = 0;
    for (let round = 0; round < 300 && idleRounds < 20 && !isIn(/^(?:ready|empty|error)$/u); round += 1) {
      idleRounds = isIn(/^(?:ready|empty|error|idle)$/u) ? idleRounds + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const element: (Element & { status?: string }) | null = main.firstElementChild;
    const isShown = (node: Element | undefined) => Boolean(node && node.getBoundingClientRect().height > 0);
    const text = element?.shadowRoot?.textContent ?? '';
    return {
      status: element?.status,
      text,
      fallback: isShown(element?.querySelector('.fallback-content') ?? undefined),
      scripts: document.querySelectorAll('script:not([src]):not([type="application/ld+json"])').length,
      handlers: [...(element?.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ),
      links: [...(element?.shadowRoot?.querySelectorAll('a[href]') ?? [])].map((link) =>
        link.getAttribute('href')!,
      ),
      owned: ['pwned', '__owned'].some((name) => name in globalThis),
    };
  }, html);

const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

describe('widgets with random input', { skip: WITHOUT_CHROMIUM }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  describe('any values of their attributes', () => {
    let opened: Awaited<ReturnType<typeof openPage>>;
    beforeEach(async () => {
      opened = await openPage(site, async () => false);
    });
    afterEach(() => opened.page.close());

    const value = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS, ...HOSTILE_ADDRESSES),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('', ' ', '0', '-1', '1e9', 'null', 'true', 'false', 'all', 'none', 'h7', '2'),
      fc.constantFrom(
        'E05011351',
        'E08000003',
        'Manchester',
        'Ardwick, Manchester',
        'M12 6JH',
        '2019',
        'cy',
        'dark',
        '/x.json',
      ),
    );

    for (const { tag, declaration } of widgets) {
      const names = (declaration['attributes'] as { name: string }[]).map(({ name }) => name);
      it(`of ${tag} cause no uncaught error, no script, no harmful link and no unreadable text`, async () => {
        const tags = fc.dictionary(fc.constantFrom(...names), value, {
          maxKeys: names.length,
          noNullPrototype: true,
        });
        const samples = fc.sample(tags, { seed: ATTACK.seed, numRuns: 25 * ATTACK.runs });
        // Each attribute with a hostile value beside the usual ones, too.
        const alone = names.map((name, index) => ({ [name]: HOSTILE_TEXTS[index % HOSTILE_TEXTS.length]! }));
        for (const attributes of notEmpty([...alone, ...samples])) {
          const written = Object.entries(attributes)
            .map(([name, text]) => `${name}="${escaped(text)}"`)
            .join(' ');
          const html = usualHtml(tag)
            .replace(`<${tag}`, `<${tag} ${written}`)
            .replace('><', '><p class="fallback-content">Words of the author</p><');
          const seen = await show(opened.page, html);
          const about = `${JSON.stringify(attributes)}: `;
          assert.deepEqual(opened.uncaught, [], about);
          assert.equal(seen.owned, false, about);
          assert.equal(seen.scripts, 0, about);
          assert.deepEqual(seen.handlers, [], about);
          assert.match(seen.status ?? '', /^(?:ready|empty|error|idle)$/u, about);
          assert.doesNotMatch(seen.text, /\[object |\bundefined\b(?!”|")|\bNaN\b(?!”|")/u, about);
          for (const href of seen.links) assert.match(href, /^(?:https?:|webcal:|mailto:|#|\/|\.)/u, about);
        }
        for (const url of opened.elsewhere)
          assert.match(
            url,
            /^https:\/\/(?:api\.postcodes\.io|services1\.arcgis\.com|services-eu1\.arcgis\.com|raw\.githubusercontent\.com)\/|^https?:\/\//u,
          );
      });
    }
  });

  describe('a server with any sequence of faults', () => {
    const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
      unreachable: (route) => route.abort(),
      broken: (route) => route.fulfill({ status: 500 }),
      busy: (route) => route.fulfill({ status: 429, headers: { 'retry-after': '0' } }),
      missing: (route) => route.fulfill({ status: 404 }),
      empty: (route) => route.fulfill({ body: '' }),
      'another page': (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
      'another shape': (route) => route.fulfill({ json: { wrong: [null] } }),
      'no shape': (route) => route.fulfill({ json: null }),
      'cut off': async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
      },
      good: (route) => route.continue(),
    };
    const sequence = fc.array(fc.constantFrom(...Object.keys(FAULTS)), { minLength: 1, maxLength: 8 });
    const withData = widgets.filter(({ tag }) =>
      /="\/(?:dataset|examples)|(?:ward|authority)=|combined/u.test(usualHtml(tag)),
    );

    for (const { tag } of notEmpty(withData)) {
      it(`leaves the fallback content of ${tag}, which recovers when the server does`, async () => {
        for (const faults of fc.sample(sequence, { seed: ATTACK.seed, numRuns: 3 * ATTACK.runs })) {
          let isRepaired = false;
          let asked = 0;
          const opened = await openPage(site, async (route, path) => {
            if (isRepaired || !/^\/(?:dataset|examples)\/.+\.(?:json|md|ics)$/u.test(path)) return false;
            const fault = FAULTS[faults[asked % faults.length]!]!;
            asked += 1;
            await fault(route);
            return true;
          });
          const html = usualHtml(tag).replace('><', '><p class="fallback-content">Words of the author</p><');
          const seen = await show(opened.page, html + usualHtml('odm-newsletter'));
          assert.match(seen.status ?? '', /^(?:ready|empty|error)$/u, faults.join());
          if (seen.status === 'error') assert.equal(seen.fallback, true, faults.join());
          assert.doesNotMatch(seen.text, /\[object |\bundefined\b|DataShapeError|TypeError/u);
          isRepaired = true;
          const after = await opened.page.evaluate(async () => {
            const [widget, neighbour] = document.querySelectorAll<
              Element & { status: string; reload?: () => void }
            >('main > *');
            widget!.reload?.();
            for (let round = 0; round < 300; round += 1) {
              await new Promise((resolve) => setTimeout(resolve, 20));
              if (/^(?:ready|error)$/u.test(widget!.status)) break;
            }
            return [widget!.status, neighbour!.status];
          });
          assert.deepEqual(after, ['ready', 'ready'], faults.join());
          assert.deepEqual(opened.uncaught, [], faults.join());
          await opened.page.close();
        }
      });
    }
  });

  it(`leak no node, listener or memory over ${MOUNTS} mounts`, async () => {
    const { page, uncaught } = await openPage(site, async () => false);
    const session = await page.context().newCDPSession(page);
    const htmls = widgets
      .map(({ tag }) => usualHtml(tag))
      .filter((html) => !/src="https:/u.test(html) && html.includes('='));
    /** Puts one of each widget on the page, waits for them and takes them away, so many times. */
    const mount = async (rounds: number) => {
      await page.evaluate(
        async ({ html, times }) => {
          const main = document.querySelector('main')!;
          for (let index = 0; index < times; index += 1) {
            main.innerHTML = html;
            const mounted = [...main.children] as (Element & {
              status?: string;
              updateComplete?: Promise<boolean>;
            })[];
            const isLoading = () =>
              mounted.some(({ status }) => !/^(?:ready|empty|error)$/u.test(status ?? ''));
            for (let round = 0; round < 400 && isLoading(); round += 1)
              await new Promise((resolve) => setTimeout(resolve, 5));
            for (const widget of mounted) await widget.updateComplete;
            for (const widget of mounted) widget.remove();
          }
        },
        { html: htmls.join(''), times: rounds },
      );
    };
    const measure = async () => {
      // What was removed in a task is free after it, and after what it held.
      for (let round = 0; round < 3; round += 1) {
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
        await session.send('HeapProfiler.collectGarbage');
      }
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return { nodes, listeners: jsEventListeners, bytes: usedSize };
    };
    // Code, words and cached files of every widget come with its first mounts.
    await mount(5);
    const half = Math.ceil((MOUNTS * Math.min(ATTACK.runs, 4)) / 2 / htmls.length);
    const first = await measure();
    await mount(half);
    const middle = await measure();
    await mount(half);
    const last = await measure();
    // What is made once, such as a chart's engine, grows in one half; a leak grows in both.
    const leaked = (name: 'nodes' | 'listeners' | 'bytes') =>
      Math.min(middle[name] - first[name], last[name] - middle[name]);
    const counts = JSON.stringify([first, middle, last]);
    assert.ok(leaked('nodes') < half / 2, counts);
    assert.ok(leaked('listeners') < half / 2, counts);
    assert.ok(leaked('bytes') < half * htmls.length * 4000, counts);
    assert.deepEqual(uncaught, []);
    await page.close();
  });
});
