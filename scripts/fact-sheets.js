// @ts-check
/**
 * npm run fact-sheets: writes a data-protection sheet for each widget into stories/guide/data-protection, from what
 * Chromium asks for and stores. test/e2e/fact-sheets.node.test.ts compares.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { observe } from './fact-sheets/observe.js';
import { SCENARIOS } from './fact-sheets/scenarios.js';
import { sheetPath, sheetText } from './fact-sheets/sheet.js';
import { listen } from './serve.js';
import { findBrowsers } from './setup.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Tags given on the command line; all of them without any. */
const only = process.argv.slice(2);
const { chromium: executablePath } = findBrowsers();
if (!executablePath) throw new Error('Chromium is not installed; npm test installs it.');
const server = await listen({ root, port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const [tag, scenarios] of Object.entries(SCENARIOS)) {
    if (only.length > 0 && !only.includes(tag)) continue;
    const observed = [];
    for (const scenario of scenarios)
      observed.push({ scenario, seen: await observe(browser, `http://localhost:${server.port}`, scenario) });
    mkdirSync(dirname(join(root, sheetPath(tag))), { recursive: true });
    writeFileSync(join(root, sheetPath(tag)), sheetText(tag, observed));
    console.log(sheetPath(tag));
  }
} finally {
  await browser.close();
  await server.close();
}
