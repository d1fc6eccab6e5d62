// @ts-check
import { findBrowsers } from '../setup.js';
import { startWebkit } from './webkit.js';

/**
 * @typedef {object} Launched
 * @property {import('@web/test-runner').BrowserLauncher} launcher
 * @property {() => void} stop
 */

// As root a browser has no sandbox of its own; and it must send no request to the internet.
const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--no-first-run',
];

/** @returns {Promise<Launched>} */
export async function launcherFor(/** @type {import('../setup.js').Engine} */ engine) {
  const browsers = findBrowsers();
  if (engine === 'chromium') return chromium(browsers);
  if (engine === 'firefox') return firefox(browsers);
  return browsers.webkitDriver && browsers.miniBrowser && browsers.xvfb
    ? webkitGtk(browsers)
    : webkit(browsers);
}

/** @returns {Promise<Launched>} */
async function chromium(/** @type {import('../setup.js').Browsers} */ { chromium: executablePath }) {
  const { playwrightLauncher } = await import('@web/test-runner-playwright');
  const launcher = playwrightLauncher({
    product: 'chromium',
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM },
    createBrowserContext: ({ browser }) => browser.newContext({ viewport: { width: 1024, height: 768 } }),
  });
  return named(launcher, 'Chromium');
}

/** @returns {Promise<Launched>} */
async function firefox(/** @type {import('../setup.js').Browsers} */ { firefox: executablePath }) {
  const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
  const launcher = puppeteerLauncher({
    launchOptions: { browser: 'firefox', ...(executablePath && { executablePath }), headless: true },
    concurrency: 1,
  });
  return named(launcher, 'Firefox');
}

/** @returns {Promise<Launched>} */
async function webkitGtk(/** @type {import('../setup.js').Browsers} */ browsers) {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const { port, stop } = await startWebkit(browsers);
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryTimeout: 120_000,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browsers.miniBrowser, args: ['--automation'] },
    },
  };
  const launcher = /** @type {import('@web/test-runner').BrowserLauncher} */ (
    /** @type {unknown} */ (webdriverLauncher(/** @type {any} */ (options)))
  );
  // One page at a time: WebDriver has one window.
  launcher.concurrency = 1;
  return { ...named(launcher, 'WebKit'), stop };
}

/** @returns {Promise<Launched>} */
async function webkit(/** @type {import('../setup.js').Browsers} */ { webkit: executablePath }) {
  const { playwrightLauncher } = await import('@web/test-runner-playwright');
  const launcher = playwrightLauncher({
    product: 'webkit',
    launchOptions: { ...(executablePath && { executablePath }) },
  });
  return named(launcher, 'WebKit');
}

/** Launchers name themselves after versions and capabilities when they start; a report needs the engine. */
function named(
  /** @type {import('@web/test-runner').BrowserLauncher} */ launcher,
  /** @type {string} */ name,
) {
  Object.defineProperty(launcher, 'name', { get: () => name, set: () => {} });
  return { launcher, stop: () => {} };
}
