import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowsers } from '../../scripts/setup.js';
import { listen } from '../../scripts/serve.js';
import { DATASET } from './dataset-reader.js';

const { chromium: executablePath } = findBrowsers();

/** Why tests that need Chromium cannot run here, or false where they can. */
export const WITHOUT_CHROMIUM: string | false = executablePath ? false : 'skipped: Chromium is not installed';

/** The site as `npm start` serves it, and a browser to look at it with. */
export async function openSite() {
  const [server, browser] = await Promise.all([
    listen({ root: join(DATASET, '../..'), port: 0 }),
    startChromium(),
  ]);
  return {
    browser,
    origin: `http://localhost:${server.port}`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}

/** Everything a page asked for, said and suffered; a test looks at what concerns it. */
export function watch(page: Page) {
  const requests: string[] = [];
  const console: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.push(`uncaught: ${error.message}`));
  return { requests, console };
}

/** A web server of somebody else, on another port and so another origin, with one page and its headers. */
export async function hostPage(html: string, headers: Record<string, string> = {}) {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
