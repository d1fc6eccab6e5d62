/** Markup that both widgets share. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  dataTableView,
  sortHeader,
  type DataTable,
  type I18n,
  type Message,
  type Sorting,
} from '@odm-widgets/core';
import type { NoCouncils } from './scope.js';

type NoCouncilsI18n = I18n<{ noCouncils: Message<'asked'>; knownPlaces: Message<'list'> }>;
type TableI18n = I18n<{ table: { show: string; sort: Message<'column'> } }>;

/** Says that no council was found, and which names would have been. */
export function noCouncilsView(
  { requested, known }: NoCouncils,
  { strings, format }: NoCouncilsI18n,
): TemplateResult {
  return html`<p part="headline" class="headline">${strings.noCouncils({ asked: requested })}</p>
    ${known.length ? html`<p>${strings.knownPlaces({ list: format.list(known) })}</p>` : nothing}`;
}

/** A table whose columns sort it. */
export function tableView(
  table: DataTable,
  i18n: TableI18n,
  sorting: Sorting | undefined,
  sort: (sorting: Sorting) => void,
): TemplateResult {
  const { strings } = i18n;
  return dataTableView(table, i18n, {
    summary: strings.table.show,
    header: sortHeader(sorting, (column) => strings.table.sort({ column }), sort),
  });
}
