import type { TopLevelSpec } from 'vega-lite';

/**
 * Filled seats of councils by party in each year, as stacked bars.
 * Named data: `segments`, rows of `bar` (the year), `order`, `party`, `colour` and `count`, in the order of the
 * segments. Parameter: `only`, a year to point out.
 */
export const seatsOverTimeSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Filled seats by party, year by year',
  width: 640,
  height: { step: 40 },
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
    x: { field: 'from', type: 'quantitative', title: 'Seats', scale: { nice: false } },
    x2: { field: 'to' },
    y: { field: 'bar', type: 'nominal', sort: { field: 'order' }, title: null },
    color: { field: 'colour', type: 'nominal', scale: null, legend: null },
    opacity: { condition: { test: 'only === null || datum.bar === only', value: 1 }, value: 0.25 },
    tooltip: [
      { field: 'bar', title: 'Year' },
      { field: 'party', title: 'Party' },
      { field: 'count', title: 'Seats', format: ',' },
    ],
  },
} satisfies TopLevelSpec;
