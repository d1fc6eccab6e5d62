import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { hostPage, openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';
import { notEmpty } from '../support/not-empty.js';

const root = join(import.meta.dirname, '../..');
const CDN = /^https:\/\/cdn\.jsdelivr\.net\/npm\/@odm-widgets\/embed@[\d.]+\/dist\//u;
const WARD = '#place=E05011351';

let site: Awaited<ReturnType<typeof openSite>>;

async function open(hash: string, options: BrowserContextOptions = {}) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(`${site.origin}/${hash}`);
  await page.locator('#developers-heading').waitFor();
  return { page, ...seen, close: () => context.close() };
}

/** The texts that the builder gives to copy, and its lines for a policy. */
async function textsOf(hash: string) {
  const { page, close } = await open(hash);
  const code = await page.locator('.code pre').allInnerTexts();
  const policy = await page.locator('.output > pre').allInnerTexts();
  await close();
  return { code, policy: policy.join('') };
}

/** Answers for the CDN, and for a folder of the page's own site, with the files of the build. */
async function serveBuild(page: Page, folder: RegExp = CDN): Promise<string[]> {
  const served: string[] = [];
  await page.route(folder, async (route) => {
    const path = new URL(route.request().url().replace(folder, 'https://build/')).pathname;
    served.push(path);
    await route.fulfill({
      path: join(root, 'dist', path),
      headers: {
        'access-control-allow-origin': '*',
        'content-type': path.endsWith('.js') ? 'text/javascript' : 'application/json',
      },
    });
  });
  return served;
}

const HEADLINE = '6 of Ardwick’s 10 neighbourhoods';

