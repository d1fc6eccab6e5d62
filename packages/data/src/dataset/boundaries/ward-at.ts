import type { Boundaries, Polygons, Position } from '../../model/index.js';

/** The code of the ward that a place is in; undefined outside the council. */
export function wardAt(boundaries: Boundaries, position: Position): string | undefined {
  for (const [code, polygons] of boundaries.wards)
    if (isInside(position, polygons, boundaries.arcs)) return code;
  return undefined;
}

/** Whether a ray to the east crosses the lines of a shape an odd number of times; holes count like outer rings. */
function isInside([x, y]: Position, polygons: Polygons, arcs: Boundaries['arcs']): boolean {
  let inside = false;
  for (const arc of polygons.flat(2)) {
    const line = arcs[arc < 0 ? ~arc : arc]!;
    for (let i = 1; i < line.length; i += 1) {
      const [[x1, y1], [x2, y2]] = [line[i - 1]!, line[i]!];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
