// @ts-check
/**
 * What our widgets cost a visitor beside what a site would use instead, as ratios in one run, medians of nine visits
 * each, interleaved so that a busy moment affects all alike. Run by `npm run bench`, once everything is built.
 *
 * Times are never asserted in a test: they belong to the machine. The ratios are what to look at.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { rowsOfControl, rowsOfProfile, rowsOfSeats } from './figures.js';
import { benchGrid, rowsOfGrid } from './grid.js';
import { benchHostPaint } from './host-paint.js';
import { benchLexicon, largeLexicon } from './lexicon.js';
import { benchLamps, rowsOfLamps } from './lamps.js';
import { rowsOfArdwick } from './rows.js';
import { FIGURES } from './pages.js';
import { benchServer } from './server.js';
import { CPU_SLOWDOWN, PHONE, visit } from './measure.js';
import { report } from './report.js';
import { findBrowsers } from '../setup.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string' },
    copies: { type: 'string', default: '1,20,50' },
    full: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs) || 9;
const only = values.only?.split(',');
const isWanted = (/** @type {string} */ id) => only?.includes(id) ?? true;
const copiesOf = (/** @type {string} */ id) => (id === 'ward' ? values.copies.split(',').map(Number) : [1]);

const [spec, ward, control, seats, profile, lamps, grid] = await Promise.all([
  readFile(join(root, 'packages/charts/specs/strips.vl.json'), 'utf8').then(JSON.parse),
  rowsOfArdwick(root),
  rowsOfControl(root),
  rowsOfSeats(root),
  rowsOfProfile(root),
  rowsOfLamps(root),
  rowsOfGrid(root),
]);
const server = await benchServer({
  root,
  json: { spec, ward, control, seats, profile, lamps, grid },
  files: await largeLexicon(root),
});
const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('The bench needs Chromium: run npm test once, or install chromium.');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

/** One figure by every library, in turns. */
async function benchFigure(
  /** @type {import('./pages.js').Figure} */ { id, title, pages },
  /** @type {number} */ copies,
  /** @type {typeof PHONE | undefined} */ network,
) {
  /** @type {Map<string, import('./measure.js').Visit[]>} */
  const visits = new Map(pages.map((page) => [page.id, []]));
  for (let run = 0; run < runs; run += 1)
    for (const page of pages) {
      const url = `${server.origin}/page?figure=${id}&id=${page.id}&copies=${copies}`;
      visits.get(page.id)?.push(await visit(browser, url, page, network));
    }
  return report(visits, pages, { title, copies, isNetwork: network !== undefined });
}

try {
  for (const network of [undefined, PHONE]) {
    const net = network
      ? `${network.downKbps} kbit/s, ${network.latencyMs} ms round trip`
      : "this machine's own network";
    console.log(`Medians of ${runs} visits, CPU ${CPU_SLOWDOWN} times slower, ${net}\n`);
    for (const figure of FIGURES.filter(({ id }) => isWanted(id)))
      for (const copies of copiesOf(figure.id)) console.log(await benchFigure(figure, copies, network));
  }
  if (isWanted('paint')) console.log(await benchHostPaint(browser, server.origin, runs));
  if (values.full || only?.includes('lamps')) console.log(await benchLamps(browser, server.origin, runs));
  if (values.full || only?.includes('grid')) console.log(await benchGrid(browser, server.origin, runs));
  if (values.full || only?.includes('lexicon')) console.log(await benchLexicon(browser, server.origin, runs));
  console.log(`${(performance.now() / 60_000).toFixed(1)} minutes`);
} finally {
  await browser.close();
  await server.close();
}
