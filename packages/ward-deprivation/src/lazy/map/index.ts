// The map of a ward: its boundaries, its figure and the view that explores it; they arrive when a map is asked for.
import '@odm-widgets/charts/map/define.js';

export { loadWardMap } from './map-loader.js';
export { toMapExploreInput, toMapFigure } from './map.chart.js';
export { mapCaveats } from './map.summary.js';
