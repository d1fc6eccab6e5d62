import { html } from 'lit';
import type { DataTable, TableOptions } from '../views/table-view.js';

/** Which column rows are in order of. */
export interface Sorting {
  key: string;
  descending: boolean;
}

/** The rows in order of a column; rows without a value there stand last. */
export function sortedRows(table: DataTable, by: Sorting | undefined): DataTable {
  const at = table.columns.findIndex(({ key }) => key === by?.key);
  if (!by || at < 0) return table;
  const direction = by.descending ? -1 : 1;
  const compare = (a: string | number | undefined, b: string | number | undefined) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
    return String(a).localeCompare(String(b), 'en') * direction;
  };
  return { ...table, rows: [...table.rows].sort((a, b) => compare(a[at], b[at])) };
}

/** Heads of columns as buttons that put the rows in order of them, and turn the order round. */
export function sortHeader(
  by: Sorting | undefined,
  label: (column: string) => string,
  change: (sorting: Sorting) => void,
): NonNullable<TableOptions['header']> {
  return (column) => {
    const own = by?.key === column.key ? by : undefined;
    const arrow = own ? (own.descending ? ' ▾' : ' ▴') : '';
    return {
      sort: own && (own.descending ? 'descending' : 'ascending'),
      content: html`<button
        type="button"
        class="sort"
        title=${label(column.label)}
        @click=${() => change({ key: column.key, descending: own ? !own.descending : false })}
      >
        ${column.label}<span aria-hidden="true">${arrow}</span>
      </button>`,
    };
  };
}
