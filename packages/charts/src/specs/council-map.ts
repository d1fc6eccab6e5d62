import type { TopLevelSpec } from 'vega-lite';

/**
 * Councils of England as hexagons in about their places, coloured by who runs them.
 * Named data: `councils`, rows of `council`, `column`, `row`, `control` and `colour`. Parameter: `only`, a council to
 * point out.
 */
export const councilMapSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Councils of England as hexagons, by who runs them',
  width: 640,
  height: 720,
  params: [{ name: 'only', value: null }],
  config: { view: { stroke: null }, font: 'sans-serif' },
  data: { name: 'councils' },
  transform: [{ calculate: 'datum.column + (datum.row % 2) / 2', as: 'across' }],
  mark: {
    type: 'point',
    filled: true,
    opacity: 1,
    size: 420,
    shape: 'M0,-1L0.866,-0.5L0.866,0.5L0,1L-0.866,0.5L-0.866,-0.5Z',
    stroke: '#231F20',
    strokeWidth: 0.5,
  },
  encoding: {
    x: { field: 'across', type: 'quantitative', axis: null, scale: { zero: false } },
    y: { field: 'row', type: 'quantitative', axis: null, scale: { zero: false, reverse: true } },
    color: { field: 'colour', type: 'nominal', scale: null, legend: null },
    opacity: { condition: { test: 'only === null || datum.council === only', value: 1 }, value: 0.25 },
    tooltip: [
      { field: 'council', title: 'Council' },
      { field: 'control', title: 'Control' },
    ],
  },
} satisfies TopLevelSpec;
