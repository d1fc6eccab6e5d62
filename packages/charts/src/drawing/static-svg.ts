import { palette, type ColourName } from '@odm-widgets/core/palette.js';
import type { Drawing, Figure, Mark } from './drawing.js';
import { figureSvg } from './svg-text.js';

/** The page's tokens; where it has none, its colour scheme, as in a widget. */
const COLOURS = Object.fromEntries(
  (Object.keys(palette.light) as ColourName[]).map((name) => [
    name,
    `var(--odm-color-${name}, light-dark(${palette.light[name]}, ${palette.dark[name]}))`,
  ]),
) as Record<ColourName, string>;

/** In CSS pixels: as it has no second drawing for small screens, its text has to be read on them too. */
const WIDTH = 320;

/**
 * A figure as SVG for the HTML of a page: as wide as its place, and never wider than it is drawn. It keeps its height,
 * so that nothing moves, and needs neither a style attribute nor a style element, which a strict policy refuses.
 *
 * @param idPrefix begins the ids of patterns, since a page may have each id once
 */
export function staticFigureSvg(figure: Figure, idPrefix: string): string {
  const draw: Figure['draw'] = (size) => withIds(figure.draw(size), idPrefix);
  const svg = figureSvg({ ...figure, draw }, { width: WIDTH, colours: COLOURS });
  // Classes are for the style sheet of a widget, and may mean something else on a page, which has its own font too.
  return svg
    .replace(/ width="[^"]*"/u, ' width="100%" preserveAspectRatio="xMinYMin meet"')
    .replace(' font-family="sans-serif"', '')
    .replaceAll(/ class="[^"]*"/gu, '');
}

function withIds(drawing: Drawing, prefix: string): Drawing {
  const withId = (mark: Mark): Mark =>
    'pattern' in mark && mark.pattern ? { ...mark, pattern: prefix + mark.pattern } : mark;
  return {
    ...drawing,
    patterns: (drawing.patterns ?? []).map((pattern) => ({ ...pattern, id: prefix + pattern.id })),
    marks: drawing.marks.map(withId),
  };
}
