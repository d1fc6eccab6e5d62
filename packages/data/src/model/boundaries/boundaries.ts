import type { Provenance } from '../provenance.js';

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Arcs one after the other; `~index` is an arc walked backwards. */
export type Ring = readonly number[];

/** The polygons of a shape: each an outer ring, and a ring for each hole. */
export type Polygons = readonly (readonly Ring[])[];

/** The small areas and the wards of one council. Lines that several of them share are one arc. */
export interface Boundaries {
  /** Code of the council. */
  authority: string;
  arcs: readonly (readonly Position[])[];
  /** LSOAs of 2021 by code. */
  areas: ReadonlyMap<string, Polygons>;
  /** Official wards of May 2025 by code. */
  wards: ReadonlyMap<string, Polygons>;
  provenance: Provenance;
}

/** Nations whose small areas there are boundaries of. */
const WITH_BOUNDARIES = /^[EW]\d{8}$/u;

/** Whether the dataset has boundaries of a council, by its code. */
export const hasBoundaries = (authority: string): boolean => WITH_BOUNDARIES.test(authority);

/** The path of the boundaries of a council. */
export const boundariesPath = (authority: string): string => `boundaries/${authority}.json`;

const indexOf = (arc: number) => (arc < 0 ? ~arc : arc);

function timesUsed(shapes: readonly Polygons[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const arc of shapes.flat(3)) times.set(indexOf(arc), (times.get(indexOf(arc)) ?? 0) + 1);
  return times;
}

/** The arcs around the union of shapes: those that one shape alone has. */
export function outlineOf(shapes: readonly Polygons[]): number[] {
  return [...timesUsed(shapes)].filter(([, times]) => times === 1).map(([arc]) => arc);
}

/** The arcs between shapes. */
export function linesBetween(shapes: readonly Polygons[]): number[] {
  return [...timesUsed(shapes)].filter(([, times]) => times > 1).map(([arc]) => arc);
}

/**
 * The parts of the outline of the areas counted in a ward that do not follow its official line.
 *
 * @param areas codes of the areas that are counted in the ward
 */
export function countedLines(
  { areas: shapes, wards }: Boundaries,
  ward: string,
  areas: readonly string[],
): number[] {
  const official = new Set(outlineOf([wards.get(ward) ?? []]));
  return outlineOf(areas.map((code) => shapes.get(code) ?? [])).filter((arc) => !official.has(arc));
}

/**
 * The parts of a ward's official line that do not follow the outline of the areas counted in it; empty where both are
 * the same, undefined where there is no official line of the ward.
 *
 * @param areas codes of the areas that are counted in the ward
 */
export function officialLines(
  { areas: shapes, wards }: Boundaries,
  ward: string,
  areas: readonly string[],
): number[] | undefined {
  const official = wards.get(ward);
  if (!official) return undefined;
  const counted = new Set(outlineOf(areas.map((code) => shapes.get(code) ?? [])));
  return outlineOf([official]).filter((arc) => !counted.has(arc));
}
