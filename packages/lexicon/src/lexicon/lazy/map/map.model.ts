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

/** A place that was chosen on a map. */
export interface ChosenPlace {
  /** Code of its ward. */
  ward: string;
  /** Name of its ward in the reader's language. */
  name: string;
  /** Where the pointer was; the keyboard chooses a ward alone. */
  position: Position | undefined;
}

/** Circles beside one another across the longer side of the map: as many as a phone has room for. */
const CIRCLES_ACROSS = 10;
/** The least distance of two circles, in degrees of latitude: about fifty metres. */
const LEAST_DISTANCE = 0.0005;

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

/** How near to one another observations are to be one circle, in degrees of latitude. */
export interface Nearness {
  distance: number;
  /** Length of a degree of longitude in those of latitude. */
  shrink: number;
}

/** What is near on a map that shows all of these. */
export function nearnessOf(all: readonly PlacedObservation[]): Nearness {
  const [south, north] = rangeOf(all.map(({ position }) => position[1]));
  const [west, east] = rangeOf(all.map(({ position }) => position[0]));
  const shrink = shrinkAt((south + north) / 2);
  const distance = Math.max(north - south, (east - west) * shrink) / CIRCLES_ACROSS;
  return { distance: Math.max(LEAST_DISTANCE, distance), shrink };
}

/** Length of a degree of longitude at a latitude, in degrees of latitude. */
export const shrinkAt = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

/**
 * Observations that are near one another, the largest groups first. A group is where its first observation is, so that
 * circles are at true places and none covers another.
 */
export function groupsOf(
  shown: readonly PlacedObservation[],
  { distance, shrink }: Nearness,
): ObservationGroup[] {
  const groups: (ObservationGroup & { observations: MatchedObservation[] })[] = [];
  for (const { matched, position } of shown) {
    const [x, y] = position;
    const near = groups.find(
      (group) => Math.hypot((group.position[0] - x) * shrink, group.position[1] - y) < distance,
    );
    if (near) near.observations.push(matched);
    else groups.push({ id: `group-${groups.length}`, position, observations: [matched] });
  }
  return groups.sort((a, b) => b.observations.length - a.observations.length);
}

function rangeOf(values: readonly number[]): [least: number, greatest: number] {
  return values.reduce<[number, number]>(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [Infinity, -Infinity],
  );
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
