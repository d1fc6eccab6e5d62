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

type Column = DataTable['columns'][number];

export interface TableOptions {
  /** Words that fold the table open. */
  summary: string;
  formatNumber: (value: number) => string;
  /** Name of the region that scrolls. */
  regionLabel?: string;
  /** What stands in the head of a column; its label unless told otherwise. */
  header?: (column: Column) => { content: unknown; sort: 'ascending' | 'descending' | undefined };
}

/** The figures as a real table, folded under a line, scrolling in a region of its own where there is no room. */
export function dataTableView(table: DataTable, options: TableOptions): TemplateResult {
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

function headerView(column: Column, { header }: TableOptions): TemplateResult {
  const { content, sort } = header?.(column) ?? { content: column.label, sort: undefined };
  return html`<th scope="col" class=${column.numeric ? 'number' : nothing} aria-sort=${sort ?? nothing}>
    ${content}
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
