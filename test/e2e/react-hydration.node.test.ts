import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { widgetsIn } from '../../scripts/discover-widgets.js';
import { SCENARIOS } from '../../scripts/fact-sheets/scenarios.js';
import { openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';

const root = join(import.meta.dirname, '../..');
const PAGE = '/react.html';
const widgets = widgetsIn(root);

interface Props {
  deferred: boolean;
  widgets: readonly { tag: string; attributes: Readonly<Record<string, string>> }[];
}

/** A page of React with widgets, as its server and its browser render it. */
const APP = `
  import { createElement, useEffect, useRef } from 'react';
  function Widget({ tag, attributes, deferred }) {
    const ref = useRef(null);
    useEffect(() => {
      ref.current.removeAttribute('defer-hydration');
      ref.current.dataset.hydrated = '';
    }, []);
    return createElement(
      tag,
      { ref, ...attributes, ...(deferred && { 'defer-hydration': '' }) },
      createElement('p', null, createElement('a', { href: '/' }, 'What the author wrote')),
    );
  }
  export function App({ widgets, deferred }) {
    return createElement(
      'main',
      null,
      widgets.map((widget) => createElement(Widget, { key: widget.tag, deferred, ...widget })),
    );
  }`;

async function bundle(contents: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: platform === 'node' ? 'cjs' : 'esm',
    platform,
    logLevel: 'silent',
    // React says what differs in development alone.
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]!.text;
}

async function pageOf(props: Props): Promise<string> {
  const json = JSON.stringify(props);
  const [server, client] = await Promise.all([
    bundle(
      `${APP}
      import { renderToString } from 'react-dom/server';
      module.exports = renderToString(createElement(App, ${json}));`,
      'node',
    ),
    bundle(
      `${APP}
      ${widgets.map(({ define }) => `import '${define}';`).join('\n')}
      import { hydrateRoot } from 'react-dom/client';
      hydrateRoot(document.querySelector('#root'), createElement(App, ${json}));`,
      'browser',
    ),
  ]);
  const module = { exports: '' };
  // The bundle is this test's own text.
  (runInThisContext(`(module, require) => {${server}\n}`) as (own: object, require: object) => void)(
    module,
    createRequire(import.meta.url),
  );
  return `<!doctype html><html lang="en" api-base="/dataset/"><title>News</title><div id="root">${module.exports}</div>
<script type="module">${client.replaceAll('</script', '<\\/script')}</script></html>`;
}

/** A tag with the attributes of its first scenario. */
function widgetWith(tag: string): Props['widgets'][number] {
  const [, attributes = ''] = /^<[\w-]+([^>]*)>/u.exec(SCENARIOS[tag]![0]!.html)!;
  return {
    tag,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/gu)].map(([, name, value = '']) => [
        name!,
        value.replaceAll('&amp;', '&'),
      ]),
    ),
  };
}

describe('a page of React with widgets', { skip: WITHOUT_CHROMIUM, timeout: 120_000 }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** What React says of hydration, once each widget has content. */
  async function reports(tags: readonly string[], deferred: boolean): Promise<string[]> {
    const body = await pageOf({ deferred, widgets: tags.map(widgetWith) });
    const page = await site.browser.newPage();
    const { console } = watch(page);
    await page.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== site.origin) return route.abort();
      return pathname === PAGE
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.continue();
    });
    await page.goto(site.origin + PAGE);
    for (const tag of tags) {
      await page.waitForSelector(`${tag}[data-hydrated]:not([defer-hydration])`, { state: 'attached' });
      await page.waitForFunction((name) => document.querySelector(name)!.shadowRoot?.hasChildNodes(), tag);
    }
    await page.close();
    return console.filter((line) => /hydrat/iu.test(line));
  }

  const tags = widgets.map(({ tag }) => tag);

  it('is found unchanged by React when every widget has defer-hydration', async () => {
    assert.ok(tags.includes('odm-newsletter'));
    assert.deepEqual(await reports(tags, true), []);
  });

  it('is found unchanged without it by widgets that have their content in a shadow root', async () => {
    const shadowed = tags.filter((tag) => tag !== 'odm-newsletter');
    assert.deepEqual(await reports(shadowed, false), []);
  });

  it('is reported as changed when odm-newsletter adds its form before hydration', async () => {
    assert.match((await reports(['odm-newsletter'], false)).join('\n'), /hydration failed/iu);
  });
});
