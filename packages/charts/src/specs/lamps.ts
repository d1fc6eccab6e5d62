import type { TopLevelSpec } from 'vega-lite';

/**
 * Councils as lava lamps: wide where many of their neighbourhoods are in the national ranking, the most deprived at the
 * bottom.
 * Named data: `levels`, rows of `council`, `order` (of the council), `control`, `colour`, `at` (a twentieth of the
 * ranking, 1 the most deprived) and `share` (of the lamp's own widest level, 0 to 1). Parameter: `only`, a council to
 * point out.
 */
export const lampsSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Councils by the spread of their neighbourhoods over the national ranking of deprivation',
  params: [{ name: 'only', value: null }],
  config: { view: { stroke: null }, font: 'sans-serif' },
  data: { name: 'levels' },
  transform: [
    { calculate: 'datum.share', as: 'right' },
    { calculate: '-datum.share', as: 'left' },
  ],
  facet: { field: 'council', type: 'nominal', sort: { field: 'order', op: 'min' }, title: null },
  columns: 6,
  spec: {
    width: 56,
    height: 96,
    mark: { type: 'area', orient: 'horizontal', interpolate: 'linear', stroke: '#231F20', strokeWidth: 1 },
    encoding: {
      y: {
        field: 'at',
        type: 'quantitative',
        axis: null,
        scale: { domain: [1, 20], nice: false, zero: false },
      },
      x: { field: 'left', type: 'quantitative', axis: null, scale: { domain: [-1, 1], nice: false } },
      x2: { field: 'right' },
      color: { field: 'colour', type: 'nominal', scale: null, legend: null },
      opacity: { condition: { test: 'only === null || datum.council === only', value: 1 }, value: 0.25 },
      tooltip: [
        { field: 'council', title: 'Council' },
        { field: 'control', title: 'Control' },
      ],
    },
  },
} satisfies TopLevelSpec;
