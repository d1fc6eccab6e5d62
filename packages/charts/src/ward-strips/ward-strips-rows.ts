/** A neighbourhood, as a row of the `strips` and `domains` specs. */
export interface StripsPoint {
  id: string;
  /** Index of its place or domain. */
  lane: number;
  /** Its national tenth, 1 (most deprived) to 10. */
  tenth: number;
  /** Its national rank, 1 the most deprived; dots of a column are stacked by it. */
  rank: number;
  name: string;
  /** Whether it belongs to the place the page is about; other dots are for comparison. */
  place: boolean;
  /** Whether a ring singles it out. */
  marked?: boolean;
}

/** Share of a council's neighbourhoods, or of the nation's, in one national tenth. */
export interface StripsShare {
  lane: number;
  tenth: number;
  share: number;
  series: 'authority' | 'nation';
}

/** A place or a domain: one set of ten columns. */
export interface StripsLane {
  lane: number;
  label: string;
  /** How many of its neighbourhoods are in the most deprived tenth, in words: "6 of 10". */
  count: string;
}

/** Rows of the `strips` and `domains` specs. Points are sorted by rank within their lane. */
export interface StripsInput {
  lanes: readonly StripsLane[];
  points: readonly StripsPoint[];
  shares: readonly StripsShare[];
}

/** Words on the drawing, in the reader's language. */
export interface StripsWords {
  /** Under the first and the last column: "Most deprived 10%". */
  mostLabel: string;
  leastLabel: string;
  /** Whose share the outline and the dashed line show. */
  authorityLabel: string;
  nationLabel: string;
}

export const TENTHS = 10;

/** Where a dot stands: its place in its row, from the middle of the column, and the row from the bottom, in dots. */
export interface Stacked {
  point: StripsPoint;
  across: number;
  row: number;
}

/** Dots of each column of a lane, in rows of at most `abreast` dots, each row in the middle of its column. */
export function stackDots(points: readonly StripsPoint[], abreast: number): Stacked[] {
  const counts = countByTenth(points);
  const placed = Array.from({ length: TENTHS }, () => 0);
  return points.map((point) => {
    const column = point.tenth - 1;
    const index = placed[column]!;
    placed[column] = index + 1;
    const row = Math.floor(index / abreast);
    const inRow = Math.min(abreast, counts[column]! - row * abreast);
    return { point, across: (index % abreast) - (inRow - 1) / 2, row };
  });
}

/** How many of the points are in each tenth, most deprived first. */
export function countByTenth(points: readonly Pick<StripsPoint, 'tenth'>[]): number[] {
  const counts = Array.from({ length: TENTHS }, () => 0);
  for (const { tenth } of points) counts[tenth - 1]! += 1;
  return counts;
}

/** Shares of a series by tenth; none where the series is not shown. */
export function profileOf(shares: readonly StripsShare[], series: StripsShare['series']): number[] {
  const own = shares.filter((share) => share.series === series);
  if (!own.length) return [];
  return Array.from(
    { length: TENTHS },
    (_, index) => own.find(({ tenth }) => tenth === index + 1)?.share ?? 0,
  );
}
