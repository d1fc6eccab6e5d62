// The chart element and its rows, fetched while the figures load.
import '@odm-widgets/charts/define.js';

export { prepareDrawing } from '@odm-widgets/charts';
export { toChart } from './ward-deprivation.chart.js';
