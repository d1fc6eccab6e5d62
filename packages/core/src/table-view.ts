import { html, nothing, type TemplateResult } from 'lit';

/** Figures as they are shown and as they are saved: one description for both. */
export interface DataTable {
  caption: string;
  columns: readonly {
    /** Name of the column in a file, e.g. "overall_rank". */
    key: string;
    label: string;
    numeric?: boolean;
  }[];
  /** One cell a column; the first column that is not numeric names the row. Undefined where the source has no value. */
  rows: readonly (readonly (string | number | undefined)[])[];
}

/** Which column rows are in order of. */
export interface Sorting {
  key: string;
  descending: boolean;
}

export interface TableOptions {
  /** Words that fold the table open. */
  summary: string;
  formatNumber: (value: number) => string;
  /** Name of the region that scrolls. */
  regionLabel?: string;
  /** Lets readers put the rows in order of any column. */
  sort?: {
    by: Sorting | undefined;
    /** "Sort by Council". */
    label: (column: string) => string;
    change: (sorting: Sorting) => void;
  };
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

/** The figures as a real table, folded under a line, scrolling in a region of its own where there is no room. */
export function renderTable(table: DataTable, options: TableOptions): TemplateResult {
  const rowHeader = table.columns.findIndex(({ numeric }) => !numeric);
  return html`<details part="table" class="table">
    <summary>${options.summary}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${options.regionLabel ?? table.caption}>
      <table>
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map((column) => headerView(column, options))}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, index) => cellView(cell, index === rowHeader, options))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function headerView(
  { key, label, numeric }: DataTable['columns'][number],
  { sort }: TableOptions,
): TemplateResult {
  const kind = numeric ? 'number' : nothing;
  if (!sort) return html`<th scope="col" class=${kind}>${label}</th>`;
  const own = sort.by?.key === key ? sort.by : undefined;
  const order = own ? (own.descending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" class=${kind} aria-sort=${order}>
    <button
      type="button"
      class="sort"
      title=${sort.label(label)}
      @click=${() => sort.change({ key, descending: own ? !own.descending : false })}
    >
      ${label}<span class="arrow" aria-hidden="true">${own ? (own.descending ? ' ▾' : ' ▴') : ''}</span>
    </button>
  </th>`;
}

function cellView(
  cell: string | number | undefined,
  isRowHeader: boolean,
  { formatNumber }: TableOptions,
): TemplateResult {
  if (isRowHeader) return html`<th scope="row">${cell}</th>`;
  if (typeof cell === 'number') return html`<td class="number">${formatNumber(cell)}</td>`;
  return html`<td>${cell ?? '–'}</td>`;
}
