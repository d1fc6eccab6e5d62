// @ts-check
/**
 * npm run bench: what our widget costs a visitor beside what a site would use instead, as ratios in one
 * run, medians of at least seven visits each, interleaved so that a busy moment affects all alike.
 *
 *   npm run bench -- --runs 9 --only ours,vega-embed
 *
 * Times are never asserted in a test: they belong to the machine. The ratios are what to look at.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { benchGrid, rowsOfGrid } from './bench/grid.js';
import { benchLexicon, largeLexicon } from './bench/lexicon.js';
import { benchLamps, rowsOfLamps } from './bench/lamps.js';
import { rowsOfArdwick } from './bench/rows.js';
import { PAGES } from './bench/pages.js';
import { benchServer } from './bench/server.js';
import { CPU_SLOWDOWN, PHONE, visit } from './bench/measure.js';
import { report } from './bench/report.js';
import { findBrowsers } from './setup.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
    copies: { type: 'string', default: '1,20' },
  },
});
const runs = Math.max(7, Number(values.runs) || 7);
const wanted = values.only?.split(',');
const pages = PAGES.filter(({ id }) => !wanted || id === 'empty' || id === 'ours' || wanted.includes(id));

const spec = JSON.parse(await readFile(join(root, 'packages/charts/specs/strips.vl.json'), 'utf8'));
const [rows, lamps, grid] = await Promise.all([rowsOfArdwick(root), rowsOfLamps(root), rowsOfGrid(root)]);
const lexicon = await largeLexicon(root);
const server = await benchServer({ root, rows, lamps, grid, spec, files: lexicon });
const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('The bench needs Chromium: run npm test once, or install chromium.');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

try {
  if (!wanted || wanted.includes('lamps')) console.log(await benchLamps(browser, server.origin, runs));
  if (!wanted || wanted.includes('grid')) console.log(await benchGrid(browser, server.origin, runs));
  if (!wanted || wanted.includes('lexicon')) console.log(await benchLexicon(browser, server.origin, runs));
  for (const network of [undefined, PHONE]) {
    const net = network
      ? `${network.downKbps} kbit/s, ${network.latencyMs} ms round trip`
      : "this machine's own network";
    console.log(`Medians of ${runs} visits, CPU ${CPU_SLOWDOWN} times slower, ${net}\n`);
    for (const copies of values.copies.split(',').map(Number)) {
      /** @type {Map<string, import('./bench/measure.js').Visit[]>} */
      const visits = new Map(pages.map(({ id }) => [id, []]));
      for (let run = 0; run < runs; run += 1) {
        for (const page of pages) {
          const url = `${server.origin}/page?id=${page.id}&copies=${copies}`;
          visits.get(page.id)?.push(await visit(browser, url, page, network));
        }
      }
      console.log(report(visits, pages, copies));
    }
  }
} finally {
  await browser.close();
  await server.close();
}
