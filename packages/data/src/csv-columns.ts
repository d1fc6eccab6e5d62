import { throwShapeError } from './shape.js';

/** Parses CSV to rows of cells, the header first. The caller provides it: the package has no parser of its own. */
export type ReadCsv = (text: string) => readonly (readonly string[])[];

/**
 * Selects columns by their header, in which case, spaces and punctuation do not matter. Other columns are never read.
 *
 * @param rows the header and the rows below it
 * @param names headers of the wanted columns
 * @returns each row's cells by those names, trimmed
 */
export function selectColumns<N extends string>(
  rows: readonly (readonly string[])[],
  names: readonly N[],
): Record<N, string>[] {
  const header = (rows[0] ?? []).map(normaliseHeader);
  const positions = names.map((name) => {
    const position = header.indexOf(normaliseHeader(name));
    if (position === -1 || header.lastIndexOf(normaliseHeader(name)) !== position)
      throwShapeError('The header', `with one column "${name}"`);
    return [name, position] as const;
  });
  return rows
    .slice(1)
    .map(
      (row) =>
        Object.fromEntries(
          positions.map(([name, position]) => [name, (row[position] ?? '').trim()]),
        ) as Record<N, string>,
    );
}

function normaliseHeader(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '');
}
