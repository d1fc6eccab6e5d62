import { html } from 'lit';
import type { DataTable, TableOptions } from '@odm-widgets/core';

/** The column that rows are sorted by. */
export interface Sorting {
  key: string;
  descending: boolean;
}

/** The table sorted by a column; rows without a value in it come last. */
export function sortedRows(table: DataTable, sorting: Sorting | undefined): DataTable {
  const at = table.columns.findIndex(({ key }) => key === sorting?.key);
  if (!sorting || at < 0) return table;
  const direction = sorting.descending ? -1 : 1;
  const compare = (a: string | number | undefined, b: string | number | undefined) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
    return String(a).localeCompare(String(b), 'en') * direction;
  };
  return { ...table, rows: [...table.rows].sort((a, b) => compare(a[at], b[at])) };
}

/** Column headers as buttons that sort by their column, and reverse the order when it is sorted already. */
export function sortHeader(
  sorting: Sorting | undefined,
  label: (column: string) => string,
  onChange: (sorting: Sorting) => void,
): NonNullable<TableOptions['header']> {
  return (column) => {
    const current = sorting?.key === column.key ? sorting : undefined;
    const arrow = current ? (current.descending ? ' ▾' : ' ▴') : '';
    return {
      sort: current && (current.descending ? 'descending' : 'ascending'),
      content: html`<button
        type="button"
        class="sort"
        title=${label(column.label)}
        @click=${() => onChange({ key: column.key, descending: current ? !current.descending : false })}
      >
        ${column.label}<span aria-hidden="true">${arrow}</span>
      </button>`,
    };
  };
}
