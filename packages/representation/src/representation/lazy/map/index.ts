// The map of wards: its boundaries, its figure and the chart that explores it; they arrive when a map is asked for.
import '@odm-widgets/charts/map/define.js';

export { withMap } from './map-loader.js';
export { mapChart, toMapFigure } from './map.chart.js';
export { mapNotes } from './map.summary.js';
export { mapView } from './map.view.js';
