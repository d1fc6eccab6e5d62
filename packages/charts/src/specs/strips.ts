import type { TopLevelSpec } from 'vega-lite';

/** Colours, font and the focused point. Our renderer sets them; the published spec uses these values. */
const params = [
  { name: 'placeColor', value: '#2F5D80' },
  { name: 'contextColor', value: '#8A949C' },
  { name: 'contextTextColor', value: '#5B6670' },
  { name: 'accentTextColor', value: '#B8410F' },
  { name: 'textColor', value: '#231F20' },
  { name: 'groundColor', value: '#FFFFFF' },
  { name: 'lineColor', value: '#C9CFD4' },
  { name: 'bandColor', value: '#FCE9DF' },
  { name: 'font', value: 'sans-serif' },
  { name: 'focusId', value: '' },
];

/** Positions on the national scale, from 0 (most deprived) to 1; heights are in pixels already. */
const scale = { domain: [0, 1], nice: false, zero: false };
const x = { field: 'x', type: 'quantitative', scale, axis: null } as const;
const y = { field: 'y', type: 'quantitative', scale: null, axis: null } as const;
const noAria = { invalid: null, aria: false } as const;

/**
 * Neighbourhoods as dots on the national scale, one lane for each place or domain, over the council's profile.
 * Named data sources: `columns`, `bars`, `rules`, `points`, `notes`, computed by `layoutStrips` for a width.
 */
export const stripsSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Neighbourhoods on the national scale of deprivation',
  width: 640,
  height: 200,
  padding: 0,
  background: 'transparent',
  params,
  config: { view: { stroke: null }, font: 'sans-serif' },
  layer: [
    {
      data: { name: 'columns' },
      mark: { type: 'rect', fill: { expr: 'bandColor' }, ...noAria },
      encoding: { x, x2: { field: 'x2' }, y, y2: { field: 'y2' } },
    },
    {
      data: { name: 'bars' },
      mark: { type: 'rect', fill: { expr: 'contextColor' }, fillOpacity: 0.35, ...noAria },
      encoding: { x, x2: { field: 'x2' }, y, y2: { field: 'y2' } },
    },
    {
      data: { name: 'rules' },
      mark: { type: 'rule', stroke: { expr: 'lineColor' }, ...noAria },
      encoding: {
        x,
        x2: { field: 'x2' },
        y,
        y2: { field: 'y2' },
        strokeDash: { field: 'dash', type: 'nominal', scale: null, legend: null },
        stroke: {
          condition: { test: 'datum.strong', value: { expr: 'contextTextColor' } },
          value: { expr: 'lineColor' },
        },
      },
    },
    {
      data: { name: 'points' },
      mark: { type: 'point', filled: false, size: 95, opacity: 1, strokeWidth: 2, ...noAria },
      encoding: {
        x: { ...x, field: 'position' },
        y,
        fill: {
          condition: { test: 'datum.place', value: { expr: 'placeColor' } },
          value: { expr: 'groundColor' },
        },
        stroke: {
          condition: { test: 'datum.place', value: { expr: 'groundColor' } },
          value: { expr: 'contextTextColor' },
        },
      },
    },
    {
      data: { name: 'points' },
      mark: {
        type: 'point',
        filled: false,
        size: 210,
        strokeWidth: 2,
        stroke: { expr: 'accentTextColor' },
        ...noAria,
      },
      encoding: {
        x: { ...x, field: 'position' },
        y,
        opacity: { condition: { test: 'datum.marked', value: 1 }, value: 0 },
      },
    },
    {
      data: { name: 'points' },
      mark: {
        type: 'point',
        filled: false,
        size: 300,
        strokeWidth: 3,
        stroke: { expr: 'textColor' },
        ...noAria,
      },
      encoding: {
        x: { ...x, field: 'position' },
        y,
        opacity: { condition: { test: 'datum.id === focusId', value: 1 }, value: 0 },
      },
    },
    {
      data: { name: 'notes' },
      mark: {
        type: 'text',
        baseline: 'alphabetic',
        font: { expr: 'font' },
        align: { expr: 'datum.align' },
        fontSize: { expr: 'datum.size' },
        fontWeight: { expr: 'datum.weight' },
        limit: { expr: 'datum.limit' },
        ...noAria,
      },
      encoding: {
        x,
        y,
        text: { field: 'text', type: 'nominal' },
        color: {
          condition: [
            { test: "datum.tone === 'accent'", value: { expr: 'accentTextColor' } },
            { test: "datum.tone === 'quiet'", value: { expr: 'contextTextColor' } },
          ],
          value: { expr: 'textColor' },
        },
      },
    },
  ],
} satisfies TopLevelSpec;
