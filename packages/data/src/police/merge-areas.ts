import { isInside, signedSize, type Outline, type Position, type Ring } from './outline.js';

/** Small areas with the lines they share, as boundaries of the dataset are. */
export interface SharedLines {
  arcs: readonly (readonly Position[])[];
  /** Polygons of each area by code; a ring is a list of arcs, `~index` for one walked backwards. */
  areas: ReadonlyMap<string, readonly (readonly (readonly number[])[])[]>;
}

/** The outline of areas together, from the lines that only one of them has. Codes that are not among them are left out. */
export function mergeAreas({ arcs, areas }: SharedLines, codes: readonly string[]): Outline {
  const walked = [...new Set(codes)].flatMap((code) => (areas.get(code) ?? []).flat(2));
  const times = new Map<number, number>();
  for (const arc of walked) times.set(indexOf(arc), (times.get(indexOf(arc)) ?? 0) + 1);
  const lines = walked
    .filter((arc) => times.get(indexOf(arc)) === 1)
    .map((arc) => (arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!));
  return toParts(joinLines(lines));
}

const indexOf = (arc: number) => (arc < 0 ? ~arc : arc);
const keyOf = ([x, y]: Position) => `${x} ${y}`;

/** Lines to rings: each goes on where another begins. */
function joinLines(lines: readonly (readonly Position[])[]): Ring[] {
  const byStart = new Map<string, (readonly Position[])[]>();
  for (const line of lines) {
    const key = keyOf(line[0]!);
    byStart.set(key, [...(byStart.get(key) ?? []), line]);
  }
  const rings: Ring[] = [];
  for (const starts of byStart.values())
    for (let line = starts.pop(); line; line = starts.pop()) {
      const ring = [...line];
      const first = keyOf(ring[0]!);
      while (keyOf(ring.at(-1)!) !== first) {
        const next = byStart.get(keyOf(ring.at(-1)!))?.pop();
        if (!next) break;
        ring.push(...next.slice(1));
      }
      if (ring.length > 3) rings.push(ring);
    }
  return rings;
}

/** Outer rings, which all turn the same way as the largest ring, each with the holes inside it. */
function toParts(rings: readonly Ring[]): Outline {
  const sized = rings
    .map((ring) => ({ ring, size: signedSize(ring) }))
    .sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  const isOuter = ({ size }: { size: number }) => Math.sign(size) === Math.sign(sized[0]!.size);
  const parts = sized.filter(isOuter).map(({ ring }) => [ring]);
  for (const { ring } of sized.filter((one) => !isOuter(one))) {
    // The smallest part around it, since parts are ordered by size.
    const around = parts.findLast(([outer]) => isInside(middleOf(ring), outer!));
    around?.push(ring);
  }
  return parts;
}

/** The middle of the first stretch of a ring, which no other ring passes through. */
function middleOf([[x1, y1] = [0, 0], [x2, y2] = [0, 0]]: Ring): Position {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
