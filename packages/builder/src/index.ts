export * from './configuration/configuration.js';
export { areAddresses, cleanOptions, optionsOf } from './configuration/clean-options.js';
export { readPasted, type Pasted } from './configuration/read-pasted.js';
export { INITIAL, readState, writeState, type Preview, type State } from './configuration/state.js';
export { WIDGETS, type AttributeInfo, type WidgetInfo } from './configuration/widget-list.js';
export * from './outputs/outputs.js';
export {
  findPlaces,
  findSimilarPlaces,
  parsePlaces,
  placeNamed,
  type FoundPlace,
  type PlaceIndex,
  type PlacesFile,
} from './places/find-places.js';
