import { splitEnglish } from '@odm-widgets/core/split-english.js';
import { colourValue, type Colours } from './colours.js';
import {
  pathOf,
  rounded,
  transformOf,
  type Drawing,
  type Figure,
  type Mark,
  type Pattern,
  type ShapeMark,
  type TextMark,
  type WordsLanguage,
} from './drawing.js';

export interface SvgOptions {
  /** The tokens of the page by default. */
  colours?: Colours;
  /** Accessible name and description; without a name, the drawing is hidden from assistive technology. */
  label?: string;
  description?: string;
  /** Of its words; undefined where they are English. */
  language?: WordsLanguage;
}

export interface FigureSvgOptions {
  /** Width in CSS pixels; 640 by default. */
  width?: number;
  /** Size of the text around it, in CSS pixels; 16 by default. */
  textSize?: number;
  colours?: Colours;
}

/**
 * A figure as the text of an SVG element, with its sentence as name, and its guide and every point as description.
 * It has no style attribute, no id but those of patterns, and no script.
 */
export function figureSvg(
  { label, guide, points, draw, language }: Figure,
  { width = 640, textSize = 16, colours = 'page' }: FigureSvgOptions = {},
): string {
  const description = [guide, ...points.map(({ text }) => text)].filter(Boolean).join('\n');
  return drawingSvg(draw({ width, textSize }), {
    colours,
    label,
    description,
    ...(language ? { language } : {}),
  });
}

/** A drawing as the text of an SVG element, which is also an SVG file. */
export function drawingSvg(
  { width, height, marks, patterns = [] }: Drawing,
  { colours = 'page', label, description, language }: SvgOptions = {},
): string {
  const box = `0 0 ${rounded(width)} ${rounded(height)}`;
  const role = label ? 'role="img"' : 'aria-hidden="true"';
  const title = label ? `<title>${escapeXml(label)}</title>` : '';
  const desc = label && description ? `<desc>${escapeXml(description)}</desc>` : '';
  const defs = patterns.length
    ? `<defs>${patterns.map((one) => patternSvg(one, colours)).join('')}</defs>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${role} width="${rounded(width)}" height="${rounded(height)}" viewBox="${box}" font-family="sans-serif"${language ? languageOf(language.tag) : ''}>${title}${desc}${defs}${marks.map((mark) => markSvg(mark, colours, language)).join('')}</svg>`;
}

function patternSvg({ id, size, angle, marks }: Pattern, colours: Colours): string {
  const turn = angle ? ` patternTransform="rotate(${angle})"` : '';
  return `<pattern id="${escapeXml(id)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn}>${marks.map((mark) => shapeSvg(mark, colours)).join('')}</pattern>`;
}

/** Files of SVG have the language as XML has it, too. */
const languageOf = (tag: string) => ` lang="${tag}" xml:lang="${tag}"`;

function markSvg(mark: Mark, colours: Colours, language?: WordsLanguage): string {
  return mark.shape === 'text' ? textSvg(mark, colours, language) : shapeSvg(mark, colours);
}

function shapeSvg(mark: ShapeMark, colours: Colours): string {
  const { kind, fill = 'none', pattern, stroke, strokeWidth, dash, opacity } = mark;
  const paint = pattern ? `url(#${pattern})` : colourValue(fill, colours);
  return `<path${attribute('class', kind)}${attribute('d', pathOf(mark))}${attribute('transform', transformOf(mark))}${attribute('fill', paint)}${attribute('stroke', stroke && colourValue(stroke, colours))}${attribute('stroke-width', strokeWidth)}${attribute('stroke-dasharray', dash)}${attribute('opacity', opacity)}/>`;
}

function textSvg(
  { kind, x, y, text, size, bold, anchor, halo, fill = 'text', english }: TextMark,
  colours: Colours,
  language?: WordsLanguage,
): string {
  const parts = language ? splitEnglish(text, ...(english ? [english] : []), language.englishNames) : [text];
  const weight = bold ? ' font-weight="700"' : '';
  const outline = halo
    ? `${attribute('stroke', colourValue('ground', colours))} stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const inner = parts.map((part, index) =>
    index % 2 ? `<tspan${languageOf('en')}>${escapeXml(part)}</tspan>` : escapeXml(part),
  );
  return `<text${attribute('class', kind)} x="${rounded(x)}" y="${rounded(y)}" font-size="${rounded(size)}"${weight}${attribute('text-anchor', anchor)}${attribute('fill', colourValue(fill, colours))}${outline}>${inner.join('')}</text>`;
}

/** An attribute after a space; nothing without a value. */
function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined || value === '') return '';
  return ` ${name}="${typeof value === 'number' ? value : escapeXml(value)}"`;
}

/** Control characters and unpaired surrogates are not allowed in XML, not even as references. */
function escapeXml(text: string): string {
  // Nearly every text is a number, a path or a name.
  if (!/[&<>"\uFFFE\uFFFF]|[^\P{Cc}\n]|\p{Cs}/u.test(text)) return text;
  return text
    .replace(/[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
