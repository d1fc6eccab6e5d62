/** Longitude and latitude in degrees, as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line; its last position may repeat the first. */
export type Ring = readonly Position[];

/** An area as the coordinates of a GeoJSON MultiPolygon: of each part, its outer ring, then the holes in it. */
export type Outline = readonly (readonly Ring[])[];

/** Decimals of a degree that are sent: about one metre. */
const DECIMALS = 5;

/** The outer ring as the service takes it: latitude and longitude of each position, separated by colons. */
export function toPolyParameter(ring: Ring): string {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = ring.length > 1 && first![0] === last![0] && first![1] === last![1];
  const positions = (isClosed ? ring.slice(0, -1) : ring).map(
    ([longitude, latitude]) => `${round(latitude)},${round(longitude)}`,
  );
  // Neighbours that are the same after rounding say nothing.
  return positions.filter((position, index) => position !== positions[index - 1]).join(':');
}

const round = (degrees: number) => String(Number(degrees.toFixed(DECIMALS)));

/** Whether a position lies inside a ring, by the even-odd rule. */
export function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [x1, y1] = ring[index]!;
    const [x2, y2] = ring[before]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/**
 * A position inside a part of an outline: the middle of its widest stretch from west to east, half way between its
 * southernmost and northernmost position.
 */
export function positionInside(part: readonly Ring[]): Position {
  const latitudes = part[0]!.map(([, latitude]) => latitude);
  const latitude = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const crossings = part.flatMap((ring) => crossingsAt(latitude, ring)).sort((a, b) => a - b);
  let widest: [number, number] | undefined;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west, east] = [crossings[index]!, crossings[index + 1]!];
    if (!widest || east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return widest ? [(widest[0] + widest[1]) / 2, latitude] : part[0]![0]!;
}

/** Longitudes at which a ring crosses a latitude. */
function crossingsAt(latitude: number, ring: Ring): number[] {
  return ring.flatMap(([x1, y1], index) => {
    const [x2, y2] = ring.at(index - 1)!;
    return y1 > latitude !== y2 > latitude ? [((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1] : [];
  });
}

/** Twice the size of a ring in square degrees; below zero where it turns clockwise. */
export function signedSize(ring: Ring): number {
  return ring.reduce((total, [x1, y1], index) => {
    const [x2, y2] = ring.at(index - 1)!;
    return total + (x2 * y1 - x1 * y2);
  }, 0);
}
