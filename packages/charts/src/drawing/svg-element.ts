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
 * technology. Elements rather than templates: nothing in a drawing changes, and a template would keep a hundred
 * places up to date that are each written once.
 *
 * @param language of its words, where they are not English
 */
export function svgElement(
  { width, height, marks, patterns = [] }: Drawing,
  language?: WordsLanguage,
): SVGElement {
  const size = { width: rounded(width), height: rounded(height) };
  const viewBox = `0 0 ${size.width} ${size.height}`;
  return createElement('svg', { ...size, viewBox, 'aria-hidden': 'true', focusable: 'false' }, [
    ...(patterns.length ? [createElement('defs', {}, patterns.map(patternElement))] : []),
    ...marks.map((mark) => markElement(mark, language)),
  ]);
}

function patternElement({ id, size, angle, marks }: Pattern): SVGElement {
  return createElement(
    'pattern',
    {
      id,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: angle ? `rotate(${angle})` : undefined,
    },
    marks.map(shapeElement),
  );
}

/** A mark as an element of SVG. */
export const markElement = (mark: Mark, language?: WordsLanguage): SVGElement =>
  mark.shape === 'text' ? textElement(mark, language) : shapeElement(mark);

function shapeElement(mark: ShapeMark): SVGElement {
  const { kind, fill = 'none', pattern, stroke, strokeWidth, dash, opacity } = mark;
  return createElement('path', {
    class: kind,
    d: pathOf(mark),
    transform: transformOf(mark),
    fill: pattern ? `url(#${pattern})` : tokenOf(fill),
    stroke: stroke && tokenOf(stroke),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash,
    opacity,
  });
}

function textElement(
  { kind, x, y, text, size, bold, anchor, halo, fill = 'text', english }: TextMark,
  language?: WordsLanguage,
): SVGElement {
  const parts = language ? splitEnglish(text, ...(english ? [english] : []), language.englishNames) : [text];
  const outline = {
    stroke: tokenOf('ground'),
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return createElement(
    'text',
    {
      class: kind,
      x: rounded(x),
      y: rounded(y),
      'font-size': rounded(size),
      'font-weight': bold ? 700 : undefined,
      'text-anchor': anchor,
      fill: tokenOf(fill),
      ...(halo ? outline : {}),
    },
    parts.map((part, index) => (index % 2 ? createElement('tspan', { lang: 'en' }, [part]) : part)),
  );
}

/** An element of SVG; attributes without a value are left out. */
function createElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== '') element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}
