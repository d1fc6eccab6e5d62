// @ts-check
/**
 * The pages compared: the same figures, drawn by each library as its own documentation says to use it. Libraries are
 * served from their npm packages, ready minified, and every answer is brotli-compressed, as a CDN would.
 */

/**
 * @typedef {object} BenchPage
 * @property {string} id
 * @property {string} title
 * @property {string} head
 * @property {(copies: number) => string} body
 * @property {string} useful expression that is true when there is something to read
 * @property {string} drawn expression that is true when the figure is drawn
 * @property {boolean} [isPrerendered] whether it is served as `odm-widgets prerender` writes it
 *
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} title
 * @property {BenchPage[]} pages the empty one first, then ours
 */

const repeat = (/** @type {number} */ n, /** @type {(i: number) => string} */ piece) =>
  Array.from({ length: n }, (_, i) => piece(i)).join('\n');

const places = (/** @type {number} */ copies) =>
  repeat(copies, (i) => `<div class="vis" id="vis${i}"></div>`);

/** Whether there is at least one of a list, and all of them are as they should be. */
const all = (/** @type {string} */ list, /** @type {string} */ condition) =>
  `((list) => list.length > 0 && list.every(${condition}))(${list})`;

const DRAWN = all(
  `[...document.querySelectorAll('.vis')]`,
  `(v) => v.querySelector('svg, canvas[data-drawn]')`,
);

/** @type {BenchPage} */
const EMPTY = {
  id: 'empty',
  title: 'an empty page',
  head: '',
  body: () => '<p id="done">Empty</p>',
  useful: `!!document.querySelector('#done')`,
  drawn: `!!document.querySelector('#done')`,
};

/**
 * Ours draws what is near the viewport; what is in sight counts. Others draw all at once.
 *
 * @param {string} markup
 * @param {string} drawn selector of the figure in the shadow root
 * @returns {BenchPage}
 */
function ours(markup, drawn) {
  const tag = markup.split(/[<\s]/u)[1];
  // Measuring is part of what is measured: nothing is, before there is something to see.
  const roots = `(document.querySelector('${tag}')?.shadowRoot ? [...document.querySelectorAll('${tag}')] : []).filter((w) => w.getBoundingClientRect().top < innerHeight).map((w) => w.shadowRoot)`;
  return {
    id: 'ours',
    title: 'ours',
    head: '<script type="module" src="/embed/odm-widgets.js"></script>',
    body: (copies) => repeat(copies, () => markup),
    useful: all(roots, `(r) => r?.querySelector('[part~=headline]')?.textContent.trim()`),
    drawn: all(roots, `(r) => r?.querySelector('${drawn}')`),
  };
}

/**
 * The same with the first content in the page: what is read and seen needs no script.
 *
 * @param {string} markup
 * @returns {BenchPage}
 */
function prerendered(markup) {
  const contents = `[...document.querySelectorAll('[data-odm-prerendered]')]`;
  return {
    ...ours(markup, ''),
    id: 'prerendered',
    title: 'ours, prerendered',
    useful: all(contents, `(content) => content.querySelector('p')?.textContent.trim()`),
    drawn: all(contents, `(content) => content.querySelector('svg')`),
    isPrerendered: true,
  };
}

/** @returns {BenchPage} */
function vegaEmbed(/** @type {string} */ script) {
  return {
    id: 'vega-embed',
    title: 'vega-embed',
    head: `<script src="/npm/vega/build/vega.min.js"></script>
<script src="/npm/vega-lite/build/vega-lite.min.js"></script>
<script src="/npm/vega-embed/build/vega-embed.min.js"></script>`,
    body: (copies) => `${places(copies)}
<script type="module">
${script}
</script>`,
    useful: DRAWN,
    drawn: DRAWN,
  };
}

