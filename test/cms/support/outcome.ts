import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cmsMarkup, type Configuration, type Release } from '@odm-widgets/builder/outputs.js';
import type { Browser, Page } from 'playwright-core';

/** What pasted markup has become for whoever visits a page. */
export interface Outcome {
  /** `frame` and `everything` hold sentence, figure, table and source; `code` is a shortcode as it was written. */
  withoutScripts: 'everything' | 'frame' | 'link' | 'words' | 'code' | 'nothing';
  /** A `still frame` may run no script, and shows everything all the same. */
  withScripts:
    'widget' | 'widget from the link' | 'frame' | 'still frame' | 'link' | 'words' | 'code' | 'nothing';
}

/** The ward that tests put into pages, what its widget says and what links to its page say. */
export const WARD = 'E05011351';
export const SENTENCE = '6 of Ardwick’s 10 neighbourhoods are among the most deprived 10% in England.';
export const WORDS = 'Deprivation in Ardwick';

/** Where the scripts and pages of the tests are, as the builder of that site has it. */
export function releaseOf(site: string): Release {
  const file = join(import.meta.dirname, '../../../dist/builder/release.json');
  const built = JSON.parse(readFileSync(file, 'utf8')) as Release;
  const published = { pages: built.pages, councils: 'all' } as const;
  return { ...built, scripts: `${site}/embed/`, site: `${site}/`, isLocal: false, published };
}

/** What somebody has chosen in the builder. */
export const CONFIGURATION: Configuration = {
  tag: 'odm-ward-deprivation',
  place: { kind: 'ward', name: WARD, title: 'Ardwick' },
  options: {},
  needsHashes: false,
};

/** Markup for the same widget, as the builder gives it for a page, an editor or a content management system. */
export function markups(site: string) {
  const { tag, script, block, shortcode, link, frame } = cmsMarkup(CONFIGURATION, releaseOf(site));
  return { tag, script, block, shortcode: shortcode!, link: link!, frame: frame! };
}

/** Opens a page as visitors do, without scripts and with them; nothing outside this machine is asked. */
export async function outcomeOf(browser: Browser, url: string): Promise<Outcome> {
  return {
    withoutScripts: await inPage(browser, url, false, withoutScripts),
    withScripts: await inPage(browser, url, true, withScripts),
  };
}

export async function inPage<T>(
  browser: Browser,
  url: string,
  javaScriptEnabled: boolean,
  look: (page: Page, html: string) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    await context.route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const response = await page.goto(url);
    return await look(page, (await response?.text()) ?? '');
  } finally {
    await context.close();
  }
}

async function withoutScripts(page: Page): Promise<Outcome['withoutScripts']> {
  if (await isWhole(page.locator('body'))) return 'everything';
  const frame = page.locator('iframe').first();
  if (await frame.count())
    return (await isWhole(page.frameLocator('iframe').first().locator('body'))) ? 'frame' : 'nothing';
  return linkOrWords(page);
}

async function isWhole(body: ReturnType<Page['locator']>): Promise<boolean> {
  const texts = await body.locator('p').allInnerTexts();
  return (
    texts.some((text) => text === SENTENCE) &&
    texts.some((text) => text.startsWith('Source: ')) &&
    (await body.locator('svg[role="img"] path').count()) > 5 &&
    (await body.locator('table tbody tr').count()) >= 10
  );
}

async function withScripts(page: Page, html: string): Promise<Outcome['withScripts']> {
  if (await page.locator('iframe').count()) {
    const frame = page.frameLocator('iframe').first();
    const mayRunScripts = !(await page.locator('iframe[sandbox]').count());
    if (mayRunScripts && (await startWidget(frame))) return 'frame';
    return (await isWhole(frame.locator('body'))) ? 'still frame' : 'nothing';
  }
  if (!hasLoader(html) || !(await startWidget(page))) return linkOrWords(page);
  return /<odm-ward-deprivation|\[odm-ward-deprivation/u.test(html) ? 'widget' : 'widget from the link';
}

/** Whether the loader is on the page, and something that it makes a widget of: some of that only once it has loaded more. */
function hasLoader(html: string): boolean {
  return (
    html.includes('/embed/odm-widgets.js') &&
    /<odm-ward-deprivation|\[odm-ward-deprivation|\/w\/ward-deprivation\//u.test(html)
  );
}

/** Content that stands until somebody uses it is used. */
async function startWidget(page: Pick<Page, 'locator'>): Promise<boolean> {
  const widget = page.locator('odm-ward-deprivation').first();
  const headline = widget.locator('[part~="headline"]').first();
  const control = widget.locator('[data-odm-held][role="button"]');
  try {
    await control.or(headline).first().waitFor();
    if (await control.isVisible()) await control.click();
    await headline.waitFor();
    return (await headline.innerText()).includes(SENTENCE);
  } catch {
    return false;
  }
}

async function linkOrWords(page: Page): Promise<'link' | 'words' | 'code' | 'nothing'> {
  if (await page.locator(`a[href*="/w/ward-deprivation/${WARD}"]`).count()) return 'link';
  const text = await page.locator('body').innerText();
  return text.includes(WORDS) ? 'words' : text.includes('[odm-') ? 'code' : 'nothing';
}
