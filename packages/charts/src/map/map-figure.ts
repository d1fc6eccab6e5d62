import type { Figure } from '../drawing/drawing.js';
import type { MapInput } from './map-input.js';
import { layoutMap, placementOf } from './map-marks.js';
import { positionAt } from './projection.js';

/** A map as a figure: its points are the shapes it is about, in their order, and then the points on them. */
export function mapFigure(input: MapInput): Figure {
  const { label, guide, language, councils, points = [] } = input;
  return {
    label,
    guide,
    points: [
      ...councils.flatMap(({ shapes }) => shapes.map(({ code, text }) => ({ id: code, text }))),
      ...points.map(({ id, text }) => ({ id, text })),
    ],
    draw: (size) => layoutMap(input, size),
    locate: (x, y, size) => positionAt(x, y, placementOf(input, size)),
    ...(language ? { language } : {}),
  };
}
