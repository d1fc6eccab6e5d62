import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { splitEnglish } from '@odm-widgets/core/split-english.js';
import {
  pathOf,
  rounded,
  transformOf,
  type Colour,
  type Drawing,
  type Mark,
  type Pattern,
  type ShapeMark,
  type TextMark,
  type WordsLanguage,
} from './drawing.js';

/** Colours refer to the properties of the widget, so that dark mode, forced colours and print need no new drawing. */
const tokenOf = (colour: Colour) =>
  colour === 'none' || colour.startsWith('#') ? colour : `var(--_${colour})`;

/**
 * A drawing in the colours of the widget around it. Its words are said elsewhere, so it is hidden from assistive
 * technology.
 *
 * @param language of its words, where they are not English
 */
export function svgView(
  { width, height, marks, patterns = [] }: Drawing,
  language?: WordsLanguage,
): TemplateResult {
  return html`<svg
    width=${rounded(width)}
    height=${rounded(height)}
    viewBox="0 0 ${rounded(width)} ${rounded(height)}"
    aria-hidden="true"
    focusable="false"
  >
    ${patterns.length ? svg`<defs>${patterns.map(patternView)}</defs>` : nothing}
    ${marks.map((mark) => markView(mark, language))}
  </svg>`;
}

const patternView = ({ id, size, angle, marks }: Pattern): SVGTemplateResult =>
  svg`<pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(${angle ?? 0})">${marks.map(shapeView)}</pattern>`;

/** A mark as an element of SVG. */
export const markView = (mark: Mark, language?: WordsLanguage): SVGTemplateResult =>
  mark.shape === 'text' ? textView(mark, language) : shapeView(mark);

function shapeView(mark: ShapeMark): SVGTemplateResult {
  const { kind, fill = 'none', pattern, stroke = 'none', strokeWidth, dash, opacity } = mark;
  return svg`<path class=${kind ?? nothing} d=${pathOf(mark)} transform=${transformOf(mark) ?? nothing} fill=${pattern ? `url(#${pattern})` : tokenOf(fill)} stroke=${tokenOf(stroke)} stroke-width=${strokeWidth ?? nothing} stroke-dasharray=${dash ?? nothing} opacity=${opacity ?? nothing}></path>`;
}

function textView(
  { kind, x, y, text, size, bold, anchor, halo, fill = 'text', english }: TextMark,
  language?: WordsLanguage,
): SVGTemplateResult {
  const parts = language && splitEnglish(text, ...(english ? [english] : []), language.englishNames);
  return svg`<text class=${kind ?? nothing} x=${rounded(x)} y=${rounded(y)} font-size=${rounded(size)} font-weight=${bold ? 700 : nothing} text-anchor=${anchor ?? nothing} fill=${tokenOf(fill)} stroke=${halo ? tokenOf('ground') : nothing} stroke-width="3" stroke-linejoin="round" paint-order="stroke">${parts?.map((part, index) => (index % 2 ? svg`<tspan lang="en" xml:lang="en">${part}</tspan>` : part)) ?? text}</text>`;
}
