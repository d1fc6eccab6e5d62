export { LiveClient, type LiveLayers } from './client.js';
export {
  equals,
  oneOf,
  PAGE_SIZE,
  queryFeatures,
  type FeatureOptions,
  type FeatureQuery,
} from './features.js';
