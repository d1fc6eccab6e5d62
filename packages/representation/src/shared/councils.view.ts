/** What both widgets say of councils in the same form: which there are instead, and a table in any order. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderTable, sortHeader, type DataTable, type Formatters, type Sorting } from '@odm-widgets/core';
import type { NoCouncils } from './scope.js';

interface EmptyWords {
  noCouncils: (words: { asked: string }) => string;
  known: (words: { list: string }) => string;
}

/** What there is instead of the councils that were asked for. */
export function noCouncilsView(
  { asked, known }: NoCouncils,
  s: EmptyWords,
  format: Formatters,
): TemplateResult {
  return html`<p part="headline" class="headline">${s.noCouncils({ asked })}</p>
    ${known.length ? html`<p>${s.known({ list: format.list(known) })}</p>` : nothing}`;
}

interface TableWords {
  show: string;
  sort: (words: { column: string }) => string;
}

/** The table, to be put in order of any column. */
export function tableView(
  table: DataTable,
  s: TableWords,
  format: Formatters,
  by: Sorting | undefined,
  change: (sorting: Sorting) => void,
): TemplateResult {
  return renderTable(table, {
    summary: s.show,
    formatNumber: (value) => format.number(value),
    header: sortHeader(by, (column) => s.sort({ column }), change),
  });
}
