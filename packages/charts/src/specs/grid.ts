import type { TopLevelSpec } from 'vega-lite';

/**
 * Every neighbourhood of England as a square, row by row, the most deprived first, by the party that represents it.
 * Named data: `squares`, rows of `rank`, `tenth`, `party` and `colour`. Parameters: `columns`, squares in a row, and
 * `cell`, their size in pixels; `only`, a party to point out.
 */
export const gridSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Every neighbourhood of England by rank of deprivation, and the party that represents it',
  width: 720,
  height: 940,
  params: [
    { name: 'columns', value: 180 },
    { name: 'cell', value: 4 },
    { name: 'only', value: null },
  ],
  config: { view: { stroke: null }, font: 'sans-serif' },
  data: { name: 'squares' },
  transform: [
    { calculate: '(datum.rank - 1) % columns * cell', as: 'left' },
    { calculate: 'floor((datum.rank - 1) / columns) * cell', as: 'top' },
    { calculate: 'datum.left + cell', as: 'right' },
    { calculate: 'datum.top + cell', as: 'bottom' },
  ],
  mark: { type: 'rect' },
  encoding: {
    x: { field: 'left', type: 'quantitative', scale: null, axis: null },
    x2: { field: 'right' },
    y: { field: 'top', type: 'quantitative', scale: null, axis: null },
    y2: { field: 'bottom' },
    color: { field: 'colour', type: 'nominal', scale: null, legend: null },
    opacity: { condition: { test: 'only === null || datum.party === only', value: 1 }, value: 0.14 },
    tooltip: [
      { field: 'rank', title: 'Rank', format: ',' },
      { field: 'tenth', title: 'Tenth' },
      { field: 'party', title: 'Party' },
    ],
  },
} satisfies TopLevelSpec;
