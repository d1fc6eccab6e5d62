/** Maps without a page: what prerendering and saved pictures draw with. `./define.js` has the element that shows one. */
export { mapFigure } from './map-figure.js';
export type { MapCouncil, MapInput, MapKeyEntry, MapName, MapPoint, MapShape } from './map-input.js';
export { mapSpecValues } from './map-spec.js';
