import type { TopLevelSpec } from 'vega-lite';

/**
 * Wards as rows: their neighbourhoods as dots in ten columns, one for each national tenth, three side by side.
 * Named data: `neighbourhoods`, a row of `ward`, `order` (of the ward), `tenth` and `index` (within its column) for
 * each. Parameters: `step`, the distance of dots, and `column`, the width of a column, in pixels; `only`, a ward to
 * point out.
 */
export const wardRowsSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Neighbourhoods of each ward in the tenths of the national ranking of deprivation',
  params: [
    { name: 'step', value: 6.6 },
    { name: 'column', value: 22 },
    { name: 'only', value: null },
  ],
  config: { view: { stroke: null }, font: 'sans-serif' },
  data: { name: 'neighbourhoods' },
  transform: [
    {
      joinaggregate: [{ op: 'count', as: 'inColumn' }],
      groupby: ['ward', 'tenth'],
    },
    { calculate: 'datum.index % 3 - (min(datum.inColumn, 3) - 1) / 2', as: 'aside' },
    { calculate: '(datum.tenth - 0.5) * column + datum.aside * step', as: 'across' },
    { calculate: 'floor(datum.index / 3) * step + 3.6', as: 'up' },
  ],
  facet: {
    row: {
      field: 'ward',
      type: 'nominal',
      sort: { field: 'order', op: 'min' },
      title: null,
      header: { labelAngle: 0, labelAlign: 'left' },
    },
  },
  spacing: 8,
  spec: {
    width: 220,
    height: 40,
    mark: { type: 'point', shape: 'circle', filled: true, size: 21, opacity: 1 },
    encoding: {
      x: { field: 'across', type: 'quantitative', axis: null, scale: { domain: [0, 220], nice: false } },
      y: { field: 'up', type: 'quantitative', axis: null, scale: { domain: [0, 40], nice: false } },
      color: { condition: { test: 'datum.tenth === 1', value: '#B8410F' }, value: '#2F5D80' },
      opacity: { condition: { test: 'only === null || datum.ward === only', value: 1 }, value: 0.25 },
      tooltip: [
        { field: 'ward', title: 'Ward' },
        { field: 'tenth', title: 'Tenth' },
        { field: 'inColumn', title: 'Neighbourhoods in it' },
      ],
    },
  },
} satisfies TopLevelSpec;
