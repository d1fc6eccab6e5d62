/** Positions of the squares: row by row, as many in a row as there is room for. */

export interface SquaresLayout {
  /** Distance between squares, in CSS pixels; a gap between them is part of it. */
  cell: number;
  columns: number;
  rows: number;
}

/** Text that squares are made for, in CSS pixels: with larger text they are larger. */
const TEXT_SIZE = 16;

/**
 * A layout for a width in CSS pixels. Squares are smaller on narrow screens, so that the grid is not endless; a wide one
 * with large text is a narrow one that is magnified.
 */
export function squaresLayout(width: number, count: number, textSize = TEXT_SIZE): SquaresLayout {
  const scale = Math.max(1, textSize / TEXT_SIZE);
  const least = width >= 900 * scale ? 5 : width >= 480 * scale ? 4 : 3;
  const cell = Math.round(least * scale);
  const columns = Math.max(1, Math.floor(width / cell));
  return { cell, columns, rows: Math.ceil(count / columns) };
}

/** Index of the square at a point, in CSS pixels from the top left corner; undefined when there is none. */
export function cellAt(
  { cell, columns }: SquaresLayout,
  count: number,
  x: number,
  y: number,
): number | undefined {
  const column = Math.floor(x / cell);
  const index = Math.floor(y / cell) * columns + column;
  return x >= 0 && y >= 0 && column < columns && index < count ? index : undefined;
}

/** Index of the first square in the row of a square, and the index after its last. */
export function rowRange(
  { columns }: SquaresLayout,
  count: number,
  index: number,
): [from: number, to: number] {
  const from = Math.floor(index / columns) * columns;
  return [from, Math.min(from + columns, count)];
}

/** An SVG path of squares; neighbours in a row become one rectangle. */
export function cellsPath({ columns }: SquaresLayout, indexes: readonly number[], size: number): string {
  const runs: { from: number; length: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && index === last.from + last.length && index % columns !== 0) last.length += 1;
    else runs.push({ from: index, length: 1 });
  }
  return runs
    .map(({ from, length }) => {
      const [x, y] = [(from % columns) * size, Math.floor(from / columns) * size];
      return `M${x} ${y}h${length * size}v${size}h${-length * size}z`;
    })
    .join('');
}
