// @ts-check
/**
 * What pointing at the grid of 33,755 neighbourhoods costs: ours, and the same squares in Vega-Lite on a canvas with
 * a highlight under the pointer. A frame has 16.7 ms; the clock runs from a move of the pointer until all it causes
 * is done.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COUNCIL_RELEASE, datasetPath } from '@odm-widgets/data/model';
import { CPU_SLOWDOWN, inPage } from './measure.js';
import { median } from './report.js';

const FRAME = 1000 / 60;
const COLUMNS = 183;
const MOVES = 40;

/** The squares as rows. */
export async function rowsOfGrid(/** @type {string} */ root) {
  const path = join(root, 'packages/dataset', datasetPath(COUNCIL_RELEASE, 'grid'));
  const { cells } = JSON.parse(await readFile(path, 'utf8'));
  return [...cells].map((kind, index) => ({ x: index % COLUMNS, y: Math.floor(index / COLUMNS), kind }));
}

const SQUARES = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: COLUMNS * 4,
  height: 185 * 4,
  params: [{ name: 'at', select: { type: 'point', on: 'pointerover', clear: 'pointerout' } }],
  mark: { type: 'square', size: 12, opacity: 1, tooltip: true },
  encoding: {
    x: { field: 'x', type: 'quantitative', axis: null },
    y: { field: 'y', type: 'quantitative', axis: null, scale: { reverse: true } },
    color: { field: 'kind', type: 'nominal', legend: null },
    stroke: { condition: { param: 'at', empty: false, value: 'black' }, value: null },
  },
};

/** Moves a pointer over a canvas, a move a frame, and keeps the median of what each cost. */
const POINTING = `
  async function pointing(target, done) {
    const { left, top, width, height } = target.getBoundingClientRect();
    const costs = [];
    for (let move = 0; move < ${MOVES}; move += 1) {
      await new Promise(requestAnimationFrame);
      const at = { clientX: left + width * (0.1 + 0.8 * (move / ${MOVES})), clientY: top + height * (0.2 + 0.001 * move), bubbles: true, composed: true };
      const start = performance.now();
      for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover']) {
        const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
        target.dispatchEvent(new Kind(type, at));
      }
      await done();
      costs.push(performance.now() - start);
    }
    window.drawing = costs.sort((a, b) => a - b)[costs.length >> 1];
  }`;

/** Pages that set `window.drawing` to the milliseconds a move took. @type {Record<string, string>} */
export const GRID_PAGES = {
  grid: `<script type="module" src="/embed/odm-representation.js"></script>
<odm-representation view="grid"></odm-representation>
<script type="module">${POINTING}
  const find = (selector) => document.querySelector('odm-representation').shadowRoot?.querySelector(selector);
  const canvas = () => find('canvas');
  while (!find('.figure.grid ~ button.more')) await new Promise((done) => setTimeout(done, 50));
  find('.figure.grid ~ button.more').click();
  while (!(canvas()?.width > 300)) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 500));
  await pointing(canvas(), () => Promise.resolve());
</script>`,
  squares: `<script src="/npm/vega/build/vega.min.js"></script>
<script src="/npm/vega-lite/build/vega-lite.min.js"></script>
<script src="/npm/vega-embed/build/vega-embed.min.js"></script>
<div id="vis"></div>
<script type="module">${POINTING}
  const values = await (await fetch('/bench/grid.json')).json();
  const { view } = await vegaEmbed('#vis', { ...${JSON.stringify(SQUARES)}, data: { values } }, { renderer: 'canvas', actions: false });
  await new Promise((done) => setTimeout(done, 500));
  await pointing(document.querySelector('#vis canvas'), () => view.runAsync());
</script>`,
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {number} runs
 */
export async function benchGrid(browser, origin, runs) {
  /** @type {Record<string, number[]>} */
  const times = { grid: [], squares: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const id of Object.keys(times)) times[id]?.push(await inPage(browser, `${origin}/page?id=${id}`));
  }
  const [ours, squares] = [median(times['grid'] ?? []), median(times['squares'] ?? [])];
  return [
    `Pointing at the grid of England, a move, medians of ${runs} visits, CPU ${CPU_SLOWDOWN} times slower`,
    `ours ${ours.toFixed(2)} ms, Vega-Lite on a canvas ${squares.toFixed(1)} ms: ${(ours / squares).toFixed(3)}; ${ours < FRAME / 2 ? 'within' : 'OVER'} half a frame of ${FRAME.toFixed(1)} ms`,
    '',
  ].join('\n');
}
