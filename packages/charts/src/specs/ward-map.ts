import type { TopLevelSpec } from 'vega-lite';

/**
 * Wards of councils, coloured by the party that holds more than half of their seats, with a line around each council.
 * Named data: `areas`, GeoJSON features with `code`, `ward`, `council`, `party`, `seats` and `colour`; `lines`, features
 * with `line`: `outline` around councils, `counted` around what is counted in wards where that is another line than theirs.
 * Parameter: `only`, a party to point out.
 */
export const wardMapSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Wards of councils on a map, by who holds their seats',
  width: 640,
  height: 480,
  params: [{ name: 'only', value: null }],
  config: { view: { stroke: null }, font: 'sans-serif' },
  projection: { type: 'mercator' },
  layer: [
    {
      data: { name: 'areas' },
      mark: { type: 'geoshape', stroke: '#FFFFFF', strokeWidth: 1 },
      encoding: {
        fill: { field: 'colour', type: 'nominal', scale: null, legend: null },
        opacity: { condition: { test: 'only === null || datum.party === only', value: 1 }, value: 0.25 },
        tooltip: [
          { field: 'ward', title: 'Ward' },
          { field: 'council', title: 'Council' },
          { field: 'party', title: 'Who holds more than half of the seats' },
          { field: 'seats', title: 'Seats' },
        ],
      },
    },
    {
      data: { name: 'lines' },
      mark: { type: 'geoshape', filled: false, stroke: '#231F20' },
      encoding: {
        strokeWidth: { condition: { test: "datum.line === 'counted'", value: 1 }, value: 2.5 },
        strokeDash: { condition: { test: "datum.line === 'counted'", value: [3, 2] }, value: [1, 0] },
      },
    },
  ],
} satisfies TopLevelSpec;
