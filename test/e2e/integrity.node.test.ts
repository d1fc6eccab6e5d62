import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hostPage, openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';

const root = join(import.meta.dirname, '../..');
const EMBED = join(root, 'dist/embed');

/** Runs the script of the guide, as somebody who copied it would. */
function importMap(address: string): string {
  const guide = readFileSync(join(root, 'stories/guide/integrity.mdx'), 'utf8');
  const [, script = ''] = /```js\n([^]*?)```/u.exec(guide) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'integrity-'));
  try {
    writeFileSync(join(folder, 'write-import-map.mjs'), script);
    return execFileSync(process.execPath, [join(folder, 'write-import-map.mjs'), EMBED, address], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('an import map with the hash of every file', { skip: WITHOUT_CHROMIUM }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /**
   * Opens a page of another origin; `changed` names files that are altered.
   *
   * @param options the import map, that of the guide unless it is given, and headers of the page
   */
  async function open(
    changed: RegExp | undefined,
    {
      map = importMap(`${site.origin}/embed/`),
      headers = {},
    }: { map?: string; headers?: Record<string, string> } = {},
  ) {
    const host = await hostPage(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${map}
<script type="module" src="${site.origin}/embed/odm-widgets.js" crossorigin></script>
<odm-ward-deprivation ward="E05011351" authority="E08000003">Fallback content.</odm-ward-deprivation>`,
      headers,
    );
    const page = await site.browser.newPage();
    const { requests, console } = watch(page);
    const refused: string[] = [];
    page.on('requestfailed', (request) =>
      refused.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`),
    );
    const altered: string[] = [];
    await page.route(`${site.origin}/embed/**`, async (route) => {
      const url = route.request().url();
      if (!changed?.test(url)) return route.continue();
      altered.push(url);
      const response = await route.fetch();
      return route.fulfill({ response, body: `${await response.text()}\nglobalThis.changed = true;` });
    });
    await page.goto(host.url);
    return {
      page,
      requests,
      refused,
      console,
      altered,
      close: async () => {
        await page.unrouteAll({ behavior: 'wait' });
        await page.close();
        await host.close();
      },
    };
  }

  it('lets the published files run', async () => {
    const { page, requests, console, close } = await open(undefined);
    await page.locator('odm-ward-deprivation [part~="headline"]').waitFor();
    const hashes = JSON.parse(readFileSync(join(EMBED, 'sri.json'), 'utf8')) as Record<string, string>;
    const scripts = requests.filter((url) => url.endsWith('.js'));
    assert.ok(scripts.length > 3, String(scripts.length));
    for (const url of scripts) assert.ok(url.replace(`${site.origin}/embed/`, '') in hashes, url);
    assert.deepEqual(
      console.filter((line) => !line.includes('favicon')),
      [],
    );
    await close();
  });

  for (const [what, changed] of [
    ['the loader', /odm-widgets\.js/u],
    ['a widget', /odm-ward-deprivation\.js/u],
    ['any chunk', /\/chunks\//u],
  ] as const)
    it(`keeps the browser from running ${what} that was changed`, async () => {
      const { page, console, altered, close } = await open(changed);
      await page.waitForLoadState('networkidle');
      assert.ok(altered.length > 0);
      assert.equal(await page.evaluate(() => 'changed' in globalThis), false);
      assert.ok(await page.getByText('Fallback content.').isVisible());
      assert.ok(
        console.some((line) => /integrity/iu.test(line)),
        console.join('\n'),
      );
      await close();
    });

  it('comes with a release for the scripts of a CDN, with the hash of every script', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')) as {
      version: string;
    };
    const { integrity } = JSON.parse(readFileSync(join(EMBED, 'importmap.json'), 'utf8')) as {
      integrity: Record<string, string>;
    };
    const hashes = JSON.parse(readFileSync(join(EMBED, 'sri.json'), 'utf8')) as Record<string, string>;
    const scripts = readdirSync(EMBED, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    assert.ok(scripts.length > 20);
    assert.deepEqual(
      integrity,
      Object.fromEntries(
        scripts
          .toSorted()
          .map((file) => [
            `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${version}/dist/embed/${file}`,
            hashes[file],
          ]),
      ),
    );
    assert.ok(
      readFileSync(join(root, 'README.md'), 'utf8').includes(
        Object.keys(integrity).find((url) => url.endsWith('/odm-widgets.js'))!,
      ),
    );
  });

  const POLICY = { 'integrity-policy': 'blocked-destinations=(script)' };

  it('is all that a widget needs on a page where nothing may run without a hash', async () => {
    const { integrity } = JSON.parse(readFileSync(join(EMBED, 'importmap.json'), 'utf8')) as {
      integrity: Record<string, string>;
    };
    // That of the release, at the address of this test.
    const map = JSON.stringify({ integrity }).replaceAll(
      /https:\/\/cdn\.jsdelivr\.net\/npm\/@odm-widgets\/embed@[\d.]+\/dist\/embed\//gu,
      `${site.origin}/embed/`,
    );
    const { page, requests, refused, console, close } = await open(undefined, {
      map: `<script type="importmap">${map}</script>`,
      headers: POLICY,
    });
    await page.locator('odm-ward-deprivation [part~="headline"]').waitFor();
    await page.locator('odm-ward-deprivation [part~="table"]').waitFor();
    const scripts = new Set(requests.filter((url) => url.endsWith('.js')));
    for (const file of ['odm-widgets.js', 'odm-ward-deprivation.js'])
      assert.ok(scripts.has(`${site.origin}/embed/${file}`), file);
    assert.ok(scripts.size > 2, [...scripts].join(' '));
    assert.deepEqual(refused, []);
    assert.deepEqual(
      console.filter((line) => !line.includes('favicon')),
      [],
    );
    await close();
  });

  it('has to name every file there: the page keeps what its author wrote where it does not', async () => {
    const { page, refused, close } = await open(undefined, { map: '', headers: POLICY });
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText('Fallback content.').isVisible());
    assert.equal(await page.evaluate(() => customElements.get('odm-ward-deprivation')), undefined);
    assert.deepEqual(refused, [`${site.origin}/embed/odm-widgets.js: integrity`]);
    await close();
  });
});
