// @ts-check
/**
 * npm run test:frameworks: builds each site of a framework in `examples`, as somebody who copied it would, and opens it
 * in Chromium, with and without scripts. It installs the packages of the site's lock file, so it runs by hand and
 * scheduled; what it tests of hydration is in `npm test` too, without a framework's tools.
 *
 *   npm run test:frameworks                     every site
 *   npm run test:frameworks -- --only astro     one
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ENVIRONMENT, run } from './projects/commands.js';
import { findBrowsers } from './setup.js';

const START_LIMIT = 60_000;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const sites = readdirSync(join(root, 'examples')).filter(
  (name) => existsSync(join(root, 'examples', name, 'package.json')) && (values.only ?? name) === name,
);
if (sites.length === 0) throw new Error(`--only ${values.only}: examples has no site of this name.`);
const { chromium: executablePath } = findBrowsers();
if (!executablePath) throw new Error('Chromium is not installed.');

run(root, 'npx', 'tsc', '-b');
const folder = mkdtempSync(join(tmpdir(), 'odm-frameworks-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
/** @type {string[]} */
const failures = [];
let failed = 0;
try {
  mkdirSync(join(folder, 'examples'));
  symlinkSync(join(root, 'packages'), join(folder, 'packages'));
  for (const name of sites) {
    const started = Date.now();
    const found = await problemsOf(name);
    console.log(
      `${found.length > 0 ? 'FAIL' : 'ok'}  ${name} (${Math.round((Date.now() - started) / 1000)} s)`,
    );
    failed += found.length > 0 ? 1 : 0;
    failures.push(...found.map((problem) => `${name}: ${problem}`));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
console.log(`${sites.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Installs, builds and serves a site. @returns {Promise<string[]>} what is wrong with it in the browser */
async function problemsOf(/** @type {string} */ name) {
  const site = join(folder, 'examples', name);
  cpSync(join(root, 'examples', name), site, {
    recursive: true,
    filter: (from) => !/[/\\](?:node_modules|\.next|\.astro|dist|public)$/u.test(from),
  });
  run(site, 'npm', 'ci');
  run(site, 'npm', 'run', 'build');
  const port = await freePort();
  const server = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: site,
    detached: true,
    stdio: 'ignore',
    env: ENVIRONMENT,
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await answers(origin);
    return [...(await withoutScripts(origin)), ...(await withScripts(origin))];
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

async function answers(/** @type {string} */ origin) {
  const end = Date.now() + START_LIMIT;
  for (;;) {
    const response = await fetch(origin).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error(`${origin} does not answer.`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** What the server sends is what its author wrote inside the tags. @returns {Promise<string[]>} */
async function withoutScripts(/** @type {string} */ origin) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(origin);
  const links = ['Deprivation in Ardwick', 'Sign up for our newsletter'];
  const shown = await Promise.all(links.map((text) => page.getByRole('link', { name: text }).isVisible()));
  await page.close();
  return links
    .filter((_, index) => !shown[index])
    .map((text) => `without scripts, the link “${text}” is not shown`);
}

/** Hydration changes nothing that the framework or the browser reports. @returns {Promise<string[]>} */
async function withScripts(/** @type {string} */ origin) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`requests ${request.url()}`);
  });
  await page.goto(origin);
  try {
    await page.getByText('6 of Ardwick’s 10 neighbourhoods').first().waitFor();
    await page.getByLabel('Email address').waitFor();
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  return problems;
}
