import type { Figure } from '../drawing/drawing.js';
import type { MapInput } from './map-input.js';
import { layoutMap } from './map-marks.js';

/** A map as a figure: its points are the shapes it is about, in their order. */
export function mapFigure(input: MapInput): Figure {
  const { label, guide, language, councils } = input;
  return {
    label,
    guide,
    points: councils.flatMap(({ shapes }) => shapes.map(({ code, text }) => ({ id: code, text }))),
    draw: (size) => layoutMap(input, size),
    ...(language ? { language } : {}),
  };
}
