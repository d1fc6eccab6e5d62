import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { datasetClient, councils } from '../support/dataset-reader.js';
import { hostPage, openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';
import { notEmpty } from '../support/not-empty.js';

let site: Awaited<ReturnType<typeof openSite>>;

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(new URL(path, site.origin).href);
  return { page, context, ...seen };
}

/** The name of each national decile, from 1. */
const TENTHS =
  'none|most|second most|third most|fourth most|fifth most|fifth least|fourth least|third least|second least|least'.split(
    '|',
  );

const headline = (page: Page) => page.locator('odm-ward-deprivation [part~="headline"]').first();
const drawing = (page: Page) => page.locator('odm-ward-deprivation odm-chart[drawn] svg').first();

describe('the site in Chromium', { skip: WITHOUT_CHROMIUM }, () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('shows every widget in the gallery for each choice, with its HTML', async () => {
    const { page, console } = await open('/start/');
    let attributesSeen = 0;
    // Widgets have a section of the same class in their shadow roots.
    const sections = page.locator('section.widget:has(.choice)');
    await sections.first().waitFor();
    for (const section of notEmpty(await sections.all())) {
      const choices = section.locator('.choice');
      for (const option of notEmpty(await choices.locator('option').all())) {
        await choices.selectOption(await option.getAttribute('value'));
        await section.locator('.preview').scrollIntoViewIfNeeded();
        await section.locator('.preview [part~="headline"]').first().waitFor();
        const lines = await section.locator('code.tag').innerText();
        assert.match(lines, /^<script type="module" src="http.*odm-widgets\.js"><\/script>\n/u);
        const [, tag = '', attributes = ''] = /<(odm-[a-z-]+)([^>]*)>/u.exec(lines)!;
        // The widget has every attribute of the HTML that is copied, which may have none.
        const copied = [...attributes.replaceAll(/"[^"]*"/gu, '').matchAll(/[a-z-]+/gu)].map(String);
        const shown = await section
          .locator(`.preview ${tag}`)
          .evaluate((widget) => widget.getAttributeNames());
        assert.deepEqual(
          copied.filter((name) => !shown.includes(name)),
          [],
          lines,
        );
        attributesSeen += copied.length;
      }
    }
    assert.ok(attributesSeen > 0);
    assert.deepEqual(console, []);
    await page.close();
  });

  it('shows the correct headline for wards all over England in the gallery', async () => {
    const client = datasetClient();
    const { page, console } = await open('/start/');
    await headline(page).waitFor();
    await page.locator('#tag').filter({ hasText: 'E05011351' }).waitFor();
    // Every twelfth council, its first and last ward with neighbourhoods: 50 wards from Hartlepool to Westminster.
    for (const code of notEmpty(councils('2025').filter((_, index) => index % 12 === 0))) {
      const { wards, lsoas, authority } = await client.authority(code, '2025');
      const counted = wards.filter((ward) => lsoas.some((lsoa) => lsoa.ward === ward.code));
      await page.selectOption('#council', code);
      await page.waitForFunction(
        (ward) => !!document.querySelector(`#ward option[value="${ward}"]`),
        wards[0]!.code,
      );
      for (const ward of [counted[0]!, counted.at(-1)!]) {
        await page.selectOption('#ward', ward.code);
        const own = lsoas.filter((lsoa) => lsoa.ward === ward.code);
        const worst = own.filter(({ decile }) => decile.overall === 1).length;
        const total = lsoas.filter(({ decile }) => decile.overall === 1).length;
        const name = ward.name.replaceAll("'", '’');
        const sentence = headline(page).filter({ hasText: name });
        await sentence.waitFor();
        const said = (await headline(page).innerText()).replaceAll(name, 'WARD').replaceAll(/\s+/gu, ' ');
        const many = new RegExp(
          own.length === 1
            ? `one neighbourhood is (?:among|in) the ${TENTHS[own[0]!.decile.overall ?? 0]} deprived 10%`
            : worst === 0
              ? own.length === 2
                ? '^Neither of WARD'
                : `^None of WARD\\S* ${own.length} `
              : worst === own.length
                ? own.length === 2
                  ? '^Both of'
                  : `^All ${own.length} of`
                : `^${worst} of WARD\\S* ${own.length} `,
          'u',
        );
        assert.match(said, many, `${ward.code} ${said}`);
        const council = `${total === 0 ? 'none' : total.toLocaleString('en-GB')} of ${lsoas.length.toLocaleString('en-GB')}`;
        const all = await page.evaluate(() =>
          document.querySelector('odm-ward-deprivation')!.shadowRoot!.textContent.replaceAll(/\s+/gu, ' '),
        );
        assert.ok(all.includes(council), `${authority.name}: ${council} in ${all.slice(0, 300)}`);
      }
    }
    assert.deepEqual(console, []);
  });

  it('shows a ward of each nation in the gallery, in its own index and with its own domains', async () => {
    const { page, console } = await open('/start/');
    await page.locator('#tag').filter({ hasText: 'E05011351' }).waitFor();
    for (const [nation, code, place, domain] of [
      ['wales', 'W05001273', 'in Wales', 'Community Safety'],
      ['scotland', 'S13002929', 'in Scotland', 'Geographic Access to Services'],
      ['northern-ireland', 'N08000301', 'in Northern Ireland', 'Crime and Disorder'],
      ['england', 'E05011351', 'in England', 'Barriers to Housing and Services'],
    ] as const) {
      await page.selectOption('#nation', nation);
      await page.locator('#tag').filter({ hasText: code }).waitFor();
      await headline(page).filter({ hasText: place }).waitFor();
      assert.ok((await page.locator('#domain option').allTextContents()).includes(domain), nation);
    }
    await page.fill('#search', 'S13002843');
    await page.locator('#search').blur();
    await page.locator('#tag').filter({ hasText: 'S13002843' }).waitFor();
    assert.equal(await page.locator('#nation').inputValue(), 'scotland');
    assert.deepEqual(console, []);
    await page.close();
  });

  it('finds councils and wards of every nation by name in the gallery, whichever is chosen', async () => {
    const { page, console } = await open('/start/');
    await page.locator('#tag').filter({ hasText: 'E05011351' }).waitFor();
    const type = async (text: string) => {
      await page.fill('#search', text);
      await page.locator('#search').blur();
    };
    for (const [text, nation, tag, said] of [
      ['Newry, Mourne and Down', 'northern-ireland', 'authority="N09000010"', 'Northern Ireland'],
      ['Caerdydd', 'wales', 'authority="W06000015"', 'Wales'],
      ['Bristol', 'england', 'authority="E06000023"', 'England'],
      ['City of Edinburgh Council', 'scotland', 'authority="S12000036"', 'Scotland'],
      ['Ardwick', 'england', 'ward="E05011351"', 'Ardwick'],
      ['Canton, Cardiff', 'wales', 'ward="W05001273"', 'Canton'],
      ['N09000003', 'northern-ireland', 'authority="N09000003"', 'Northern Ireland'],
    ] as const) {
      await type(text);
      await page.locator('#tag').filter({ hasText: tag }).waitFor();
      assert.equal(await page.locator('#nation').inputValue(), nation, text);
      await headline(page).filter({ hasText: said }).waitFor();
      assert.equal(await page.locator('#found li').count(), 0);
    }
    await type('Newport');
    const places = page.locator('#found button');
    await places.filter({ hasText: 'Newport, a council in Wales' }).waitFor();
    const found = await places.allInnerTexts();
    assert.ok(
      found.some((place) => /^Newport[^,]*, a ward of .+, England$/u.test(place)),
      found.join('\n'),
    );
    await places.filter({ hasText: 'Newport, a council in Wales' }).click();
    await page.locator('#tag').filter({ hasText: 'authority="W06000022"' }).waitFor();
    assert.equal(await places.count(), 0);
    // The widgets about councils show it too.
    const seats = page.locator('#odm-representation');
    await seats.scrollIntoViewIfNeeded();
    await seats.locator('code.tag').filter({ hasText: 'authority="W06000022"' }).waitFor();
    await seats.locator('.preview [part~="headline"]').filter({ hasText: 'Newport' }).waitFor();
    assert.deepEqual(console, []);
    await page.close();
  });

  it('offers the ward of a postcode to copy in the gallery', async () => {
    const { page, console } = await open('/start/');
    await page.route('https://api.postcodes.io/**', (route) =>
      route.fulfill({
        json: {
          status: 200,
          result: {
            country: 'England',
            admin_district: 'Manchester',
            admin_ward: 'Levenshulme',
            codes: { admin_district: 'E08000003', admin_ward: 'E05011369', lsoa21: 'E01005199' },
          },
        },
      }),
    );
    await page.locator('#tag').filter({ hasText: 'E05011351' }).waitFor();
    await page.fill('#search', 'M19 3AB');
    await page.locator('#search').blur();
    await page.locator('#tag').filter({ hasText: 'ward="E05011369" authority="E08000003"' }).waitFor();
    await headline(page).filter({ hasText: 'Levenshulme' }).waitFor();
    assert.deepEqual(console, []);
    await page.close();
  });

  it('offers no HTML in the gallery where there is none: nothing is found, or it is not there yet', async () => {
    const { page, console } = await open('/start/');
    await page.locator('#tag').filter({ hasText: 'E05011351' }).waitFor();
    await page.locator('section.widget').last().waitFor();
    const empty = page.locator('pre:has(> code:empty)');
    for (const box of notEmpty(await empty.all())) assert.ok(await box.isHidden());
    await page.fill('#search', 'Xyzzyville');
    await page.locator('#search').blur();
    await page
      .locator('#preview .headline, #preview [part~="headline"]')
      .filter({ hasText: 'Xyzzyville' })
      .waitFor();
    assert.equal(await page.locator('#tag').textContent(), '');
    assert.ok(await page.locator('#copy').isHidden());
    assert.deepEqual(console, []);
    await page.close();
  });

  it('has no link on its pages that leads nowhere', async () => {
    const { page } = await open('/start/');
    await page.locator('section.widget').last().waitFor();
    const links = await page
      .locator('main > nav a, header a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const { page: builder } = await open('/builder/');
    const developers = builder.locator('nav[aria-labelledby="developers-heading"] a');
    await developers.first().waitFor();
    links.push(...(await developers.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))));
    for (const link of notEmpty(links)) assert.equal((await page.request.get(link)).status(), 200, link);
    await page.close();
    await builder.close();
  });

  it('shows councils of each nation in the gallery, with a link to its own index', async () => {
    const { page, console } = await open('/start/');
    const control = page.locator('#odm-political-control');
    await control.scrollIntoViewIfNeeded();
    const choices = control.locator('.choice');
    await choices.locator('option[value="lamps-england.html"]').waitFor({ state: 'attached' });
    await choices.selectOption('lamps-england.html');
    for (const [nation, index, place] of [
      ['wales', 'Welsh Index of Multiple Deprivation 2025', 'Wales'],
      ['scotland', 'Scottish Index of Multiple Deprivation 2020', 'Scotland'],
      ['northern-ireland', 'Northern Ireland Multiple Deprivation Measure 2017', 'Northern Ireland'],
      ['england', 'English Indices of Deprivation 2025', 'England'],
    ] as const) {
      await control.locator('select.nation').selectOption(nation);
      await control
        .locator('code.tag')
        .filter({ hasText: `nation="${nation}"` })
        .waitFor();
      const lines = await control.locator('code.tag').innerText();
      assert.ok(lines.includes(`>${index}, by council</a`), lines);
      if (nation !== 'england') assert.doesNotMatch(lines, /Engl/u);
      await control.locator('.preview [part~="heading"]').filter({ hasText: place }).waitFor();
    }
    await choices.selectOption('lamps-map.html');
    await control.locator('code.tag').filter({ hasText: 'layout="hex"' }).waitFor();
    assert.ok(await control.locator('label:has(select.nation)').isHidden());
    const seats = page.locator('#odm-representation');
    await seats.scrollIntoViewIfNeeded();
    await seats.locator('.choice').selectOption('representation-manchester.html');
    await seats.locator('select.council option[value="S12000049"]').waitFor({ state: 'attached' });
    assert.deepEqual(
      await seats
        .locator('select.council optgroup')
        .evaluateAll((groups) => groups.map((one) => one.getAttribute('label'))),
      ['England', 'Wales', 'Scotland', 'Northern Ireland'],
    );
    await seats.locator('select.council').selectOption('S12000049');
    await seats.locator('.preview [part~="headline"]').filter({ hasText: 'Glasgow' }).waitFor();
    await seats.locator('.choice').selectOption('representation-grid.html');
    await seats.locator('code.tag').filter({ hasText: 'view="grid" authority="E08000003"' }).waitFor();
    assert.deepEqual(console, []);
    await page.close();
  });

  it('copies HTML that works on a page of another origin with one script', async () => {
    const { page } = await open('/start/');
    await page.locator('#tag').filter({ hasText: 'E05011351' }).waitFor();
    await page.selectOption('#council', 'E08000025');
    await page.locator('#tag').filter({ hasText: 'E08000025' }).waitFor();
    const tag = await page.locator('#tag').innerText();
    const host = await hostPage(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A council’s page</title><main><h1>Here</h1>${tag}</main>`,
    );
    try {
      const { page: other, requests, console } = await open(host.url);
      await headline(other).waitFor();
      await drawing(other).waitFor();
      assert.match(await headline(other).innerText(), /neighbourhood/u);
      const origins = new Set(requests.map((url) => new URL(url).origin));
      assert.deepEqual(origins, new Set([new URL(host.url).origin, site.origin]));
      assert.deepEqual(
        console.filter((line) => !line.includes('favicon')),
        [],
      );
    } finally {
      await host.close();
    }
  });

  it('requests nothing of Vega before a chart is explored', async () => {
    const { page, requests } = await open('/examples/plain.html');
    await drawing(page).waitFor();
    await page.waitForLoadState('networkidle');
    const vega = () => requests.filter((url) => /vega/iu.test(new URL(url).pathname));
    assert.deepEqual(vega(), []);
    await page.locator('odm-ward-deprivation').getByRole('button', { name: 'Explore this chart' }).click();
    await page.locator('odm-ward-deprivation dialog svg').first().waitFor();
    assert.equal(vega().length, 1);
  });

  it('stores nothing and sends no request to other origins', async () => {
    const { page, context, requests } = await open('/examples/picker.html');
    await page.locator('odm-ward-deprivation select').first().selectOption('E05011351');
    await drawing(page).waitFor();
    await page.waitForLoadState('networkidle');
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    assert.deepEqual([cookies, origins], [[], []]);
    assert.deepEqual(new Set(requests.map((url) => new URL(url).origin)), new Set([site.origin]));
    assert.equal(page.url(), `${site.origin}/examples/picker.html`);
  });

  it('shows fallback content without JavaScript', async () => {
    const { page } = await open('/examples/plain.html', { javaScriptEnabled: false });
    const link = page.locator('odm-ward-deprivation a');
    assert.match(await link.innerText(), /Indices of Deprivation/u);
    assert.ok(await link.isVisible());
  });

  it('does not scroll horizontally at 400% zoom and keeps all content', async () => {
    // 1280 pixels at 400% are 320, two device pixels each here.
    const { page } = await open('/examples/picker.html', {
      viewport: { width: 320, height: 256 },
      deviceScaleFactor: 4,
    });
    await page.locator('odm-ward-deprivation select').first().selectOption('E05011351');
    await headline(page).filter({ hasText: 'Ardwick' }).waitFor();
    for (const summary of notEmpty(await page.locator('odm-ward-deprivation summary').all()))
      await summary.click();
    const { wide, cut } = await page.evaluate(() => {
      const widget = document.querySelector('odm-ward-deprivation')!;
      const parts = [
        ...widget.shadowRoot!.querySelectorAll<HTMLElement>('p, h1, h2, h3, button, label, summary, li'),
      ];
      return {
        wide: document.documentElement.scrollWidth,
        cut: parts
          // What is for screen readers alone is one pixel wide.
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
          .map(({ textContent }) => textContent.trim().slice(0, 40)),
      };
    });
    assert.equal(wide, 320);
    assert.deepEqual(cut, []);
  });

  it('prints headline, table and source to a PDF', async () => {
    const { page } = await open('/examples/print.html');
    await drawing(page).waitFor();
    await page.locator('odm-ward-deprivation tbody').waitFor({ state: 'attached' });
    const pdf = await page.pdf();
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string) =>
      page.evaluate(
        (one) =>
          [...document.querySelector('odm-ward-deprivation')!.shadowRoot!.querySelectorAll(one)].filter(
            (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0,
          ).length,
        selector,
      );
    const [table, buttons, sentence] = [
      await seen('tbody tr'),
      await seen('button'),
      await seen('[part~="headline"]'),
    ];
    assert.deepEqual([table, buttons, sentence], [10, 0, 1]);
  });

  it('works with two copies of the script on a page', async () => {
    const host = await hostPage(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Twice</title>
       <script type="module" src="${site.origin}/embed/odm-widgets.js"></script>
       <script type="module" src="${site.origin}/embed/odm-widgets.js?again"></script>
       <script type="module" src="${site.origin}/embed/odm-ward-deprivation.js?again"></script>
       <h1>Twice</h1><odm-ward-deprivation ward="E05011351"></odm-ward-deprivation>
       <odm-ward-deprivation ward="E05011351"></odm-ward-deprivation>`,
    );
    try {
      const { page, console } = await open(host.url);
      await page.locator('odm-ward-deprivation [part~="headline"]').nth(1).waitFor();
      assert.deepEqual(
        console.filter((line) => !line.includes('favicon') && !/^warning: .*(?:already|version)/u.test(line)),
        [],
      );
    } finally {
      await host.close();
    }
  });

  it('shows fallback content and an error when the dataset is unreachable, and figures after a retry', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let broken = true;
    await page.route('**/dataset/**', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`${site.origin}/examples/plain.html`);
    const again = page.locator('odm-ward-deprivation button').first();
    await again.waitFor({ timeout: 30_000 });
    assert.ok(await page.locator('odm-ward-deprivation a').first().isVisible());
    broken = false;
    await again.click();
    await headline(page).filter({ hasText: 'Ardwick' }).waitFor();
  });

  it('downloads the figures that are shown', async () => {
    const { page } = await open('/examples/plain.html');
    await drawing(page).waitFor();
    await page.locator('odm-ward-deprivation summary').filter({ hasText: 'Save or cite' }).click();
    const download = page.waitForEvent('download');
    await page.locator('odm-ward-deprivation button').filter({ hasText: 'CSV' }).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /\.csv$/u);
    const stream = await file.createReadStream();
    let csv = '';
    for await (const part of stream) csv += String(part);
    const rows = await page.evaluate(() =>
      [...document.querySelector('odm-ward-deprivation')!.shadowRoot!.querySelectorAll('tbody tr')].map(
        (row) => [...row.children].map((cell) => cell.textContent.trim()),
      ),
    );
    assert.equal(rows.length, 10);
    for (const [name, ...cells] of rows) {
      const line = csv.split(/\r?\n/u).find((one) => one.includes(name!));
      assert.ok(line, name);
      for (const cell of cells) assert.ok(line.includes(cell.replaceAll(',', '')), `${cell} in ${line}`);
    }
    assert.match(csv, /Open Government Licence/u);
  });
});
