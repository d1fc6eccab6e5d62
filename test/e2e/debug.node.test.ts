import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { importMap } from '@odm-widgets/builder';
import { run } from '@odm-widgets/cli';
import { notEmpty } from '../support/not-empty.js';
import { hostPage, openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';

const WARD =
  '<odm-ward-deprivation ward="E05011351"><a href="/deprivation">Deprivation in Ardwick</a></odm-ward-deprivation>';
const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\nEND:VCALENDAR\r\n';

describe('?odm-debug on a page of another site', { skip: WITHOUT_CHROMIUM }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  /** A calendar that no page of another site may read. */
  let calendar: Server;
  before(async () => {
    site = await openSite();
    calendar = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/calendar' }).end(CALENDAR),
    );
    await new Promise<void>((resolve) => calendar.listen(0, resolve));
  });
  after(async () => {
    calendar.close();
    await site.close();
  });

  /** What a test has opened: it is closed when the test has failed too, so that its servers end with it. */
  const opened: { close: () => Promise<unknown> }[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });

  const script = () => `<script type="module" src="${site.origin}/embed/odm-widgets.js"></script>`;

  /** What the panel says, each problem and advice as one text. */
  async function open(body: string, headers: Record<string, string> = {}, head = script()) {
    const host = await hostPage(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
      headers,
    );
    const page = await site.browser.newPage();
    opened.push(host, page);
    const { console } = watch(page);
    await page.goto(`${host.url}?odm-debug`);
    // A tag that no widget has stands beside its own message.
    const panel = page
      .locator('[data-odm-left]')
      .filter({ has: page.getByRole('heading', { name: 'Widgets on this page' }) });
    await panel.getByRole('status').filter({ hasText: /\.$/u }).waitFor();
    return {
      panel,
      page,
      console,
      items: panel.getByRole('listitem'),
    };
  }

  it('finds nothing wrong with a page that works, under a strict policy with trusted types', async () => {
    const { panel, console, items } = await open(WARD, {
      'content-security-policy': `default-src 'none'; img-src data:; script-src ${site.origin}; connect-src 'self' ${site.origin}; require-trusted-types-for 'script'; trusted-types lit-html`,
    });
    assert.match(await panel.getByRole('status').innerText(), /^There are no problems/u);
    assert.equal(await items.count(), 0);
    assert.deepEqual(console, []);
  });

  it('names the directive that the figures need', async () => {
    const { items } = await open(WARD, {
      'content-security-policy': `default-src 'none'; img-src data:; script-src ${site.origin}; connect-src 'self'`,
    });
    await items
      .filter({ hasText: `Add ${site.origin} to connect-src of Content-Security-Policy.` })
      .first()
      .waitFor();
  });

  it('names it too where the page may not be asked for its own headers', async () => {
    const { items } = await open(WARD, {
      'content-security-policy': `default-src 'none'; img-src data:; script-src ${site.origin}`,
    });
    await items
      .filter({ hasText: `Add ${site.origin} to connect-src of Content-Security-Policy.` })
      .first()
      .waitFor();
  });

  it('says that the policy wants trusted types of ours', async () => {
    const { items } = await open(WARD, {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types other",
    });
    await items.filter({ hasText: 'Add lit-html to trusted-types' }).waitFor();
    await items.filter({ hasText: '<odm-ward-deprivation> has not become a widget' }).waitFor();
  });

  it('offers the command that takes a copy of a calendar that other sites may not read', async () => {
    const { port } = calendar.address() as AddressInfo;
    const address = `http://localhost:${port}/feed.ics`;
    const { items } = await open(`<odm-events src="${address}">Events</odm-events>`);
    await items
      .filter({ hasText: `npx @odm-widgets/cli snapshot events --out events.json ${address}` })
      .first()
      .waitFor();
  });

  const INTEGRITY = { 'integrity-policy': 'blocked-destinations=(script)' };

  /** The script with its hash, and an import map with the hashes of others. */
  function withHashes(isListed: (file: string) => boolean): string {
    const sri = join(import.meta.dirname, '../../dist/embed/sri.json');
    const hashes = JSON.parse(readFileSync(sri, 'utf8')) as Record<string, string>;
    const integrity = Object.fromEntries(Object.entries(hashes).filter(([file]) => isListed(file)));
    const map = importMap({ scripts: `${site.origin}/embed/`, integrity });
    const loader = script().replace('>', ` integrity="${hashes['odm-widgets.js']}" crossorigin="anonymous">`);
    return `<script type="importmap">${map}</script>${loader}`;
  }

  it('finds nothing wrong where nothing may run without a hash, and all have one', async () => {
    const { items, page } = await open(
      WARD,
      INTEGRITY,
      withHashes(() => true),
    );
    await page.locator('odm-ward-deprivation [part~="headline"]').waitFor();
    assert.equal(await items.count(), 0);
  });

  it('names a script that Integrity-Policy has refused, as an import map of another release leaves it', async () => {
    const { items } = await open(
      WARD,
      INTEGRITY,
      withHashes((file) => file !== 'odm-ward-deprivation.js'),
    );
    await items
      .filter({ hasText: 'Integrity-Policy of the page refuses scripts without a hash' })
      .filter({ hasText: 'importmap.json' })
      .waitFor();
    await items.filter({ hasText: '<odm-ward-deprivation> has not become a widget' }).waitFor();
  });

  it('is not there where the script itself is refused, which the command says', async () => {
    const host = await hostPage(`<!doctype html><title>A page</title>${script()}${WARD}`, INTEGRITY);
    const page = await site.browser.newPage();
    opened.push(host, page);
    await page.goto(`${host.url}?odm-debug`);
    assert.equal(await page.evaluate(() => customElements.get('odm-ward-deprivation')), undefined);
    assert.equal(await page.locator('[data-odm-left]').count(), 0);
    const lines: string[] = [];
    const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
    assert.equal(await run(['check', host.url], { ...io, now: () => new Date() }), 1);
    assert.match(lines.join('\n'), /Integrity-Policy of the page refuses scripts without a hash/u);
  });

  it('says of a place that there is none of it, as the widget does', async () => {
    const { items } = await open('<odm-ward-deprivation ward="E05999999">A</odm-ward-deprivation>');
    await items
      .filter({
        hasText:
          '<odm-ward-deprivation> has nothing to show: No English ward has the code or name “E05999999”.',
      })
      .waitFor();
  });

  it('says that the page has two scripts, and one that is older', async () => {
    const head = `${script()}<script type="module" src="https://cdn.jsdelivr.net/npm/@odm-widgets/embed@0.0.1/dist/embed/odm-widgets.js"></script>`;
    const { items } = await open(WARD, {}, head);
    await items.filter({ hasText: 'The script is version 0.0.1' }).waitFor();
    await items.filter({ hasText: 'from several addresses' }).waitFor();
  });

  it('says what a script that is missing would have been for', async () => {
    const { page, items } = await open(WARD);
    await page.route('**/embed/odm-newsletter.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.evaluate(() => document.body.append(document.createElement('odm-newsletter')));
    await page.getByRole('button', { name: 'Check again' }).click();
    await items.filter({ hasText: '<odm-newsletter> has not become a widget' }).waitFor();
  });

  it('takes its text to the clipboard, and goes, by keyboard alone', async () => {
    const { page, panel } = await open('<odm-wards></odm-wards>');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const names: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      names.push(await panel.locator(':focus').innerText());
    }
    assert.deepEqual(names, ['Go to <odm-wards>', 'Check again', 'Copy as text', 'Remove this panel']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await panel.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /Problem: <odm-wards> is no ODM widget\.\n {2}→ /u);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await panel.count(), 0);
  });

  it('can be read at 320 pixels, with dark colours and with those of the system', async () => {
    const { page, panel } = await open('<odm-wards></odm-wards>');
    await page.setViewportSize({ width: 320, height: 700 });
    for (const media of notEmpty([{ colorScheme: 'dark' as const }, { forcedColors: 'active' as const }])) {
      await page.emulateMedia(media);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      assert.ok(await panel.getByRole('heading', { name: 'Widgets on this page' }).isVisible());
    }
  });
});
