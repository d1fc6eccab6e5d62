import { selectColumns } from '../csv-columns.js';
import { throwShapeError } from '../shape.js';
import { readCsv } from './read-csv.js';
import type { CensusTable } from './tables.js';

/** People of one area by category. */
export interface CensusCounts<C extends string = string> {
  total: number;
  counts: Readonly<Record<C, number>>;
}

const AREA_NAME = 'GEOGRAPHY_NAME';
const AREA_CODE = 'GEOGRAPHY_CODE';
const VALUE = 'OBS_VALUE';

/**
 * Counts by area from a response in CSV: one row for each area and cell. An area is found by its code and by its name,
 * since an area that the request makes of others has a name only.
 *
 * @returns each area by code and by name; areas that lack a cell are left out
 * @throws {DataShapeError} that names the column
 */
export function parseCounts<C extends string>(
  text: string,
  table: CensusTable<C>,
): Map<string, CensusCounts<C>> {
  const dimension = table.dimension.toUpperCase();
  const rows = selectColumns(readCsv(text.replace(/^\uFEFF/u, '')), [AREA_NAME, AREA_CODE, dimension, VALUE]);
  const values = new Map<string, Map<number, number>>();
  for (const row of rows) {
    if (row[VALUE] === '') continue;
    const cell = parseCount(row[dimension], dimension);
    const value = parseCount(row[VALUE], VALUE);
    for (const area of new Set([row[AREA_NAME], row[AREA_CODE]])) {
      if (!area) continue;
      const known = values.get(area) ?? new Map<number, number>();
      values.set(area, known.set(cell, value));
    }
  }
  const counts = new Map<string, CensusCounts<C>>();
  for (const [area, cells] of values) {
    const whole = toCounts(cells, table);
    if (whole) counts.set(area, whole);
  }
  return counts;
}

function toCounts<C extends string>(
  cells: ReadonlyMap<number, number>,
  table: CensusTable<C>,
): CensusCounts<C> | undefined {
  const entries = Object.entries<number>(table.cells).map(
    ([category, cell]) => [category, cells.get(cell)] as const,
  );
  const total = cells.get(0);
  if (total === undefined || entries.some(([, value]) => value === undefined)) return undefined;
  return { total, counts: Object.fromEntries(entries) as Record<C, number> };
}

function parseCount(text: string | undefined, column: string): number {
  if (!/^\d{1,9}$/u.test(text ?? '')) throwShapeError(column, 'whole numbers');
  return Number(text);
}
