/** Figures and their layouts without a page: what prerendering, pages and saved pictures draw with. */
export { colourValue, type Colours } from './drawing/colours.js';
export {
  moved,
  pathOf,
  rounded,
  transformOf,
  wordsLanguage,
  type CircleMark,
  type Colour,
  type Drawing,
  type DrawingSize,
  type Figure,
  type FigurePoint,
  type Mark,
  type Pattern,
  type RectMark,
  type ShapeMark,
  type TextMark,
  type WordsLanguage,
} from './drawing/drawing.js';
export { staticFigureSvg } from './drawing/static-svg.js';
export { drawingSvg, figureSvg, type FigureSvgOptions, type SvgOptions } from './drawing/svg-text.js';
export { LETTER_WIDTH, widthOf, wrapText } from './drawing/text-lines.js';
export {
  comparisonScale,
  layoutValues,
  type ComparisonInput,
  type ComparisonPlace,
} from './comparison/comparison.js';
export { layoutComparison } from './comparison/ranges.js';
export { layoutStrips } from './ward-strips/ward-strips-marks.js';
export { stripsSpecValues, type StripsSpecValues } from './ward-strips/ward-strips-spec.js';
export type {
  StripsInput,
  StripsLane,
  StripsPoint,
  StripsShare,
  StripsWords,
} from './ward-strips/ward-strips-rows.js';
