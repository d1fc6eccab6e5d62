import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'acorn';
import type { Page } from 'playwright-core';
import { widgetPackagesIn, widgetsIn } from '../../scripts/discover-widgets.js';
import { serveAsCdn } from '../../scripts/projects/cdn.js';
import { stepsOf } from '../../scripts/projects/readme.js';
import { notEmpty } from '../support/not-empty.js';
import { hostPage, openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')) as {
  version: string;
};

let folder: string;
let cdn: Awaited<ReturnType<typeof serveAsCdn>>;
let base: string;

describe('The package @odm-widgets/embed', { timeout: 240_000 }, () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'odm-cdn-'));
    const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: join(root, 'packages/embed'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename }] = JSON.parse(output) as [{ filename: string }];
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    cdn = await serveAsCdn(join(folder, 'package'));
    ({ base } = cdn);
  });
  after(() => {
    cdn?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('names the loader as the file that CDNs serve by default', () => {
    const pack = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as Record<
      string,
      string
    >;
    for (const field of ['jsdelivr', 'unpkg'])
      assert.ok(existsSync(join(folder, 'package', pack[field]!)), field);
  });

  it('holds scripts, figures and licences, and no source maps of bundles', () => {
    const files = readdirSync(join(folder, 'package/dist'), { recursive: true, encoding: 'utf8' });
    for (const file of [
      'embed/odm-widgets.js',
      'embed/sri.json',
      'embed/importmap.json',
      'embed/THIRD-PARTY.txt',
      'LICENSE',
      'dataset',
    ])
      assert.ok(files.includes(file), file);
    assert.deepEqual(
      files.filter((file) => file.endsWith('.map')),
      [],
    );
    const scripts = files.filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length > 20);
    for (const file of scripts)
      assert.doesNotMatch(
        readFileSync(join(folder, 'package/dist', file), 'utf8'),
        /\/\/# sourceMappingURL/u,
        file,
      );
  });

  it('passes on the licence of every package whose code it holds', () => {
    const text = readFileSync(join(folder, 'package/dist/embed/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'htmlparser2', 'vega-embed'])
      assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|BSD-3-Clause)\\)$`, 'mu'), name);
  });

  it('has scripts that browsers of the published list can read', () => {
    const scripts = readdirSync(join(folder, 'package/dist/embed'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((file) => file.endsWith('.js') && !file.includes('classic'));
    for (const file of notEmpty(scripts))
      assert.doesNotThrow(
        () =>
          parse(readFileSync(join(folder, 'package/dist/embed', file), 'utf8'), {
            ecmaVersion: 2022,
            sourceType: 'module',
          }),
        file,
      );
  });

  it('asks for compilation while they load in the files of a first content', () => {
    const embed = join(folder, 'package/dist/embed');
    const entries = ['odm-widgets.js', ...notEmpty(widgetsIn(root)).map(({ tag }) => `${tag}.js`)];
    const shared = readdirSync(join(embed, 'chunks')).filter((file) => file.startsWith('shared-'));
    for (const file of [...entries, ...notEmpty(shared).map((name) => `chunks/${name}`)])
      assert.match(readFileSync(join(embed, file), 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/u, file);
  });

  it('has a classic script that browsers of 2009 can read', () => {
    const script = readFileSync(join(folder, 'package/dist/embed/odm-widgets-classic.js'), 'utf8');
    assert.doesNotThrow(() => parse(script, { ecmaVersion: 5, sourceType: 'script' }));
  });

  it('is what the snippets of the README load, at this version', { skip: WITHOUT_CHROMIUM }, async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [script = '', widget = ''] = [...readme.matchAll(/```html\n([\s\S]*?)```/gu)].map(
      ([, code]) => code!,
    );
    const address = `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${version}/`;
    assert.ok(script.includes(address), script);
    await expectWardDrawn(script.replaceAll(address, base), widget);
  });

  describe(
    'draws what the README of a widget package says to put on a page:',
    { skip: WITHOUT_CHROMIUM },
    () => {
      for (const { name, folder: own } of notEmpty(widgetPackagesIn(root)))
        it(name, async () => {
          const { script, widget, tag } = stepsOf(
            readFileSync(join(root, 'packages', own, 'README.md'), 'utf8'),
          );
          const address = `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${version}/`;
          assert.ok(script.includes(address), script);
          await expectDrawn(script.replaceAll(address, base), widget, async (page) => {
            await page.locator(`${tag} [part~="headline"]`).first().waitFor();
          });
        });
    },
  );

  for (const [name, file, type] of [
    ['a module script', 'odm-widgets.js', ' type="module"'],
    ['a classic script', 'odm-widgets-classic.js', ''],
  ] as const)
    it(
      `draws a widget on a page of another origin with a strict policy, from ${name}`,
      {
        skip: WITHOUT_CHROMIUM,
      },
      () =>
        expectWardDrawn(
          `<script${type} src="${base}dist/embed/${file}"></script>`,
          '<odm-ward-deprivation ward="E05011351">Deprivation in Ardwick</odm-ward-deprivation>',
        ),
    );
});

async function expectWardDrawn(script: string, widget: string): Promise<void> {
  await expectDrawn(script, widget, async (page) => {
    const headline = page.locator('odm-ward-deprivation [part~="headline"]');
    await headline.waitFor();
    assert.match(await headline.innerText(), /^6 of Ardwick’s 10 neighbourhoods/u);
  });
}

/** Puts a script and a widget into a page of another origin that allows nothing else, and looks at it. */
async function expectDrawn(
  script: string,
  widget: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { origin } = new URL(base);
  const policy = `default-src 'none'; script-src ${origin}; style-src 'self'; connect-src ${origin}; img-src data:`;
  const site = await openSite();
  const host = await hostPage(`<!doctype html>
<html lang="en">
  <head>
    <title>A page of a council</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <link rel="icon" href="data:," />
  </head>
  <body>${script}${widget}</body>
</html>`);
  try {
    const page = await site.browser.newPage();
    const seen = watch(page);
    await page.goto(host.url);
    await look(page);
    assert.deepEqual(seen.console, []);
    const foreign = seen.requests.filter(
      (url) => !url.startsWith(base) && !url.startsWith(host.url) && !url.startsWith('data:'),
    );
    assert.deepEqual(foreign, []);
  } finally {
    await host.close();
    await site.close();
  }
}
