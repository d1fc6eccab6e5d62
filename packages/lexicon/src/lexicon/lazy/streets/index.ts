// A map of streets, with Leaflet; it arrives when the visitor asks for it.
import { streetMapStyles } from './street-map.styles.js';

export { createStreetMap, type StreetMap } from './street-map.js';
export const styles = [streetMapStyles];
