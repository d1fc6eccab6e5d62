export { OdmChart, type ChartPoint, type ChartStrings } from './chart.js';
export { layOut, type StripsInput, type StripsLayout, type StripsWords } from './layout.js';
export { loadRuntime as prepareDrawing } from './runtime/load.js';
