import { throwShapeError } from './shape.js';

/** Reads CSV to rows of cells, the header first. The package has no reader of its own: bring one. */
export type ReadCsv = (text: string) => readonly (readonly string[])[];

/**
 * Finds columns by their header, in which case, spaces and dots do not matter. Columns nobody asks for are never
 * looked at.
 *
 * @param rows the header and the rows below it
 * @param names what each wanted column is called
 * @returns each row's cells by those names, with the spaces around them gone
 */
export function selectColumns<N extends string>(
  rows: readonly (readonly string[])[],
  names: readonly N[],
): Record<N, string>[] {
  const header = (rows[0] ?? []).map(normaliseHeader);
  const places = names.map((name) => {
    const at = header.indexOf(normaliseHeader(name));
    if (at === -1 || header.lastIndexOf(normaliseHeader(name)) !== at)
      throwShapeError('The header', `with one column "${name}"`);
    return [name, at] as const;
  });
  return rows
    .slice(1)
    .map(
      (row) =>
        Object.fromEntries(places.map(([name, at]) => [name, (row[at] ?? '').trim()])) as Record<N, string>,
    );
}

function normaliseHeader(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '');
}
