/** The figure of an area without a page, for prerendering and pages: see `figureSvg` of `@odm-widgets/charts`. */
export { toFigure } from './area-profile.chart.js';
