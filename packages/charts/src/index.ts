export { OdmChart, type ChartPoint, type ChartStrings } from './chart.js';
export { layOut, type StripsInput, type StripsLayout, type StripsWords } from './layout.js';
