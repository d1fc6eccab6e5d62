/** What both widgets say of councils in the same form: which there are instead, and a table in any order. */
import { html, nothing, type TemplateResult } from 'lit';
import { dataTableView, sortHeader, type DataTable, type Formatters, type Sorting } from '@odm-widgets/core';
import type { NoCouncils } from './scope.js';

interface NoCouncilsStrings {
  noCouncils: (words: { asked: string }) => string;
  knownPlaces: (words: { list: string }) => string;
}

/** What there is instead of the councils that were asked for. */
export function noCouncilsView(
  { requested, known }: NoCouncils,
  s: NoCouncilsStrings,
  format: Formatters,
): TemplateResult {
  return html`<p part="headline" class="headline">${s.noCouncils({ asked: requested })}</p>
    ${known.length ? html`<p>${s.knownPlaces({ list: format.list(known) })}</p>` : nothing}`;
}

interface TableStrings {
  show: string;
  sort: (words: { column: string }) => string;
}

/** The table, to be put in order of any column. */
export function tableView(
  table: DataTable,
  s: TableStrings,
  format: Formatters,
  by: Sorting | undefined,
  change: (sorting: Sorting) => void,
): TemplateResult {
  return dataTableView(
    table,
    { format },
    {
      summary: s.show,
      header: sortHeader(by, (column) => s.sort({ column }), change),
    },
  );
}
