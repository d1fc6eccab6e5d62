import type { TopLevelSpec } from 'vega-lite';

/**
 * Neighbourhoods of each national tenth by the party that represents them, as stacked bars.
 * Named data: `segments`, rows of `bar` (a label), `order` (of the bar), `party`, `colour` and `count`, in the order of
 * the segments. Parameter: `only`, a bar to point out.
 */
export const decilesSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Neighbourhoods of each tenth of the national ranking, by the party that represents them',
  width: 640,
  height: { step: 28 },
  params: [{ name: 'only', value: null }],
  config: { view: { stroke: null }, font: 'sans-serif' },
  data: { name: 'segments' },
  transform: [
    {
      stack: 'count',
      groupby: ['bar'],
      sort: [{ field: 'segment' }],
      as: ['from', 'to'],
      offset: 'zero',
    },
  ],
  mark: { type: 'bar', stroke: '#231F20', strokeWidth: 0.5 },
  encoding: {
    x: { field: 'from', type: 'quantitative', title: 'Neighbourhoods', scale: { nice: false } },
    x2: { field: 'to' },
    y: { field: 'bar', type: 'nominal', sort: { field: 'order' }, title: null },
    color: { field: 'colour', type: 'nominal', scale: null, legend: null },
    opacity: { condition: { test: 'only === null || datum.bar === only', value: 1 }, value: 0.25 },
    tooltip: [
      { field: 'bar', title: 'Tenth' },
      { field: 'party', title: 'Party' },
      { field: 'count', title: 'Neighbourhoods', format: ',.1f' },
    ],
  },
} satisfies TopLevelSpec;
