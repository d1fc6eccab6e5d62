import type { Boundaries, Polygons, Position } from '../../model/index.js';
import {
  expectArray,
  expectInteger,
  expectObject,
  expectString,
  throwShapeError,
  type JsonObject,
} from '../../shape.js';
import { parseProvenance } from '../parse-provenance.js';

const FORMAT = 1;

/**
 * Parses `boundaries/COUNCIL.json`, which is a TopoJSON of longitudes and latitudes.
 *
 * @param authority code of the council the file is of
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseBoundaries(value: unknown, authority: string): Boundaries {
  const file = expectObject(value, 'The file');
  if (file['type'] !== 'Topology') throwShapeError('type', 'Topology');
  if (file['format'] !== FORMAT) throwShapeError('format', String(FORMAT));
  const objects = expectObject(file['objects'], 'objects');
  const toPosition = parseTransform(file['transform']);
  const arcs = expectArray(file['arcs'], 'arcs', (arc, field) => parseArc(arc, field, toPosition));
  return {
    authority,
    arcs,
    areas: parseShapes(objects, 'areas', arcs.length),
    wards: parseShapes(objects, 'wards', arcs.length),
    provenance: parseProvenance(file['provenance']),
  };
}

type ToPosition = (x: number, y: number, field: string) => Position;

/** Steps on the grid of the file to degrees. */
function parseTransform(value: unknown): ToPosition {
  const transform = expectObject(value, 'transform');
  const pair = (name: string) =>
    expectArray(transform[name], `transform.${name}`, expectNumber, 2) as [number, number];
  const [scaleX, scaleY] = pair('scale');
  const [west, south] = pair('translate');
  return (x, y, field) => {
    const [longitude, latitude] = [x * scaleX + west, y * scaleY + south];
    // The projection of a map has no place for the poles.
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) < 85)) throwShapeError(field, 'on the map');
    return [longitude, latitude];
  };
}

function expectNumber(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throwShapeError(field, 'a number');
  return value;
}

/** Positions of an arc, each a step from the one before. */
function parseArc(value: unknown, field: string, toPosition: ToPosition): Position[] {
  let [x, y] = [0, 0];
  const positions = expectArray(value, field, (step, stepField) => {
    const [dx, dy] = expectArray(step, stepField, expectInteger, 2) as [number, number];
    return toPosition((x += dx), (y += dy), stepField);
  });
  if (positions.length < 2) throwShapeError(field, 'two positions or more');
  return positions;
}

function parseShapes(objects: JsonObject, name: string, arcs: number): Map<string, Polygons> {
  const field = `objects.${name}`;
  const { geometries } = expectObject(objects[name], field);
  return new Map(
    expectArray(geometries, `${field}.geometries`, (geometry, own) => parseShape(geometry, own, arcs)),
  );
}

function parseShape(value: unknown, field: string, arcs: number): [code: string, polygons: Polygons] {
  const geometry = expectObject(value, field);
  const code = expectString(geometry['id'], `${field}.id`);
  const polygon = (rings: unknown, own: string) =>
    expectArray(rings, own, (ring, ringField) =>
      expectArray(ring, ringField, (arc, arcField) => expectArc(arc, arcField, arcs)),
    );
  const own = `${field}.arcs`;
  if (geometry['type'] === 'Polygon') return [code, [polygon(geometry['arcs'], own)]];
  if (geometry['type'] === 'MultiPolygon') return [code, expectArray(geometry['arcs'], own, polygon)];
  return throwShapeError(`${field}.type`, 'Polygon or MultiPolygon');
}

/** The index of an arc, or `~index` of one that is walked backwards. */
function expectArc(value: unknown, field: string, arcs: number): number {
  const arc = expectInteger(value, field);
  if (arc >= arcs || ~arc >= arcs) throwShapeError(field, `an arc from 0 to ${arcs - 1}`);
  return arc;
}
