import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cy, en, outputFor, type Target } from '@odm-widgets/builder/outputs.js';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { SYSTEMS } from '../../scripts/cms/setup.js';
import { notEmpty } from '../support/not-empty.js';
import { hostPage, openSite } from '../support/site.js';
import { CONFIGURATION, markups, outcomeOf, releaseOf, type Outcome } from './support/outcome.js';
import { expectTable } from './support/tables.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const MODULES = join(ROOT, SYSTEMS, 'packages/node_modules');
const WORDPRESS = join(ROOT, SYSTEMS, 'debian/usr/share/wordpress');
/** Tags and attributes that Drupal’s format “Basic HTML” leaves. */
const BASIC_HTML =
  'br,p,h2 id,h3 id,h4 id,h5 id,h6 id,cite,dl,dt,dd,a hreflang href,blockquote cite,ul type,ol start type,strong,em,code,li,img src alt height width';

/** What `support/editors.js` leaves on its page. */
interface EditorsPage {
  editors: Record<string, (html: string) => Promise<string>>;
  /** The text of the last CKEditor. */
  shown: string;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

describe('editors of others', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let server: Server;
  let page: Page;
  let names: string[];
  const outcomes = new Map<string, Map<string, Outcome>>();
  const saved = new Map<string, string>();

  before(async () => {
    const [own, bundle] = await Promise.all([openSite(), bundleEditors()]);
    site = own;
    server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      if (pathname.startsWith('/tinymce/'))
        try {
          const file = readFileSync(join(MODULES, pathname));
          response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' }).end(file);
        } catch {
          response.writeHead(404).end();
        }
      else if (pathname === '/editors.js')
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle);
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            '<!DOCTYPE html><title>Editors</title><body><script src="/tinymce/tinymce.min.js"></script><script src="/editors.js"></script>',
          );
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    page = await site.browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    names = await page.evaluate(() => Object.keys((globalThis as unknown as EditorsPage).editors));
  });
  after(async () => {
    await site.close();
    server.close();
  });

  it('give back what the guide says they keep', async () => {
    const { block: _, shortcode, tag, script, link, frame } = markups(site.origin);
    const kinds = {
      tag,
      'tag with its script': `${tag}${script}`,
      shortcode: `<p>${shortcode}</p>`,
      link,
      frame,
    };
    const seen = new Map<string, Outcome>();
    for (const [kind, html] of notEmpty(Object.entries(kinds))) {
      const row = new Map<string, Outcome>();
      for (const name of notEmpty(names)) {
        const output = await roundTrip(name, html);
        saved.set(`${name}: ${kind}`, output);
        if (!seen.has(output)) seen.set(output, await outcomeOnPage(output));
        row.set(name, seen.get(output)!);
      }
      outcomes.set(kind, row);
    }
    expectTable('editors', outcomes);
  });

  it('keep a link to a page, which becomes the widget, whichever editor it is', () => {
    for (const outcome of notEmpty(outcomes.get('link')!.values()))
      assert.deepEqual(outcome, { withoutScripts: 'link', withScripts: 'widget from the link' });
  });

  it('keep a tag in CKEditor 5 with our plugin as it was written, and show it there', async () => {
    const { tag } = markups(site.origin);
    for (const name of ['CKEditor 5, our plugin', 'CKEditor 5, our plugin and tags allowed']) {
      assert.equal(saved.get(`${name}: tag`), tag);
      await roundTrip(name, `<p>Before.</p>${tag}<p>After.</p>`);
      const shown = await page.evaluate(() => (globalThis as unknown as EditorsPage).shown);
      assert.match(shown, /Before\..*<odm-ward-deprivation ward="E05011351">.*After\./su);
    }
    const several = `<p>A</p><odm-events src="/a.ics" layout="list"></odm-events>${tag}<p>B</p>`;
    assert.equal(await roundTrip('CKEditor 5, our plugin', several), several);
  });

  it('keep in Drupal’s “Basic HTML” what the builder gives for Drupal, and its filter does too', async () => {
    const [text, script] = codeFor('drupal');
    const saved = await roundTrip('CKEditor 5 as Drupal’s Basic HTML', text!);
    assert.deepEqual(await outcomeOnPage(filtered(saved), script), {
      withoutScripts: 'link',
      withScripts: 'widget from the link',
    });
    const { tag, script: written } = markups(site.origin);
    assert.doesNotMatch(filtered(`${tag}${written}`), /<odm-|<script/u);
  });

  it('keep in Umbraco what the builder gives for Umbraco', async () => {
    const [text, template] = codeFor('umbraco');
    const saved = await roundTrip('Tiptap 3 as Umbraco 15.3', text!);
    // An expression of Razor is what it says between quotation marks.
    const script = template!.replace(
      /@\(("[^"]*")\)/gu,
      (_, address: string) => JSON.parse(address) as string,
    );
    assert.deepEqual(await outcomeOnPage(saved, script), {
      withoutScripts: 'link',
      withScripts: 'widget from the link',
    });
  });

  /** The texts that the builder gives to copy, which are the same in both languages. */
  function codeFor(target: Target): string[] {
    const [english, welsh] = [en, cy].map((words) =>
      outputFor(target, CONFIGURATION, releaseOf(site.origin), { words }).code.map(({ text }) => text),
    );
    assert.deepEqual(english, welsh);
    return english!;
  }

  function filtered(text: string): string {
    const allowed = Object.fromEntries(
      BASIC_HTML.split(',').map((one) => {
        const [tag, ...attributes] = one.split(' ');
        return [tag, Object.fromEntries(attributes.map((name) => [name, true]))];
      }),
    );
    const { stdout, stderr, status } = spawnSync(
      'php',
      [join(ROOT, 'test/cms/support/kses.php'), WORDPRESS],
      {
        encoding: 'utf8',
        input: JSON.stringify({ text, allowed }),
      },
    );
    assert.equal(status, 0, stderr);
    return stdout;
  }

  function roundTrip(name: string, html: string): Promise<string> {
    return page.evaluate(([editor, text]) => (globalThis as unknown as EditorsPage).editors[editor]!(text), [
      name,
      html,
    ] as const);
  }

  /** On a site whose pages all have the loader, by default one that takes links to these pages and texts. */
  async function outcomeOnPage(
    html: string,
    script = `<script type="module" src="${site.origin}/embed/odm-widgets.js" data-odm-links="${site.origin} text"></script>`,
  ): Promise<Outcome> {
    const host = await hostPage(
      `<!DOCTYPE html><html lang="en"><title>A</title><main>${html}</main>${script}`,
    );
    try {
      return await outcomeOf(site.browser, host.url);
    } finally {
      await host.close();
    }
  }
});

async function bundleEditors(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/cms/support/editors.js')],
    bundle: true,
    write: false,
    format: 'iife',
    nodePaths: [MODULES],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
