export { OdmChart, type ChartPoint } from './chart.js';
export { loadRenderer } from './load-renderer.js';
export { CHART_STRINGS } from './strings/index.js';
export type { ChartStrings } from './strings/types.js';
export {
  layoutStrips,
  type StripPoint,
  type StripsInput,
  type StripsLayout,
  type StripsWords,
} from './strips-layout.js';
