// @ts-check
/**
 * The pages compared: the same figures of one Manchester ward, drawn by each library as its own
 * documentation says to use it. Libraries are served from their npm packages, ready minified, and
 * every answer is brotli-compressed, as a CDN would.
 */

/** @typedef {{ id: string, title: string, head: string, body: (copies: number) => string, drawn: string, useful: string }} BenchPage */

const repeat = (/** @type {number} */ n, /** @type {(i: number) => string} */ piece) =>
  Array.from({ length: n }, (_, i) => piece(i)).join('\n');

/** Ours draws what is near the viewport; what is in sight counts. Others draw all at once. */
const OURS = `[...document.querySelectorAll('odm-ward-deprivation')].filter((w) => w.getBoundingClientRect().top < innerHeight).map((w) => w.shadowRoot)`;
const OTHERS = `[...document.querySelectorAll('.vis')]`;

/** @type {BenchPage[]} */
export const PAGES = [
  {
    id: 'empty',
    title: 'an empty page',
    head: '',
    body: () => '<p id="done">Empty</p>',
    useful: `!!document.querySelector('#done')`,
    drawn: `!!document.querySelector('#done')`,
  },
  {
    id: 'ours',
    title: 'ours, by its own script',
    head: '<script type="module" src="/embed/odm-ward-deprivation.js"></script>',
    body: (copies) =>
      repeat(
        copies,
        () => '<odm-ward-deprivation ward="E05011351" authority="E08000003"></odm-ward-deprivation>',
      ),
    useful: `${OURS}.every((r) => r?.querySelector('[part~=headline]')?.textContent.trim())`,
    drawn: `${OURS}.every((r) => r?.querySelector('odm-chart[drawn]'))`,
  },
  {
    id: 'autoloader',
    title: 'ours, by the autoloader',
    head: '<script type="module" src="/embed/odm-widgets.js"></script>',
    body: (copies) =>
      repeat(
        copies,
        () => '<odm-ward-deprivation ward="E05011351" authority="E08000003"></odm-ward-deprivation>',
      ),
    useful: `${OURS}.every((r) => r?.querySelector('[part~=headline]')?.textContent.trim())`,
    drawn: `${OURS}.every((r) => r?.querySelector('odm-chart[drawn]'))`,
  },
  {
    id: 'vega-embed',
    title: 'vega-embed',
    head: `<script src="/npm/vega/build/vega.min.js"></script>
<script src="/npm/vega-lite/build/vega-lite.min.js"></script>
<script src="/npm/vega-embed/build/vega-embed.min.js"></script>`,
    body: (copies) => `${repeat(copies, (i) => `<div class="vis" id="vis${i}"></div>`)}
<script type="module">
  const [spec, datasets] = await Promise.all(['/bench/spec.json', '/bench/rows.json'].map(async (url) => (await fetch(url)).json()));
  for (const node of document.querySelectorAll('.vis')) vegaEmbed(node, { ...spec, datasets, width: 680 });
</script>`,
    useful: `${OTHERS}.every((v) => v.querySelector('canvas, svg'))`,
    drawn: `${OTHERS}.every((v) => v.querySelector('canvas, svg'))`,
  },
  {
    id: 'chart.js',
    title: 'Chart.js',
    head: '<script src="/npm/chart.js/dist/chart.umd.min.js"></script>',
    body: (
      copies,
    ) => `${repeat(copies, (i) => `<div class="vis"><canvas id="vis${i}" height="200"></canvas></div>`)}
<script type="module">
  const { points, profile } = await (await fetch('/bench/rows.json')).json();
  for (const canvas of document.querySelectorAll('.vis canvas')) {
    new Chart(canvas, {
      data: {
        datasets: [
          { type: 'scatter', label: 'Ardwick', data: points.map((p) => ({ x: p.position, y: 0.05 + p.offset * 0.05 })) },
          { type: 'line', label: 'Manchester', data: profile.map((p) => ({ x: (p.tenth - 0.5) / 10, y: p.share })) },
        ],
      },
      options: { animation: false, scales: { x: { type: 'linear', min: 0, max: 1 } } },
    });
    canvas.parentElement.dataset.drawn = 'yes';
  }
</script>`,
    useful: `${OTHERS}.every((v) => v.dataset.drawn)`,
    drawn: `${OTHERS}.every((v) => v.dataset.drawn)`,
  },
  {
    id: 'plot',
    title: 'Observable Plot',
    head: '<script src="/npm/d3/dist/d3.min.js"></script>\n<script src="/npm/@observablehq/plot/dist/plot.umd.min.js"></script>',
    body: (copies) => `${repeat(copies, (i) => `<div class="vis" id="vis${i}"></div>`)}
<script type="module">
  const { points, profile } = await (await fetch('/bench/rows.json')).json();
  for (const node of document.querySelectorAll('.vis')) {
    node.append(
      Plot.plot({
        width: 680,
        x: { domain: [0, 1], label: 'Most deprived to least deprived' },
        marks: [
          Plot.areaY(profile, { x: (p) => (p.tenth - 0.5) / 10, y: 'share', fill: '#ccc' }),
          Plot.dot(points, { x: 'position', y: (p) => 0.05 + p.offset * 0.05, fill: '#2F5D80', r: 5 }),
        ],
      }),
    );
  }
</script>`,
    useful: `${OTHERS}.every((v) => v.querySelector('svg'))`,
    drawn: `${OTHERS}.every((v) => v.querySelector('svg'))`,
  },
];

/**
 * @param {BenchPage} page
 * @param {number} copies how many of the same chart are on the page
 */
export function pageHtml(page, copies) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${page.title}</title>
<meta name="viewport" content="width=device-width">
${page.head}</head>
<body><h1>Deprivation in Ardwick</h1>
${page.body(copies)}
</body></html>`;
}
