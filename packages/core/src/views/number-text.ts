import type { Formatters } from '../i18n/format.js';
import type { DataTable } from './data-table.js';

/** Writes the numbers of a table: where one of a column has a decimal, all but 0 have one. */
export function numberText(
  { columns, rows }: Pick<DataTable, 'columns' | 'rows'>,
  { number }: Pick<Formatters, 'number'>,
): (value: number, column: number) => string {
  const hasDecimals = columns.map((_, column) =>
    rows.some(({ [column]: cell }) => typeof cell === 'number' && number(cell).includes('.')),
  );
  return (value, column) => {
    const text = number(value);
    return hasDecimals[column] && value && !text.includes('.') ? `${text}.0` : text;
  };
}
