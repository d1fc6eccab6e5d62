// @ts-check
import { feature } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { groupBy } from '../group-by.js';
import { alongEdges, EdgeNetwork } from './conflate.js';

/** @typedef {import('./conflate.js').Point} Point */
/** @typedef {Point[][][]} MultiPolygon polygons of rings */
/** @typedef {{ code: string, polygons: MultiPolygon }} Shape */
/** @typedef {import('./read.js').RawTopology} RawTopology */

/** Metres of one degree of latitude. */
const DEGREE = 111_320;
/**
 * Vertices kept between the ends of the lines of a council: so many an area, and in a council of many areas no more
 * than a page can fetch.
 */
const VERTICES = { perArea: 8, atMost: 1100 };
/** Vertices are placed on a grid so fine in the width of the median area of the council. */
const STEPS_PER_AREA = 45;

/**
 * The published TopoJSON of a council: its small areas and its wards, simplified together.
 *
 * @param {object} council
 * @param {RawTopology} council.areas
 * @param {RawTopology} council.wards
 * @param {object} provenance
 */
export function packBoundaries({ areas, wards }, provenance) {
  const place = projectionOf(areas);
  const areaShapes = withoutOverlaps(shapesOf(areas, 'lsoa21', place.point));
  const detail = detailOf(areaShapes);
  const network = new EdgeNetwork(arcsOf(areas, place));
  const wardShapes = shapesOf(withArcs(wards, place, network), 'wd25');
  const joined = toTopology({ areas: collectionOf(areaShapes), wards: collectionOf(wardShapes) });
  const { arcs, objects } = simplified(joined, detail);
  return {
    type: 'Topology',
    format: 1,
    provenance,
    transform: place.transformOf(detail.grid),
    objects: {
      areas: packObject(objects.areas),
      wards: packObject(objects.wards),
    },
    arcs: arcs.map(deltas),
  };
}

/**
 * Metres from the south-western corner of a council. One scale of longitude serves the whole of it, as it is less than
 * 150 km long.
 *
 * @typedef {ReturnType<typeof projectionOf>} Projection
 * @param {RawTopology} topology
 */
function projectionOf({ transform, arcs }) {
  const [, step] = transform.scale;
  const [west, south] = transform.translate;
  const rows = arcs.flatMap((arc) => absolute(arc).map(([, y]) => y * step + south));
  const middle = (rows.reduce((a, b) => Math.min(a, b)) + rows.reduce((a, b) => Math.max(a, b))) / 2;
  const across = Math.round(DEGREE * Math.cos((middle * Math.PI) / 180));
  const [left, bottom] = [round(west, 6), round(south, 6)];
  return {
    /** @type {ToPoint} */
    point: ([lon, lat]) => [Math.round((lon - left) * across), Math.round((lat - bottom) * DEGREE)],
    /** That of a topology on a grid of so many metres. */
    transformOf: (/** @type {number} */ grid) => ({
      scale: [across, DEGREE].map((metres) => round(grid / metres, 12)),
      translate: [left, bottom],
    }),
  };
}

/** @typedef {(position: readonly [number, number]) => Point} ToPoint */
/** @type {ToPoint} */
const asItIs = ([x, y]) => [x, y];
const round = (/** @type {number} */ value, /** @type {number} */ digits) => Number(value.toFixed(digits));

function absolute(/** @type {readonly Point[]} */ arc) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => /** @type {Point} */ ([(x += dx), (y += dy)]));
}

/** The arcs of a topology in metres. @returns {Point[][]} */
function arcsOf(/** @type {RawTopology} */ { transform, arcs }, /** @type {Projection} */ place) {
  const { scale, translate } = transform;
  return arcs.map((arc) =>
    withoutRepeats(
      absolute(arc).map(([x, y]) => place.point([x * scale[0] + translate[0], y * scale[1] + translate[1]])),
    ),
  );
}

