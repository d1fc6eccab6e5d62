// @ts-check
/**
 * What drawing all 296 lamps of England costs: ours, and the same picture as a faceted Vega-Lite spec through
 * vega-embed. Everything is fetched before; the clock runs from the call that draws to the frame after it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CPU_SLOWDOWN, inPage } from './measure.js';
import { median } from './report.js';

const GOAL = 0.5;

/** Edges of every lamp, as rows of a facet. */
export async function rowsOfLamps(/** @type {string} */ root) {
  const { getLamps } = await import('@odm-widgets/data/lamps');
  const { profile } = await import('@odm-widgets/representation');
  const files = {
    get: async (/** @type {string} */ path) =>
      JSON.parse(await readFile(join(root, 'packages/dataset', path), 'utf8')),
  };
  const { councils } = await getLamps(files, 'overall');
  return councils.flatMap((council) => {
    const levels = profile(council.lsoasByVigintile, 0.5);
    const most = Math.max(...levels.map(({ neighbourhoods }) => neighbourhoods));
    return levels.map(({ at, neighbourhoods }) => ({
      name: council.name,
      rank: council.rank,
      control: council.control.parties[0] ?? 'none',
      at,
      from: -neighbourhoods / most,
      to: neighbourhoods / most,
    }));
  });
}

const FACET = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: { url: '/bench/lamps.json' },
  facet: { field: 'name', columns: 16, sort: { field: 'rank' }, header: { title: null } },
  spec: {
    width: 56,
    height: 96,
    mark: { type: 'area', orient: 'horizontal', stroke: '#231f20', strokeWidth: 1 },
    encoding: {
      y: { field: 'at', type: 'quantitative', scale: { domain: [1, 20] }, axis: null },
      x: { field: 'from', type: 'quantitative', scale: { domain: [-1, 1] }, axis: null },
      x2: { field: 'to' },
      fill: { field: 'control', type: 'nominal', legend: null },
    },
  },
};

/** Pages that set `window.drawing` to the milliseconds it took. @type {Record<string, string>} */
export const LAMP_PAGES = {
  lamps: `<script type="module" src="/embed/odm-political-control.js"></script>
<div id="far" style="height: 9000px"></div>
<odm-political-control nation="england"></odm-political-control>
<script type="module">
  const widget = document.querySelector('odm-political-control');
  await customElements.whenDefined('odm-political-control');
  const fetched = () => performance.getEntriesByType('resource').some(({ name }) => /figure/.test(name));
  while (widget.status !== 'ready' || !fetched()) await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 300));
  const start = performance.now();
  widget.scrollIntoView();
  while (widget.shadowRoot.querySelectorAll('[data-code]').length < 296) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  window.drawing = performance.now() - start;
</script>`,
  facet: `<script src="/npm/vega/build/vega.min.js"></script>
<script src="/npm/vega-lite/build/vega-lite.min.js"></script>
<script src="/npm/vega-embed/build/vega-embed.min.js"></script>
<div id="vis"></div>
<script type="module">
  const spec = ${JSON.stringify(FACET)};
  const values = await (await fetch('/bench/lamps.json')).json();
  await new Promise((done) => setTimeout(done, 300));
  const start = performance.now();
  await vegaEmbed('#vis', { ...spec, data: { values } }, { renderer: 'svg', actions: false });
  await new Promise(requestAnimationFrame);
  window.drawing = performance.now() - start;
</script>`,
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {number} runs
 */
export async function benchLamps(browser, origin, runs) {
  /** @type {Record<string, number[]>} */
  const times = { lamps: [], facet: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const id of Object.keys(times)) times[id]?.push(await inPage(browser, `${origin}/page?id=${id}`));
  }
  const [ours, facet] = [median(times['lamps'] ?? []), median(times['facet'] ?? [])];
  const ratio = ours / facet;
  return [
    `Drawing all 296 lamps of England, medians of ${runs} visits, CPU ${CPU_SLOWDOWN} times slower`,
    `ours ${ours.toFixed(0)} ms, a facet through vega-embed ${facet.toFixed(0)} ms: ${ratio.toFixed(2)}, ${ratio <= GOAL ? 'within' : 'OVER'} ${GOAL}`,
    '',
  ].join('\n');
}
