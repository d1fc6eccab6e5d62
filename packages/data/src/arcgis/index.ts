export { LiveClient, type LiveLayers } from './client.js';
export {
  whereEquals,
  whereIn,
  PAGE_SIZE,
  queryFeatures,
  type FeatureOptions,
  type FeatureQuery,
} from './features.js';
