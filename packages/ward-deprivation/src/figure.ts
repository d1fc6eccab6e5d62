/** The figure of a ward without a page, for prerendering and pages: see `figureSvg` of `@odm-widgets/charts`. */
export { toFigure } from './ward-deprivation.chart.js';
