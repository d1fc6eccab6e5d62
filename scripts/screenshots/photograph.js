// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { VARIANTS } from './variants.js';

/**
 * @typedef {import('./views.js').View} View
 * @typedef {import('./variants.js').Variant} Variant
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Picture
 * @property {View} view
 * @property {Variant} variant
 * @property {Buffer} png
 */

/** Sizes of words that do not depend on how a machine smooths its fonts. */
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];
/** Of the window, so that whatever is drawn near the viewport is drawn. */
const HEIGHT = 2400;
/** What is below this is left out. */
export const MAX_HEIGHT = 6000;
/** The clock of each page, since registers expire and a day is shown as today. */
const NOW = new Date('2026-03-01T12:00:00Z');
/** Frames without a request or a change, after which all has been drawn. */
const QUIET_FRAMES = 6;

/** The same widths of words on every machine: fonts of the system differ, and how it fits letters to pixels. */
const FONTS = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/open-sans/package.json'));
const FACES = [
  ['latin', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2190-21FF, U+2212'],
  ['latin-ext', 'U+0100-02FF, U+1E00-1EFF'],
]
  .map(
    ([subset, range]) =>
      `@font-face { font-family: Words; font-weight: 300 800; src: url(/test-fonts/open-sans-${subset}-wght-normal.woff2) format('woff2'); unicode-range: ${range}; }`,
  )
  .join('\n');

/** Words take their room, and are not seen. */
const WORDLESS = `
  *, ::before, ::after, ::placeholder, ::marker { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }
  /* No face of the system, whose widths differ. */
  code, pre, kbd { font-family: Words !important; }
  svg text, svg tspan { fill: transparent !important; stroke: none !important; }
`;

/** A picture of each variant of one view, of a page that is loaded once. */
export async function photograph(
  /** @type {{ browser: import('playwright-core').Browser, origin: string, view: View, variants?: readonly Variant[], isWordless?: boolean }} */ {
    browser,
    origin,
    view,
    variants = VARIANTS,
    isWordless = false,
  },
) {
  const context = await browser.newContext({
    viewport: { width: variants[0]?.width ?? 1280, height: HEIGHT },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    const requests = await serve(page, origin, view);
    await page.goto(new URL('/view', origin).href);
    await settle(page, requests);
    for (const selector of [view.click ?? []].flat()) {
      await page.locator(selector).click();
      // What moves below the pointer would be hovered.
      await page.mouse.move(0, 0);
      await settle(page, requests);
    }
    /** @type {Picture[]} */
    const pictures = [];
    for (const variant of variants) {
      await apply(page, variant);
      await settle(page, requests);
      if (isWordless) await page.evaluate(hideWords, WORDLESS);
      pictures.push({ view, variant, png: await pictureOf(page) });
    }
    return pictures;
  } finally {
    await context.close();
  }
}

/** Answers the page itself and its fonts, and nothing but this site. @returns {Promise<Set<unknown>>} open requests */
async function serve(
  /** @type {Page} */ page,
  /** @type {string} */ origin,
  /** @type {View} */ { html, title },
) {
  const open = new Set();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  await page.route('**/*', async (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    if (asked !== origin) await route.abort();
    else if (pathname === '/view')
      await route.fulfill({ contentType: 'text/html', body: pageOf(title, html) });
    else if (pathname.startsWith('/test-fonts/'))
      await route.fulfill({
        contentType: 'font/woff2',
        body: await readFile(join(FONTS, 'files', pathname.slice('/test-fonts/'.length))),
      });
    else await route.continue();
  });
  return open;
}

function pageOf(/** @type {string} */ title, /** @type {string} */ html) {
  return `<!doctype html><html lang="en" data-odm-debug="off"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${FACES}
:root { color-scheme: light dark; }
body { margin: 0; font-family: Words; line-height: 1.5; text-rendering: geometricPrecision; }
main { display: flow-root; max-width: 72rem; margin: 0 auto; padding: 0 16px; }
</style><script type="module" src="/embed/odm-widgets.js"></script></head><body><main>${html}</main></body></html>`;
}

async function apply(/** @type {Page} */ page, /** @type {Variant} */ variant) {
  const { width, colorScheme = 'light', forcedColors, print, lang = 'en', textSize = 100 } = variant;
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({
    media: print ? 'print' : 'screen',
    colorScheme,
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate(
    ([language, size]) => {
      document.documentElement.lang = String(language);
      document.documentElement.style.fontSize = `${size}%`;
    },
    [lang, textSize],
  );
}

/** Waits until every widget has an answer, every chart is drawn, and neither requests nor sizes change any more. */
async function settle(/** @type {Page} */ page, /** @type {Set<unknown>} */ open) {
  await page.waitForFunction(isAnswered);
  for (let quiet = 0, last = ''; quiet < QUIET_FRAMES;) {
    const now = `${open.size} ${await page.evaluate(shapeOfPage)}`;
    quiet = now === last && open.size === 0 ? quiet + 1 : 0;
    last = now;
  }
}

/** In the page. */
function isAnswered() {
  const widgets = [...document.querySelectorAll('main *')].filter(({ localName }) =>
    localName.startsWith('odm-'),
  );
  return widgets.every((widget) => {
    const { status } = /** @type {Element & { status?: string }} */ (widget);
    const charts = widget.shadowRoot?.querySelectorAll('odm-chart, odm-map') ?? [];
    return (
      status !== undefined &&
      status !== 'loading' &&
      [...charts].every((one) => one.hasAttribute('drawn') || !one.checkVisibility())
    );
  });
}

/** In the page: after a frame, what changes when anything is drawn. */
async function shapeOfPage() {
  await document.fonts.ready;
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  /** @type {string[]} */
  const shape = [];
  const add = (/** @type {ParentNode} */ root) => {
    const all = root.querySelectorAll('*');
    shape.push(String(all.length));
    for (const { shadowRoot } of all) {
      if (!shadowRoot) continue;
      const { width, height } = shadowRoot.host.getBoundingClientRect();
      shape.push(`${width}×${height}`);
      add(shadowRoot);
    }
  };
  add(document);
  return shape.join(' ');
}

/** In the page: in every shadow root, also in those that a variant has added. */
function hideWords(/** @type {string} */ css) {
  const hide = (/** @type {Document | ShadowRoot} */ root) => {
    if (![...root.adoptedStyleSheets].some((sheet) => 'odmWordless' in sheet)) {
      const sheet = Object.assign(new CSSStyleSheet(), { odmWordless: true });
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) hide(shadowRoot);
  };
  hide(document);
}

/** @returns {Promise<Buffer>} of the widget, with what it opens over the page */
async function pictureOf(/** @type {Page} */ page) {
  const { width, height } = await page.evaluate(sizeOfContent);
  return page.screenshot({
    clip: { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) },
    fullPage: true,
    animations: 'disabled',
  });
}

/** In the page. */
function sizeOfContent() {
  let bottom = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
  const include = (/** @type {ParentNode} */ root) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.matches(':popover-open')) bottom = Math.max(bottom, one.getBoundingClientRect().bottom);
      if (one.shadowRoot) include(one.shadowRoot);
    }
  };
  include(document);
  return { width: document.documentElement.clientWidth, height: Math.ceil(bottom + scrollY) + 8 };
}