/** @returns {BenchPage} each figure is drawn by `draw(place)` */
function chartJs(/** @type {string} */ rows, /** @type {string} */ draw) {
  return {
    id: 'chart.js',
    title: 'Chart.js',
    head: '<script src="/npm/chart.js/dist/chart.umd.min.js"></script>',
    body: (copies) => `${places(copies)}
<script type="module">
  const rows = await (await fetch('${rows}')).json();
  const chart = (place, height, config) => {
    const canvas = document.createElement('canvas');
    canvas.height = height;
    place.append(canvas);
    new Chart(canvas, { ...config, options: { animation: false, ...config.options } });
    canvas.dataset.drawn = 'yes';
  };
  const draw = ${draw};
  for (const place of document.querySelectorAll('.vis')) draw(place);
</script>`,
    useful: DRAWN,
    drawn: DRAWN,
  };
}

/** @returns {BenchPage} each figure has the `options` of Plot */
function plot(/** @type {string} */ rows, /** @type {string} */ options) {
  return {
    id: 'plot',
    title: 'Observable Plot',
    head: '<script src="/npm/d3/dist/d3.min.js"></script>\n<script src="/npm/@observablehq/plot/dist/plot.umd.min.js"></script>',
    body: (copies) => `${places(copies)}
<script type="module">
  const rows = await (await fetch('${rows}')).json();
  for (const place of document.querySelectorAll('.vis')) place.append(Plot.plot(${options}));
</script>`,
    useful: DRAWN,
    drawn: DRAWN,
  };
}

const LAMPS = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  facet: { field: 'name', columns: 8, sort: { field: 'rank' }, header: { title: null } },
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

const SEATS = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 600,
  mark: 'bar',
  encoding: {
    y: { field: 'year', type: 'ordinal' },
    x: { field: 'seats', type: 'quantitative' },
    color: { field: 'party', type: 'nominal' },
  },
};

const SHARES = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 600,
  mark: { type: 'point', filled: true, size: 160 },
  encoding: {
    x: { field: 'value', type: 'quantitative', scale: { domain: [0, 100] } },
    color: { field: 'place', type: 'nominal' },
    tooltip: [{ field: 'place' }, { field: 'text' }],
  },
};

const PROFILE = '<odm-area-profile ward="E05011351" authority="E08000003"></odm-area-profile>';
const WARD = '<odm-ward-deprivation ward="E05011351" authority="E08000003"></odm-ward-deprivation>';

