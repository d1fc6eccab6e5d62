import type { TopLevelSpec } from 'vega-lite';
import type { Transform } from 'vega-lite/types_unstable/transform.js';

/** Places of dots in a column, as `stackDots` computes them: in rows of `abreast`, each in the middle of its column. */
const stacked: Transform[] = [
  {
    window: [{ op: 'row_number', as: 'n' }],
    groupby: ['lane', 'tenth'],
    sort: [{ field: 'rank' }, { field: 'id' }],
  },
  { joinaggregate: [{ op: 'count', as: 'inColumn' }], groupby: ['lane', 'tenth'] },
  { calculate: 'floor((datum.n - 1) / abreast)', as: 'row' },
  { calculate: 'min(abreast, datum.inColumn - datum.row * abreast)', as: 'inRow' },
  { calculate: 'datum.tenth + ((datum.n - 1) % abreast - (datum.inRow - 1) / 2) * spread', as: 'across' },
  { calculate: 'datum.row + 0.5 + (lanes - 1 - datum.lane) * rows', as: 'up' },
];

const x = {
  type: 'quantitative' as const,
  scale: { domain: [0.5, 10.5], nice: false, zero: false },
  axis: {
    title: 'National tenth: 1 is the most deprived 10%, 10 the least',
    values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    format: 'd',
    grid: false,
    domain: false,
    ticks: false,
  },
};
const y = {
  type: 'quantitative' as const,
  scale: { domain: [0, { expr: 'rows * lanes' }], nice: false, zero: false },
  axis: null,
};

/**
 * Neighbourhoods as dots in ten columns, one for each national tenth; one set of columns for each lane.
 * Named data: `neighbourhoods` (`StripsPoint`), `shares` (a council's and the nation's, with their height in dots) and
 * `lanes` (their names). Parameters: `abreast`, dots side by side in a column; `spread`, their distance in columns;
 * `rows`, the rows of a lane; `lanes`, how many there are; `size`, the area of a dot; `only`, a tenth to point out.
 */
export const stripsSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Neighbourhoods in the tenths of the national ranking of deprivation',
  width: 640,
  height: 240,
  params: [
    { name: 'abreast', value: 1 },
    { name: 'spread', value: 0.3 },
    { name: 'rows', value: 12 },
    { name: 'lanes', value: 1 },
    { name: 'size', value: 200 },
    { name: 'only', value: null },
  ],
  config: { view: { stroke: null }, font: 'sans-serif' },
  layer: [
    {
      data: { name: 'shares' },
      transform: [
        { filter: "datum.series === 'authority'" },
        { calculate: '(lanes - 1 - datum.lane) * rows', as: 'base' },
        { calculate: 'datum.base + datum.dots', as: 'top' },
        { calculate: 'datum.tenth - 0.5', as: 'from' },
        { calculate: 'datum.tenth + 0.5', as: 'to' },
      ],
      name: 'share',
      mark: { type: 'rect', fill: '#8A949C', fillOpacity: 0.22, stroke: '#8A949C' },
      encoding: {
        x: { ...x, field: 'from' },
        x2: { field: 'to' },
        y: { ...y, field: 'base' },
        y2: { field: 'top' },
        tooltip: [
          { field: 'place', title: 'Place' },
          { field: 'tenth', title: 'Tenth' },
          { field: 'share', title: 'Share of its neighbourhoods', format: '.1%' },
        ],
      },
    },
    {
      data: { name: 'shares' },
      transform: [
        { filter: "datum.series === 'nation' && datum.tenth === 1" },
        { calculate: 'datum.dots + (lanes - 1 - datum.lane) * rows', as: 'top' },
      ],
      name: 'nation',
      mark: { type: 'rule', stroke: '#5B6670', strokeDash: [5, 4] },
      encoding: { y: { ...y, field: 'top' } },
    },
    {
      data: { name: 'neighbourhoods' },
      transform: [...stacked],
      name: 'point',
      mark: {
        type: 'point',
        shape: 'circle',
        filled: true,
        size: { expr: 'size' },
        opacity: 1,
        tooltip: true,
      },
      encoding: {
        x: { ...x, field: 'across' },
        y: { ...y, field: 'up' },
        color: { condition: { test: 'datum.place', value: '#2F5D80' }, value: '#8A949C' },
        stroke: { condition: { test: 'datum.marked', value: '#B8410F' }, value: null },
        strokeWidth: { value: 3 },
        opacity: { condition: { test: 'only === null || datum.tenth === only', value: 1 }, value: 0.25 },
        tooltip: [
          { field: 'name', title: 'Neighbourhood' },
          { field: 'rank', title: 'Rank', format: ',' },
          { field: 'tenth', title: 'Tenth' },
        ],
      },
    },
    {
      data: { name: 'lanes' },
      transform: [{ calculate: '(lanes - datum.lane) * rows', as: 'top' }],
      name: 'lane',
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'top',
        x: 4,
        fontSize: 13,
        fontWeight: 600,
        color: '#231F20',
      },
      encoding: { y: { ...y, field: 'top' }, text: { field: 'label' } },
    },
  ],
} satisfies TopLevelSpec;
