import { wardAt, type WardName } from '@odm-widgets/data/boundaries';
import type { Boundaries, GeoJsonGeometry, Position, Term } from '@odm-widgets/data/model';
import type { MatchedObservation } from '../observations/observations.model.js';

/** A council whose wards are the ground of the map. */
export interface MapGround {
  boundaries: Boundaries;
  names: ReadonlyMap<string, WardName>;
}

/** An observation and where it is. */
export interface PlacedObservation {
  matched: MatchedObservation;
  position: Position;
}

/** Observations that are near one another: one circle of the map. */
export interface ObservationGroup {
  id: string;
  position: Position;
  observations: readonly MatchedObservation[];
}

/** Circles beside one another across the longer side of what is shown: more would cover each other on a phone. */
const CIRCLES_ACROSS = 14;
/** Degrees of latitude: the least that is one group, so that a hundred metres are not cut up. */
const LEAST_CELL = 0.0004;

/** Observations that have a place, in their order. */
export function placedObservations(all: readonly MatchedObservation[]): PlacedObservation[] {
  return all.flatMap((matched) => {
    const position = middleOf(matched.observation.geometry);
    return position ? [{ matched, position }] : [];
  });
}

/** The middle of the box around a geometry; undefined where it has no position on the globe. */
export function middleOf(geometry: GeoJsonGeometry | null): Position | undefined {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  // Coordinates are not checked when they are read: they may be anything.
  const visit = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > 4) return;
    const [x, y] = value as unknown[];
    if (typeof x !== 'number' || typeof y !== 'number') {
      for (const one of value as unknown[]) visit(one, depth + 1);
      return;
    }
    if (!(Math.abs(x) <= 180 && Math.abs(y) < 85)) return;
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  };
  visit(geometry?.coordinates, 0);
  const [west, south, east, north] = box;
  return west <= east ? [(west + east) / 2, (south + north) / 2] : undefined;
}

/** Squares on the ground that are grouped by; lengths are in degrees of latitude. */
export interface Grid {
  west: number;
  south: number;
  cell: number;
  /** Length of a degree of longitude in those of latitude. */
  shrink: number;
}

/** The grid of a map that shows all of these: it does not change with a filter, so that circles stay where they were. */
export function gridOf(all: readonly PlacedObservation[]): Grid {
  const [south, north] = rangeOf(all.map(({ position }) => position[1]));
  const [west, east] = rangeOf(all.map(({ position }) => position[0]));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const cell = Math.max(north - south, (east - west) * shrink) / CIRCLES_ACROSS;
  return { west, south, shrink, cell: Math.max(LEAST_CELL, cell) };
}

/** Observations by the square they are in, the largest groups first. */
export function groupsOf(
  shown: readonly PlacedObservation[],
  { west, south, cell, shrink }: Grid,
): ObservationGroup[] {
  const cells = new Map<string, PlacedObservation[]>();
  for (const one of shown) {
    const [x, y] = one.position;
    const id = `${Math.floor(((x - west) * shrink) / cell)} ${Math.floor((y - south) / cell)}`;
    const known = cells.get(id);
    if (known) known.push(one);
    else cells.set(id, [one]);
  }
  return [...cells]
    .map(([id, placed]) => ({
      id,
      position: meanOf(placed.map(({ position }) => position)),
      observations: placed.map(({ matched }) => matched),
    }))
    .sort((a, b) => b.observations.length - a.observations.length);
}

function rangeOf(values: readonly number[]): [least: number, greatest: number] {
  return values.reduce<[number, number]>(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [Infinity, -Infinity],
  );
}

function meanOf(positions: readonly Position[]): Position {
  const mean = (index: 0 | 1) =>
    positions.reduce((sum, position) => sum + position[index], 0) / positions.length;
  return [mean(0), mean(1)];
}

/** What observations are about: their terms with how many there are of each, most first. */
export function countTerms(observations: readonly MatchedObservation[]): [term: Term, count: number][] {
  const counts = new Map<Term, number>();
  for (const { terms } of observations)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Name of the ward that a place is in; undefined outside the councils of the map. */
export function wardNameAt(grounds: readonly MapGround[], position: Position): WardName | undefined {
  for (const { boundaries, names } of grounds) {
    const code = wardAt(boundaries, position);
    if (code !== undefined) return names.get(code);
  }
  return undefined;
}
