import { html, nothing, type TemplateResult } from 'lit';
import type { Formatters } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import { markEnglish } from './mark-english.js';

/** Figures as they are shown and as they are saved: one description for both. */
export interface DataTable {
  caption: string;
  columns: readonly Column[];
  /** One cell for each column. The first column that is not numeric names the row. Undefined where the source has no value. */
  rows: readonly (readonly Cell[])[];
}

interface Column {
  /** Name of the column in a file, e.g. "overall_rank". */
  key: string;
  label: string;
  numeric?: boolean;
}

type Cell = string | number | undefined;

/** What a table needs of an `I18n`. */
interface TableI18n {
  readonly locale: Locale;
  readonly format: Pick<Formatters, 'number'>;
}

export interface TableOptions {
  /** Label of the disclosure. */
  summary: string;
  /** Accessible name of the scrolling region; the caption if left out. */
  regionLabel?: string;
  /** Names in the cells that are English in every language. */
  englishNames?: readonly string[];
  /** A sentence below the table, such as how many rows are in the download alone. */
  note?: string | undefined;
  /** Content and sort state of a column header; the column's label if left out. */
  header?: (column: Column) => { content: unknown; sort: 'ascending' | 'descending' | undefined };
}

/** The figures as a table in a disclosure. It scrolls in a region of its own where it does not fit. */
export function dataTableView(table: DataTable, i18n: TableI18n, options: TableOptions): TemplateResult {
  const rowHeader = table.columns.findIndex(({ numeric }) => !numeric);
  return html`<details part="table" class="table">
    <summary>${options.summary}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${options.regionLabel ?? table.caption}>
      <table>
        <caption>
          ${markEnglish(table.caption, options.englishNames ?? [], i18n)}
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
                ${row.map((cell, index) => cellView(cell, index === rowHeader, i18n, options))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${options.note ? html`<p class="quiet">${options.note}</p>` : nothing}
  </details>`;
}

function headerView(column: Column, { header }: TableOptions): TemplateResult {
  const { content, sort } = header?.(column) ?? { content: column.label, sort: undefined };
  return html`<th scope="col" class=${column.numeric ? 'number' : nothing} aria-sort=${sort ?? nothing}>
    ${content}
  </th>`;
}

function cellView(
  cell: Cell,
  isRowHeader: boolean,
  i18n: TableI18n,
  { englishNames = [] }: TableOptions,
): TemplateResult {
  if (typeof cell === 'number')
    return isRowHeader
      ? html`<th scope="row">${cell}</th>`
      : html`<td class="number">${i18n.format.number(cell)}</td>`;
  const text = cell === undefined ? cell : markEnglish(cell, englishNames, i18n);
  return isRowHeader ? html`<th scope="row">${text}</th>` : html`<td>${text ?? '–'}</td>`;
}