/** @type {Figure[]} */
export const FIGURES = [
  {
    id: 'ward',
    title: 'Deprivation of a ward',
    pages: [
      EMPTY,
      ours(WARD, 'odm-chart[drawn]'),
      prerendered(WARD),
      vegaEmbed(`  const [spec, datasets] = await Promise.all(['/bench/spec.json', '/bench/ward.json'].map(async (url) => (await fetch(url)).json()));
  for (const node of document.querySelectorAll('.vis')) vegaEmbed(node, { ...spec, datasets, width: 680 });`),
      chartJs(
        '/bench/ward.json',
        `(place) => chart(place, 200, {
    data: {
      datasets: [
        { type: 'scatter', label: 'Ardwick', data: rows.points.map((p) => ({ x: p.position, y: 0.05 + p.offset * 0.05 })) },
        { type: 'line', label: 'Manchester', data: rows.profile.map((p) => ({ x: (p.tenth - 0.5) / 10, y: p.share })) },
      ],
    },
    options: { scales: { x: { type: 'linear', min: 0, max: 1 } } },
  })`,
      ),
      plot(
        '/bench/ward.json',
        `{
    width: 680,
    x: { domain: [0, 1], label: 'Most deprived to least deprived' },
    marks: [
      Plot.areaY(rows.profile, { x: (p) => (p.tenth - 0.5) / 10, y: 'share', fill: '#ccc' }),
      Plot.dot(rows.points, { x: 'position', y: (p) => 0.05 + p.offset * 0.05, fill: '#2F5D80', r: 5 }),
    ],
  }`,
      ),
    ],
  },
  {
    id: 'control',
    title: 'Political control of a region',
    pages: [
      EMPTY,
      ours('<odm-political-control region="North West"></odm-political-control>', '[data-code]'),
      vegaEmbed(`  const values = await (await fetch('/bench/control.json')).json();
  for (const node of document.querySelectorAll('.vis')) vegaEmbed(node, { ...${JSON.stringify(LAMPS)}, data: { values } });`),
      chartJs(
        '/bench/control.json',
        `(place) => {
    for (const [name, levels] of Map.groupBy(rows, (row) => row.name))
      chart(place, 120, {
        type: 'line',
        data: {
          labels: levels.map(({ at }) => at),
          datasets: [
            { label: name, data: levels.map(({ to }) => to), fill: '+1' },
            { label: '', data: levels.map(({ from }) => from) },
          ],
        },
      });
  }`,
      ),
      plot(
        '/bench/control.json',
        `{
    width: 680,
    height: 600,
    axis: null,
    marks: [
      Plot.areaX(rows, { fx: (row) => row.rank % 8, fy: (row) => Math.floor(row.rank / 8), y: 'at', x1: 'from', x2: 'to', z: 'name', fill: 'control' }),
    ],
  }`,
      ),
    ],
  },
  {
    id: 'seats',
    title: 'Seats of a council over time',
    pages: [
      EMPTY,
      ours(
        '<odm-representation authority="E08000003" view="over-time"></odm-representation>',
        '[part~=chart] svg, .bars',
      ),
      vegaEmbed(`  const values = await (await fetch('/bench/seats.json')).json();
  for (const node of document.querySelectorAll('.vis')) vegaEmbed(node, { ...${JSON.stringify(SEATS)}, data: { values } });`),
      chartJs(
        '/bench/seats.json',
        `(place) => chart(place, 200, {
    type: 'bar',
    data: {
      labels: [...new Set(rows.map(({ year }) => year))],
      datasets: [...Map.groupBy(rows, ({ party }) => party)].map(([label, own]) => ({ label, data: own.map(({ year, seats }) => ({ x: seats, y: String(year) })) })),
    },
    options: { indexAxis: 'y', scales: { x: { stacked: true }, y: { stacked: true } } },
  })`,
      ),
      plot(
        '/bench/seats.json',
        `{ width: 680, marks: [Plot.barX(rows, { y: 'year', x: 'seats', fill: 'party' })] }`,
      ),
    ],
  },
  {
    id: 'profile',
    title: 'Profile of a ward',
    pages: [
      EMPTY,
      ours(PROFILE, 'odm-chart[drawn]'),
      prerendered(PROFILE),
      vegaEmbed(`  const values = await (await fetch('/bench/profile.json')).json();
  for (const node of document.querySelectorAll('.vis')) vegaEmbed(node, { ...${JSON.stringify(SHARES)}, data: { values } });`),
      chartJs(
        '/bench/profile.json',
        `(place) => chart(place, 120, {
    type: 'scatter',
    data: { datasets: rows.map(({ place, value }) => ({ label: place, data: [{ x: value, y: 0 }] })) },
    options: { scales: { x: { min: 0, max: 100 } } },
  })`,
      ),
      plot(
        '/bench/profile.json',
        `{
    width: 680,
    x: { domain: [0, 100] },
    marks: [
      Plot.dot(rows, { x: 'value', r: 6, fill: (p) => (p.own ? '#2F5D80' : '#fff'), stroke: '#5B6670' }),
      Plot.text(rows, { x: 'value', dy: 16, text: (p) => p.place + ' ' + p.text }),
    ],
  }`,
      ),
    ],
  },
];

/**
 * @param {BenchPage} page
 * @param {number} copies how many of the same figure are on the page
 */
export function pageHtml(page, copies) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${page.title}</title>
<meta name="viewport" content="width=device-width">
${page.head}</head>
<body><h1>Figures of Manchester</h1>
${page.body(copies)}
</body></html>`;
}