describe('what the builder gives to copy', { skip: WITHOUT_CHROMIUM }, () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** A page of another site with a text on it. */
  async function onPage(html: string, headers: Record<string, string> = {}, folder?: RegExp) {
    const host = await hostPage(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${html}`,
      headers,
    );
    const page = await site.browser.newPage();
    const { console } = watch(page);
    const served = await serveBuild(page, folder);
    await page.goto(host.url);
    return { page, console, served, close: () => Promise.all([page.close(), host.close()]) };
  }

  it('draws the widget where nothing runs without a hash, with a strict policy and trusted types', async () => {
    const { code, policy } = await textsOf(`${WARD}&for=html&hashes=yes`);
    const { page, console, served, close } = await onPage(code[0]!, {
      'integrity-policy': 'blocked-destinations=(script)',
      'content-security-policy': `default-src 'none'; img-src data:; require-trusted-types-for 'script'; ${policy.replaceAll('\n', ' ')}`,
    });
    await page.locator('odm-ward-deprivation [part~="headline"]').filter({ hasText: HEADLINE }).waitFor();
    await page.locator('odm-ward-deprivation odm-chart[drawn] svg').first().waitFor();
    assert.deepEqual(console, []);
    assert.ok(
      served.includes('/embed/odm-widgets.js') && served.some((path) => path.startsWith('/dataset/')),
    );
    await close();
  });

  it('draws the widget as HTML, with the policy that it names and no other script', async () => {
    const { code, policy } = await textsOf(WARD);
    const { page, console, close } = await onPage(code[0]!, {
      'content-security-policy': `default-src 'none'; img-src data:; ${policy.replaceAll('\n', ' ')}`,
    });
    await page.locator('odm-ward-deprivation [part~="headline"]').filter({ hasText: HEADLINE }).waitFor();
    assert.deepEqual(console, []);
    await close();
  });

  it('draws the widget from the files of the archive in a folder of the site', async () => {
    const { code } = await textsOf(`${WARD}&for=zip`);
    const { page, console, served, close } = await onPage(
      code[0]!,
      {
        'content-security-policy': "default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'",
      },
      /^http:\/\/localhost:\d+\/odm-widgets\//u,
    );
    await page.locator('odm-ward-deprivation [part~="headline"]').filter({ hasText: HEADLINE }).waitFor();
    assert.ok(served.length > 3);
    assert.deepEqual(console, []);
    await close();
  });

  it('shows the page of the widget in a frame, as tall as what is in it', async () => {
    const { code } = await textsOf(`${WARD}&for=frame`);
    const { page, close } = await onPage(code[0]!);
    await page.frameLocator('iframe').getByText(HEADLINE).first().waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    await close();
  });

  it('leads to the page by a link, which the script for the template replaces by the widget', async () => {
    const { code } = await textsOf(`${WARD}&for=link`);
    const plain = await onPage(code[0]!);
    await plain.page.locator('p > a').click();
    await plain.page.locator('h1').filter({ hasText: 'Ardwick' }).waitFor();
    await plain.close();
    const upgraded = await onPage(code.join('\n'));
    await upgraded.page
      .locator('p > odm-ward-deprivation [part~="headline"]')
      .filter({ hasText: HEADLINE })
      .waitFor();
    assert.deepEqual(upgraded.console, []);
    await upgraded.close();
  });
});

describe('the builder in Chromium', { skip: WITHOUT_CHROMIUM }, () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

  async function violationsOf(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        iframes: false,
      }),
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }

  for (const [what, hash, options] of notEmpty([
    ['at first', '', {}],
    ['with a ward', WARD, {}],
    ['in dark colours', `${WARD}&for=wordpress`, { colorScheme: 'dark' as const }],
    ['in forced colours', `${WARD}&for=react`, { forcedColors: 'active' as const }],
    ['in Welsh', '#place=W05001273&page=cy&for=drupal', {}],
    ['at 320 pixels', '#widget=newsletter&action=javascript', { viewport: { width: 320, height: 700 } }],
  ] as const))
    it(`is axe clean ${what}, with everything open`, async () => {
      const { page, close } = await open(hash, options);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      assert.deepEqual(await violationsOf(page), []);
      await close();
    });

  it('asks for a postcode when it is chosen, and for nothing else of others', async () => {
    const { page, requests, console, close } = await open('');
    const others = () => requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'));
    await page.route('https://api.postcodes.io/**', (route) =>
      route.fulfill({
        json: {
          status: 200,
          result: {
            country: 'England',
            admin_district: 'Manchester',
            admin_ward: 'Ardwick',
            codes: { admin_district: 'E08000003', admin_ward: 'E05011351', lsoa21: 'E01033654' },
          },
        },
      }),
    );
    await page.locator('#place').fill('m126fz');
    await page.getByRole('option', { name: 'Look up the postcode M12 6FZ' }).waitFor();
    assert.deepEqual(others(), []);
    await page.keyboard.press('Enter');
    await page.locator('.code pre').filter({ hasText: 'ward="E05011351"' }).waitFor();
    assert.deepEqual(others(), ['https://api.postcodes.io/postcodes/M12%206FZ']);
    assert.equal(await page.locator('#place').inputValue(), 'Ardwick, Manchester');
    assert.deepEqual(console, []);
    await close();
  });

  it('opens a pasted tag to change it, and writes it as it was', async () => {
    const { page, close } = await open('');
    await page.getByText('Change a tag you already have').click();
    await page
      .locator('#paste')
      .fill('<odm-ward-deprivation ward="E05011351" view="domains" theme="dark" onclick="x">…');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.locator('#paste-status').filter({ hasText: 'onclick' }).waitFor();
    await page
      .locator('.code pre')
      .filter({
        hasText: '<odm-ward-deprivation ward="E05011351" authority="E08000003" view="domains" theme="dark">',
      })
      .waitFor();
    assert.equal(new URL(page.url()).hash, '#place=E05011351&view=domains&theme=dark');
    await close();
  });

  it('puts an option into the tag, the preview and the address, and says what is wrong with another', async () => {
    const { page, close } = await open('#widget=events');
    await page.locator('#option-src').fill('example');
    await page.locator('#option-src').fill('javascript:alert(1)');
    await page.locator('#option-src').blur();
    await page.locator('#option-src-error').filter({ hasText: 'begins with https://' }).waitFor();
    assert.equal(new URL(page.url()).hash, '#widget=events');
    await page.locator('#option-src').fill('/examples/today/events.ics');
    await page.locator('#option-src').blur();
    await page.selectOption('#option-layout', 'cards');
    await page
      .locator('.code pre')
      .filter({ hasText: 'src="/examples/today/events.ics" layout="cards"' })
      .waitFor();
    assert.equal(new URL(page.url()).hash, '#widget=events&src=/examples/today/events.ics&layout=cards');
    await page.frameLocator('odm-preview-frame iframe').locator('odm-events [part~="headline"]').waitFor();
    await close();
  });

  it('shows without scripts what visitors without them have', async () => {
    const { page, close } = await open(`${WARD}&preview=no-scripts`);
    const frame = page.locator('odm-preview-frame iframe');
    assert.equal(await frame.getAttribute('sandbox'), '');
    await page.frameLocator('odm-preview-frame iframe').getByText(HEADLINE).first().waitFor();
    await close();
  });

  describe('on a site with pages of one council', () => {
    const KIRKSTALL = '#place=E05011402';

    /** The builder as another origin serves it, with the pages of Manchester or of none. */
    async function openAt(hash: string, hasPages: boolean, options: BrowserContextOptions = {}) {
      const opened = await open(hash, options);
      const origin = 'http://figures.example.org';
      const { pages } = JSON.parse(readFileSync(join(root, 'dist/builder/release.json'), 'utf8')) as {
        pages: object;
      };
      await opened.page.route(`${origin}/**`, async (route) => {
        const url = route.request().url().replace(origin, site.origin);
        if (!url.endsWith('/w/pages.json')) return route.fulfill({ response: await route.fetch({ url }) });
        return route.fulfill(hasPages ? { json: { councils: ['E08000003'], pages } } : { status: 404 });
      });
      await opened.page.goto(`${origin}/builder/${hash}`);
      await opened.page.locator('#output-heading').waitFor();
      return opened;
    }

    it('offers the address of a page that it has', async () => {
      const { page, console, close } = await openAt(`${WARD}&for=link`, true);
      await page
        .locator('.code pre')
        .filter({ hasText: '<a href="http://figures.example.org/w/ward-deprivation/E05011351/">' })
        .waitFor();
      assert.equal(await page.locator('#own-site').count(), 0);
      assert.deepEqual(console, []);
      await page.unrouteAll({ behavior: 'wait' });
      await close();
    });

    for (const [what, hash, hasPages] of notEmpty([
      ['of another council', KIRKSTALL, true],
      ['where there are no pages at all', WARD, false],
    ] as const))
      it(`leads to what needs no page for a ward ${what}, and to a site of one’s own`, async () => {
        const { page, close } = await openAt(`${hash}&for=frame`, hasPages);
        await page.locator('.notice').filter({ hasText: 'figures.example.org has no page' }).waitFor();
        await page.getByRole('button', { name: 'Copy the code' }).click();
        await page.locator('#copy-status').filter({ hasText: 'has no page' }).waitFor();
        assert.equal(await page.locator('.code pre').count(), 0);
        await page.locator('#own-site').fill('www.example.gov.uk');
        await page.locator('#own-site').blur();
        await page.locator('#own-site-error').waitFor();
        await page.locator('#own-site').fill('https://www.example.gov.uk/figures');
        await page.locator('#own-site').blur();
        await page
          .locator('.code pre')
          .filter({ hasText: '<iframe src="https://www.example.gov.uk/figures/w/ward-deprivation/E0' })
          .waitFor();
        await page
          .locator('.code pre')
          .filter({ hasText: /odm-widgets pages --authority E080000(?:03|35) --out public --site https/u })
          .waitFor();
        assert.match(new URL(page.url()).hash, /&pages=https:\/\/www\.example\.gov\.uk\/figures\//u);
        await page.locator('#own-site').fill('');
        await page.locator('#own-site').blur();
        await page.getByRole('button', { name: 'HTML: any page' }).click();
        await page.locator('.code pre').filter({ hasText: '<odm-ward-deprivation ward="E0' }).waitFor();
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'target');
        assert.ok(!(await page.locator('.output').first().innerText()).includes('figures.example.org'));
        await page.unrouteAll({ behavior: 'wait' });
        await close();
      });

    for (const [language, width] of notEmpty([
      ['en', 320],
      ['cy', 320],
      ['cy', 1280],
    ] as const))
      it(`is axe clean and as wide as its window in ${language} at ${width} pixels, without a page`, async () => {
        const { page, close } = await openAt(`${KIRKSTALL}&for=link&page=${language}`, true, {
          viewport: { width, height: 700 },
        });
        await page.locator('#own-site').fill('x y');
        await page.locator('#own-site').blur();
        await page.locator('#own-site-error').waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(await violationsOf(page), []);
        await page.unrouteAll({ behavior: 'wait' });
        await close();
      });
  });

  it('works below any path of a site', async () => {
    const { page, close } = await open('');
    await page.route(`${site.origin}/council/figures/**`, async (route) => {
      const url = route.request().url().replace('/council/figures/', '/');
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(`${site.origin}/council/figures/builder/#place=E05011351&for=link`);
    await page
      .locator('.code pre')
      .filter({ hasText: `${site.origin}/council/figures/w/ward-deprivation/E05011351/` })
      .waitFor();
    await page.frameLocator('odm-preview-frame iframe').getByText(HEADLINE).first().waitFor();
    // The widget still fetches what stands below its figure.
    await page.unrouteAll({ behavior: 'wait' });
    await close();
  });
});
