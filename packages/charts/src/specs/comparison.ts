import type { TopLevelSpec } from 'vega-lite';

/**
 * Places on one scale, with the range of their neighbourhoods where there is one.
 * Named data: `places`, rows of `id`, `place`, `row`, `value`, `text`, `own` and, for ranges, `least` and `most`.
 * Parameters: `from` and `to`, the ends of the scale, and `only`, a place to point out.
 */
export const comparisonSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'A place beside those it is compared with, on one scale',
  width: 640,
  height: { step: 48 },
  params: [
    { name: 'from', value: 0 },
    { name: 'to', value: 100 },
    { name: 'only', value: null },
  ],
  config: { view: { stroke: null }, font: 'sans-serif' },
  data: { name: 'places' },
  encoding: {
    y: { field: 'row', type: 'ordinal', axis: null },
    opacity: { condition: { test: 'only === null || datum.place === only', value: 1 }, value: 0.25 },
    tooltip: [
      { field: 'place', title: 'Place' },
      { field: 'text', title: 'Value' },
    ],
  },
  layer: [
    {
      mark: { type: 'rule', strokeWidth: 4, color: '#5B6670' },
      encoding: {
        x: {
          field: 'least',
          type: 'quantitative',
          title: null,
          scale: { domain: [{ expr: 'from' }, { expr: 'to' }], nice: false, zero: false },
        },
        x2: { field: 'most' },
      },
    },
    {
      mark: { type: 'point', filled: true, size: 160, opacity: 1 },
      encoding: {
        x: {
          field: 'value',
          type: 'quantitative',
          title: null,
          scale: { domain: [{ expr: 'from' }, { expr: 'to' }], nice: false, zero: false },
        },
        color: {
          condition: { test: 'datum.own', value: '#2F5D80' },
          value: '#8A949C',
        },
      },
    },
  ],
} satisfies TopLevelSpec;