/** A topology in metres whose arcs follow the edges of the network where they are beside them. */
function withArcs(
  /** @type {RawTopology} */ topology,
  /** @type {Projection} */ place,
  /** @type {EdgeNetwork} */ network,
) {
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs: arcsOf(topology, place).map((arc) => alongEdges(arc, network)) };
}

/**
 * Shapes in the order of their codes.
 *
 * @param {any} topology
 * @param {string} name of its object
 * @param {ToPoint} [toPoint]
 * @returns {Shape[]}
 */
function shapesOf(topology, name, toPoint = asItIs) {
  const collection = /** @type {import('geojson').FeatureCollection} */ (
    /** @type {unknown} */ (feature(topology, topology.objects[name]))
  );
  const shapes = collection.features.map(({ id, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new Error(`${id} is a ${geometry.type}.`);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return {
      code: String(id),
      polygons: polygons.map((rings) => ringsOnPoints(rings, toPoint)).filter(({ length }) => length),
    };
  });
  return shapes.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Where quantising made a hole touch its outer ring, the source has the hole as one more polygon of the area around it,
 * over the area that lies in the hole. It is a hole again.
 *
 * @param {Shape[]} shapes
 * @returns {Shape[]}
 */
function withoutOverlaps(shapes) {
  const outer = groupBy(
    shapes.flatMap((shape) =>
      shape.polygons.map((polygon) => ({ shape, polygon, key: keyOfRing(polygon[0]) })),
    ),
    ({ key }) => key,
  );
  for (const twice of outer.values()) {
    if (twice.length < 2) continue;
    const [around] = twice.sort((a, b) => areaOf(b.shape) - areaOf(a.shape));
    if (!around) continue;
    const [ring = []] = around.polygon;
    const { shape } = around;
    shape.polygons = shape.polygons.filter((polygon) => polygon !== around.polygon);
    const inside = shape.polygons.find(([own = []]) => ring.some((point) => contains(own, point)));
    inside?.push([...ring].reverse());
  }
  return shapes;
}

/** The same for a ring that begins at another of its points. */
const keyOfRing = (/** @type {Point[] | undefined} */ ring = []) =>
  ring
    .slice(1)
    .map(([x, y]) => `${x} ${y}`)
    .sort()
    .join();

function areaOf(/** @type {Shape} */ { polygons }) {
  return polygons.reduce((sum, [outer = []]) => sum + twiceTheAreaOf(outer) / 2, 0);
}

/** Whether a point is within a ring, by the number of its sides to the right of it. */
function contains(/** @type {Point[]} */ ring, /** @type {Point} */ [x, y]) {
  return ring.reduce((inside, [bx, by], index) => {
    const [ax, ay] = ring[index - 1] ?? [bx, by];
    if (ay > y === by > y) return inside;
    return ax + ((bx - ax) * (y - ay)) / (by - ay) > x ? !inside : inside;
  }, false);
}

/** Rings of at least three sides. @returns {Point[][]} */
function ringsOnPoints(/** @type {import('geojson').Position[][]} */ rings, /** @type {ToPoint} */ toPoint) {
  return rings
    .map((ring) =>
      withoutRepeats(ring.map((position) => toPoint(/** @type {[number, number]} */ (position)))),
    )
    .filter((ring) => ring.length > 3);
}

function withoutRepeats(/** @type {Point[]} */ line) {
  return line.filter(([x, y], index) => {
    const before = line[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

/** @returns {import('geojson').FeatureCollection} */
function collectionOf(/** @type {Shape[]} */ shapes) {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ code, polygons }) => ({
      type: 'Feature',
      id: code,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
}

/**
 * Simplified arcs on the grid, and the objects without rings that are too small for it. An arc of a ring that would be
 * lost keeps all of its vertices.
 *
 * @returns {{ arcs: Point[][], objects: any }}
 */
function simplified(
  /** @type {any} */ joined,
  /** @type {{ grid: number, vertices: number }} */ { grid, vertices },
) {
  const onGrid = (/** @type {readonly Point[]} */ arc) => placedOnGrid(arc, grid);
  /** @type {any} Its arcs have a third number, the weight of each vertex. */
  const weighed = presimplify(joined);
  /** @type {Point[][]} */
  const arcs = /** @type {any} */ (simplify(weighed, smallestWeight(weighed.arcs, vertices))).arcs.map(
    onGrid,
  );
  for (const ring of ringsOf(joined.objects)) {
    if (isWhole(ring, arcs)) continue;
    for (const index of ring.map(indexOf)) arcs[index] = onGrid(weighed.arcs[index]);
  }
  const objects = Object.fromEntries(
    Object.entries(joined.objects).map(([name, { geometries }]) => [
      name,
      geometries.map((/** @type {any} */ geometry) => withoutLostRings(geometry, arcs)),
    ]),
  );
  return { arcs, objects };
}

const indexOf = (/** @type {number} */ arc) => (arc < 0 ? ~arc : arc);

/** An arc has at least two positions, and no position twice in a row but for an arc that is shorter than the grid. */
function placedOnGrid(/** @type {readonly Point[]} */ arc, /** @type {number} */ grid) {
  const placed = arc.map(([x, y]) => /** @type {Point} */ ([Math.round(x / grid), Math.round(y / grid)]));
  const line = withoutRepeats(placed);
  return line.length > 1 ? line : [...line, ...line];
}

/** @returns {number[][]} */
function ringsOf(/** @type {Record<string, any>} */ objects) {
  return Object.values(objects).flatMap(({ geometries }) =>
    geometries.flatMap((/** @type {any} */ { arcs }) => arcs.flat()),
  );
}

/** Whether a ring still encloses an area. */
function isWhole(/** @type {readonly number[]} */ ring, /** @type {readonly Point[][]} */ arcs) {
  const points = ring.flatMap((arc) => {
    const line = arcs[indexOf(arc)] ?? [];
    return arc < 0 ? [...line].reverse() : line;
  });
  return twiceTheAreaOf(points) !== 0;
}

function twiceTheAreaOf(/** @type {readonly Point[]} */ ring) {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice);
}

/** How coarse the shapes of a council may be: as fine as its areas are small. */
function detailOf(/** @type {readonly Shape[]} */ shapes) {
  const sizes = shapes.map(areaOf).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return {
    grid: Math.max(1, Math.round(Math.sqrt(median) / STEPS_PER_AREA)),
    vertices: Math.min(shapes.length * VERTICES.perArea, VERTICES.atMost),
  };
}

/** The weight that so many vertices between the ends of lines have, or more. */
function smallestWeight(/** @type {any[][]} */ arcs, /** @type {number} */ vertices) {
  const weights = arcs.flatMap((arc) => arc.map((point) => point[2])).filter(Number.isFinite);
  return weights.sort((a, b) => b - a)[vertices - 1] ?? 0;
}

function withoutLostRings(/** @type {any} */ { id, arcs }, /** @type {Point[][]} */ lines) {
  const polygons = arcs
    .filter((/** @type {number[][]} */ [outer]) => outer && isWhole(outer, lines))
    .map((/** @type {number[][]} */ rings) => rings.filter((ring) => isWhole(ring, lines)));
  if (!polygons.length) throw new Error(`${id} would have no shape on the grid.`);
  return polygons.length === 1
    ? { type: 'Polygon', id, arcs: polygons[0] }
    : { type: 'MultiPolygon', id, arcs: polygons };
}

const packObject = (/** @type {any[]} */ geometries) => ({ type: 'GeometryCollection', geometries });

/** The first position of an arc, and the steps from each to the next. */
function deltas(/** @type {readonly Point[]} */ arc) {
  return arc.map(([x, y], index) => {
    const [beforeX, beforeY] = arc[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}
