// The chart element and its rows, fetched while the figures load.
import '@odm-widgets/charts/define.js';

export { loadRenderer } from '@odm-widgets/charts';
export { savedChart } from './saved-chart.js';
export { toChart } from './ward-deprivation.chart.js';
