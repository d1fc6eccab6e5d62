import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance, Source } from '@odm-widgets/data/model';
import type { Formatters } from '../../i18n/format.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Locale } from '../../i18n/locale.js';
import type { Cell, Column, DataTable, TableOptions } from '../../views/data-table.js';
import { markEnglish } from '../../views/mark-english.js';
import { numberText } from '../../views/number-text.js';
import { disclosuresStyles } from './disclosures.styles.js';

// What is in the disclosures below a figure: its code is fetched once the figure is rendered.

/** Styles that a widget adopts when this module has loaded. */
export const styles = [disclosuresStyles];

/** A longer table would fill pages of paper: there stands where it is on the web. */
const MAX_ROWS_ON_PAPER = 60;
/** A table of more columns is set in smaller text there, so that it fits. */
const MAX_COLUMNS_ON_PAPER = 10;

/** What a region is named that a table scrolls in; the table itself is named by its caption. */
const SCROLLS = {
  en: (caption: string) => `Table that scrolls: ${caption}`,
  cy: (caption: string) => `Tabl sy’n sgrolio: ${caption}`,
};

const ON_PAPER = {
  en: (rows: string, address: string) => `The table of ${rows} rows is on the web: ${address}`,
  cy: (rows: string, address: string) => `Mae’r tabl o ${rows} rhes ar y we: ${address}`,
};

/** What a table needs of an `I18n`. */
interface TableI18n {
  readonly locale: Locale;
  readonly format: Pick<Formatters, 'number'>;
}

/** The figures as a table. It scrolls in a region of its own where it does not fit. */
export function tableView(table: DataTable, i18n: TableI18n, options: TableOptions = {}): TemplateResult {
  const rowHeader = table.columns.findIndex(({ numeric }) => !numeric);
  const textOf = numberText(table, i18n.format);
  const isLong = table.rows.length > MAX_ROWS_ON_PAPER;
  return html`<div
      class="scroll ${isLong ? 'long' : ''} ${table.columns.length > MAX_COLUMNS_ON_PAPER ? 'wide' : ''}"
      tabindex="0"
      role="region"
      aria-label=${SCROLLS[i18n.locale](table.caption)}
    >
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
                ${row.map((cell, index) => cellView(cell, { isRowHeader: index === rowHeader, isNumeric: table.columns[index]!.numeric, textOf: (value) => textOf(value, index) }, i18n, options))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${isLong ? html`<p class="on-paper">${onPaper(table, i18n)}</p>` : nothing}
    ${options.note ? html`<p class="quiet">${options.note}</p>` : nothing}`;
}

/** With the address of the page alone: what follows it may say where the visitor came from. */
function onPaper({ rows }: DataTable, { locale, format }: TableI18n): string {
  const { origin, pathname } = location;
  return ON_PAPER[locale](format.number(rows.length), origin + pathname);
}

function headerView(column: Column, { header }: TableOptions): TemplateResult {
  const { content, sort } = header?.(column) ?? { content: column.label, sort: undefined };
  return html`<th scope="col" class=${column.numeric ? 'number' : nothing} aria-sort=${sort ?? nothing}>
    ${content}
  </th>`;
}

function cellView(
  cell: Cell,
  {
    isRowHeader,
    isNumeric,
    textOf,
  }: { isRowHeader: boolean; isNumeric: boolean | undefined; textOf: (value: number) => string },
  i18n: TableI18n,
  { englishNames = [] }: TableOptions,
): TemplateResult {
  if (typeof cell === 'number')
    return isRowHeader ? html`<th scope="row">${cell}</th>` : html`<td class="number">${textOf(cell)}</td>`;
  const text = cell === undefined ? cell : markEnglish(cell, englishNames, i18n);
  if (isRowHeader) return html`<th scope="row">${text}</th>`;
  return html`<td class=${isNumeric ? 'number' : nothing}>${text ?? '–'}</td>`;
}

/** Everything a citation needs. What publishers write is in English, on a Welsh page too. */
export function sourceDetails(provenance: Provenance, i18n: I18n): TemplateResult {
  const { core } = i18n;
  const facts = [
    [core.release, provenance.release],
    [core.geography, provenance.geography],
    [core.method, provenance.method],
  ];
  return html`<ul>
      ${provenance.sources.map((source) => sourceItem(source, i18n))}
    </ul>
    <dl>
      ${facts.map(([name, value]) =>
        value
          ? html`<dt>${name}</dt>
              <dd lang="en">${value}</dd>`
          : nothing,
      )}
    </dl>`;
}

function sourceItem(source: Source, { core, format }: I18n): TemplateResult {
  const { title, publisher, url, asAt, licence, licenceUrl, attribution } = source;
  return html`<li>
    <a lang="en" href=${url}>${title}</a>,
    <span lang="en">${publisher}</span>${asAt && `, ${format.date(asAt)}`}.
    ${licence ? html`${core.licence}: <a lang="en" href=${licenceUrl}>${licence}</a>.` : nothing}
    <span lang="en">${attribution}</span>
  </li>`;
}
