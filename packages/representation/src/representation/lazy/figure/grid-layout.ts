/** Where 33,755 squares stand: row by row, as many in a row as there is room for. */

export interface GridLayout {
  /** Side of a square's place, in CSS pixels; the square itself leaves a gap where there is room for one. */
  cell: number;
  columns: number;
  rows: number;
}

/** Larger squares where there is room; on a phone they still keep a few hundred rows apart. */
export function gridLayout(width: number, count: number): GridLayout {
  const cell = width >= 900 ? 5 : width >= 480 ? 4 : 3;
  const columns = Math.max(1, Math.floor(width / cell));
  return { cell, columns, rows: Math.ceil(count / columns) };
}

/** The square at a point, in CSS pixels from the left upper corner; undefined where there is none. */
export function cellAt(
  { cell, columns }: GridLayout,
  count: number,
  x: number,
  y: number,
): number | undefined {
  const column = Math.floor(x / cell);
  const index = Math.floor(y / cell) * columns + column;
  return x >= 0 && y >= 0 && column < columns && index < count ? index : undefined;
}

/** First square of the row of a square, and the one after its last. */
export function rowRange({ columns }: GridLayout, count: number, at: number): [from: number, to: number] {
  const from = Math.floor(at / columns) * columns;
  return [from, Math.min(from + columns, count)];
}

/** Rows that Page Up and Page Down go at a time. */
const ROWS_PER_PAGE_KEY = 10;

/** Where a key leads; undefined for keys that mean nothing here. */
export function cellAfterKey(key: string, layout: GridLayout, count: number, at: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: layout.columns,
    ArrowUp: -layout.columns,
    PageDown: ROWS_PER_PAGE_KEY * layout.columns,
    PageUp: -ROWS_PER_PAGE_KEY * layout.columns,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return rowRange(layout, count, count - 1)[0];
  if (!Object.hasOwn(steps, key)) return undefined;
  return Math.max(0, Math.min(count - 1, at + steps[key]!));
}

/** An SVG path of squares, neighbours in a row as one rectangle. */
export function cellsPath({ columns }: GridLayout, indices: readonly number[], size: number): string {
  const runs: { from: number; length: number }[] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last && index === last.from + last.length && index % columns !== 0) last.length += 1;
    else runs.push({ from: index, length: 1 });
  }
  return runs
    .map(
      ({ from, length }) =>
        `M${(from % columns) * size} ${Math.floor(from / columns) * size}h${length * size}v${size}h${-length * size}z`,
    )
    .join('');
}
