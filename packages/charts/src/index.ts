export { OdmChart, type ChartPoint } from './chart.js';
export { CHART_STRINGS, type ChartStrings } from './strings/index.js';
export { layoutStrips, type StripsInput, type StripsLayout, type StripsWords } from './strips-layout.js';
export { loadRenderer as prepareDrawing } from './load-renderer.js';
