/** A ward's neighbourhoods as dots: ten columns, one for each national decile, the most deprived first. */
import type { RepresentedWard } from '@odm-widgets/data/model';

/** Sizes of a strip: width of a column, radius of a dot, distance between dots, and dots side by side. */
export const STRIP = { column: 22, dot: 2.6, step: 6.6, abreast: 3, minRows: 3 };

/** Where a dot stands: x from the left, y from the bottom of the strip. */
export interface DotPosition {
  x: number;
  y: number;
  decile: number;
}

/** Dots stand side by side in rows from the bottom of their column. */
export function dotPositions({ lsoasByDecile }: RepresentedWard): DotPosition[] {
  const { column, step, abreast, dot } = STRIP;
  return lsoasByDecile.flatMap((count, index) => {
    const center = index * column + column / 2;
    const halfRow = (Math.min(count, abreast) - 1) / 2;
    return Array.from({ length: count }, (_, position) => ({
      x: center + ((position % abreast) - halfRow) * step,
      y: -(Math.floor(position / abreast) * step) - dot - 1,
      decile: index + 1,
    }));
  });
}

/** The height that the fullest column of a ward needs. */
export function stripHeight({ lsoasByDecile }: RepresentedWard): number {
  const rows = Math.max(STRIP.minRows, ...lsoasByDecile.map((count) => Math.ceil(count / STRIP.abreast)));
  return rows * STRIP.step + 2;
}
