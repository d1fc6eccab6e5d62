export { OdmChart, type ChartPoint } from './chart.js';
export { CHART_STRINGS, type ChartStrings } from './strings.js';
export { layOut, type StripsInput, type StripsLayout, type StripsWords } from './layout.js';
export { loadRuntime as prepareDrawing } from './runtime/load.js';
