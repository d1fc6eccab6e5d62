// Observations on a map: boundaries of councils, the figure and its list; they arrive when the map is opened.
import '@odm-widgets/charts/map/define.js';
import { mapStyles } from './map.styles.js';

export { MapController } from './map-controller.js';
export type { ChosenPlace } from './map.model.js';
export type { MapAttributes } from './map.query.js';
export const styles = [mapStyles];
