import type { Position } from '@odm-widgets/data/model';
import type { DrawingSize } from '../drawing/drawing.js';
import type { MapCouncil, MapInput } from './map-input.js';
import { marginOf, placementOf } from './map-marks.js';
import { shadeOf } from './shades.js';

/** Data of the `map` spec, and its size: that of the map without its margin, to which Vega fits the shapes. */
export interface MapSpecValues {
  datasets: Record<'areas' | 'lines', readonly object[]>;
  width: number;
  height: number;
}

/**
 * The named data of the spec `map` for a map.
 *
 * @param rowOf fields of a shape beside its code and its tenth, such as its name
 */
export function mapSpecValues(
  input: MapInput,
  size: DrawingSize,
  rowOf: (code: string) => Readonly<Record<string, unknown>>,
): MapSpecValues {
  const margin = 2 * marginOf(size);
  return {
    datasets: {
      areas: input.councils.flatMap((council) =>
        council.shapes.map(({ code, tenth }) => ({
          type: 'Feature',
          geometry: polygonsOf(code, council),
          code,
          ...(tenth === undefined ? {} : { tenth, shade: shadeOf(tenth) }),
          ...rowOf(code),
        })),
      ),
      lines: input.councils.flatMap(({ boundaries, outlines, official, counted }) => [
        ...outlines.map((arcs) => lineFeature('outline', arcs, boundaries.arcs)),
        ...official.map((arcs) => lineFeature('official', arcs, boundaries.arcs)),
        ...(counted?.length ? [lineFeature('counted', counted, boundaries.arcs)] : []),
      ]),
    },
    width: size.width - margin,
    height: placementOf(input, size).height - margin,
  };
}

function lineFeature(line: string, arcs: readonly number[], lines: readonly (readonly Position[])[]): object {
  const coordinates = arcs.map((arc) => lines[arc]!);
  return { type: 'Feature', geometry: { type: 'MultiLineString', coordinates }, line };
}

/** Outer rings are clockwise, as in the files and as Vega has them; a ring the other way round is all of the globe but it. */
function polygonsOf(code: string, { boundaries, layer }: MapCouncil): object {
  const { arcs } = boundaries;
  const polygons = boundaries[layer].get(code) ?? [];
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => {
      const points = ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!));
      return points.filter((point, index) => index === 0 || point !== points[index - 1]);
    }),
  );
  return { type: 'MultiPolygon', coordinates };
}
