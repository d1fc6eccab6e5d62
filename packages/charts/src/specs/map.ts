import type { TopLevelSpec } from 'vega-lite';

/**
 * Small areas by their national tenth, in ten steps of one hue, with lines around wards.
 * Named data: `areas`, GeoJSON features with `code`, `name`, `rank`, `tenth` and `shade`, how much of the colour a
 * tenth has; `lines`, features with `line`: `outline` around the areas counted in a ward, `official` where the ward's
 * own line is another. Parameter: `only`, a tenth to point out.
 */
export const mapSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Small areas of a ward on a map, by national tenth',
  width: 640,
  height: 480,
  params: [{ name: 'only', value: null }],
  config: { view: { stroke: null }, font: 'sans-serif' },
  projection: { type: 'mercator' },
  layer: [
    {
      data: { name: 'areas' },
      mark: { type: 'geoshape', fill: '#2F5D80', stroke: '#FFFFFF', strokeWidth: 1 },
      encoding: {
        fillOpacity: { field: 'shade', type: 'quantitative', scale: null },
        opacity: { condition: { test: 'only === null || datum.tenth === only', value: 1 }, value: 0.25 },
        tooltip: [
          { field: 'name', title: 'Neighbourhood' },
          { field: 'tenth', title: 'Tenth' },
          { field: 'rank', title: 'Rank', format: ',' },
        ],
      },
    },
    {
      data: { name: 'lines' },
      mark: { type: 'geoshape', filled: false, strokeWidth: 2.5 },
      encoding: {
        stroke: { condition: { test: "datum.line === 'official'", value: '#B8410F' }, value: '#231F20' },
        strokeDash: { condition: { test: "datum.line === 'official'", value: [6, 4] }, value: [1, 0] },
      },
    },
  ],
} satisfies TopLevelSpec;
