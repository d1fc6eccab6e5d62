/** The regions of the map of councils: lines between them, and their names beside the map. */
import type { LampCouncil } from '@odm-widgets/data/model';

/** A hexagon standing on a corner: half its width, the length of its sides, and the distance between rows. */
export const HEXAGON = { halfWidth: 14, side: 16, rowDistance: 24 };
const { halfWidth, side, rowDistance } = HEXAGON;

/** A council and the middle of its hexagon. */
export interface PlacedCouncil {
  council: LampCouncil;
  x: number;
  y: number;
}

/** Size of the names, and the width of one of their letters in a wide typeface. */
const TEXT = { size: 14, letter: 8.2 };
/** Between a name and its hexagon. */
const GAP = 8;

export interface RegionName {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  /** How far it reaches. */
  from: number;
  to: number;
}

/** None where all councils are of one region. */
export function hexRegions(
  placed: readonly PlacedCouncil[],
  nameOf: (region: string) => string,
): { borders: string; names: RegionName[] } {
  const regions = [...new Set(placed.map(({ council }) => council.region))];
  if (regions.length < 2) return { borders: '', names: [] };
  return {
    borders: borders(placed),
    names: regions.map((region) => regionName(region, placed, nameOf(region))),
  };
}

/** The sides that two neighbours of different regions share. */
function borders(placed: readonly PlacedCouncil[]): string {
  const regionAt = new Map(placed.map(({ x, y, council }) => [`${x} ${y}`, council.region]));
  // A hexagon's neighbours right and below; those left and above have the line from their side.
  const sides = [
    { dx: 2 * halfWidth, dy: 0, from: [halfWidth, -side / 2], to: [halfWidth, side / 2] },
    { dx: halfWidth, dy: rowDistance, from: [halfWidth, side / 2], to: [0, side] },
    { dx: -halfWidth, dy: rowDistance, from: [0, side], to: [-halfWidth, side / 2] },
  ] as const;
  return placed
    .flatMap(({ x, y, council }) =>
      sides.flatMap(({ dx, dy, from, to }) => {
        const other = regionAt.get(`${x + dx} ${y + dy}`);
        return other === undefined || other === council.region
          ? []
          : [`M${x + from[0]} ${y + from[1]}L${x + to[0]} ${y + to[1]}`];
      }),
    )
    .join('');
}

/** Beside the hexagon of the region that has the most room beside it: it is the first or the last of its row. */
function regionName(region: string, placed: readonly PlacedCouncil[], text: string): RegionName {
  const [left, right] = [Math.min(...placed.map(({ x }) => x)), Math.max(...placed.map(({ x }) => x))];
  const width = text.length * TEXT.letter;
  const places = placed
    .filter(({ council }) => council.region === region)
    .flatMap(({ x, y }) => {
      const row = placed.filter((other) => other.y === y).map((other) => other.x);
      return [
        ...(x === Math.min(...row) ? [{ x, y, room: x - left, anchor: 'end' as const }] : []),
        ...(x === Math.max(...row) ? [{ x, y, room: right - x, anchor: 'start' as const }] : []),
      ];
    });
  // A region in the middle of others, with no hexagon at an end of a row, has its name on its first.
  const [
    best = { ...placed.find(({ council }) => council.region === region)!, room: 0, anchor: 'start' as const },
  ] = places.sort((a, b) => b.room - a.room);
  const x = best.x + (best.anchor === 'end' ? -1 : 1) * (halfWidth + GAP);
  return {
    text,
    x,
    y: best.y + TEXT.size / 3,
    anchor: best.anchor,
    ...(best.anchor === 'end' ? { from: x - width, to: x } : { from: x, to: x + width }),
  };
}
