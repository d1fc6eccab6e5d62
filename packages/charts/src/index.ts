export { OdmChart, type ChartPoint } from './chart.js';
export { CHART_STRINGS, type ChartStrings } from './strings/index.js';
export { layOut, type StripsInput, type StripsLayout, type StripsWords } from './strips-layout.js';
export { loadRuntime as prepareDrawing } from './load-renderer.js';
