import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { hostPage, openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';

const root = join(import.meta.dirname, '../..');

/** A page of React with a sign-up form, as its server and its browser render it. */
const APP = `
  import { createElement, useEffect, useRef } from 'react';
  export function App({ deferred }) {
    const ref = useRef(null);
    useEffect(() => ref.current.removeAttribute('defer-hydration'), []);
    return createElement('main', null, createElement(
      'odm-newsletter',
      {
        ref,
        ...(deferred && { 'defer-hydration': '' }),
        action: 'https://app.kit.com/forms/1234567/subscriptions',
        consent: 'We will email you about once a month.',
        'privacy-href': 'https://example.org/privacy',
      },
      createElement('p', null, createElement('a', { href: '/news' }, 'Sign up for our newsletter')),
    ));
  }`;

async function bundle(contents: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: platform === 'node' ? 'cjs' : 'esm',
    platform,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
}

async function pageOf(deferred: boolean): Promise<string> {
  const props = JSON.stringify({ deferred });
  const server = await bundle(
    `${APP}
    import { renderToString } from 'react-dom/server';
    module.exports = renderToString(createElement(App, ${props}));`,
    'node',
  );
  const client = await bundle(
    `${APP}
    import '@odm-widgets/newsletter/define.js';
    import { hydrateRoot } from 'react-dom/client';
    hydrateRoot(document.querySelector('#root'), createElement(App, ${props}));`,
    'browser',
  );
  const module = { exports: '' };
  // The bundle is this test's own text.
  (runInThisContext(`(module, require) => {${server}\n}`) as (own: object, require: object) => void)(
    module,
    createRequire(import.meta.url),
  );
  return `<!doctype html><html lang="en"><title>News</title><div id="root">${module.exports}</div>
<script type="module">${client.replaceAll('</script', '<\\/script')}</script></html>`;
}

describe('a newsletter form in a page of React', { skip: WITHOUT_CHROMIUM, timeout: 60_000 }, () => {
  let site: { browser: Browser; close: () => Promise<void> };
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function open(deferred: boolean) {
    const host = await hostPage(await pageOf(deferred));
    const page = await site.browser.newPage();
    const { console } = watch(page);
    await page.goto(host.url);
    await page.getByLabel('Email address').waitFor();
    await page.close();
    await host.close();
    return console.filter((line) => !line.includes('favicon'));
  }

  it('is added after hydration with defer-hydration, and React finds the page unchanged', async () => {
    assert.deepEqual(await open(true), []);
  });

  it('changes the page before hydration without it, which React reports', async () => {
    assert.match((await open(false)).join('\n'), /React error #418/u);
  });
});
