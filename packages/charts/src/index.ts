export { OdmChart } from './chart.js';
export type { ExploreInput } from './lazy/explore/explore.js';
export { svgElement } from './drawing/svg-element.js';
export * from './figure.js';
export { exploreAction } from './explorer.js';
export type { ImageCaption } from './image-caption.js';
export { savedFigure, savedLater } from './save.js';
