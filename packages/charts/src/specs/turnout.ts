import type { TopLevelSpec } from 'vega-lite';

/**
 * Turnout of wards as bars, sorted by turnout.
 * Named data: `wards`, rows of `ward`, `council`, `turnout` (0 to 1) and `mostDeprived`, the share of their
 * neighbourhoods in the most deprived tenth. Parameter: `only`, a ward to point out.
 */
export const turnoutSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Share of the electorate of each ward that voted',
  width: 640,
  height: { step: 22 },
  params: [{ name: 'only', value: null }],
  config: { view: { stroke: null }, font: 'sans-serif' },
  data: { name: 'wards' },
  mark: { type: 'bar', color: '#2F5D80' },
  encoding: {
    x: {
      field: 'turnout',
      type: 'quantitative',
      title: 'Turnout',
      axis: { format: '%' },
      scale: { domain: [0, 1], nice: false },
    },
    y: { field: 'ward', type: 'nominal', sort: '-x', title: null },
    opacity: { condition: { test: 'only === null || datum.ward === only', value: 1 }, value: 0.25 },
    tooltip: [
      { field: 'ward', title: 'Ward' },
      { field: 'council', title: 'Council' },
      { field: 'turnout', title: 'Turnout', format: '.1%' },
      { field: 'mostDeprived', title: 'In the most deprived 10%', format: '.0%' },
    ],
  },
} satisfies TopLevelSpec;
