/** Markup that both widgets share. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  dataTableView,
  markEnglish,
  sortHeader,
  type DataTable,
  type I18n,
  type Message,
  type Sorting,
} from '@odm-widgets/core';
import type { KnownPlaces, NoCouncils } from './scope.js';

type NoCouncilsI18n = I18n<{
  noCouncils: Message<'asked'>;
  knownPlaces: Readonly<Record<KnownPlaces['kind'], Message<'list'>>>;
}>;
type TableI18n = I18n<{ table: { show: string; sort: Message<'column'> } }>;

/** Says that no council was found, and which names would have been. */
export function noCouncilsView({ requested, known }: NoCouncils, i18n: NoCouncilsI18n): TemplateResult {
  const { strings, format } = i18n;
  return html`<p part="headline" class="headline">${strings.noCouncils({ asked: requested })}</p>
    ${known ? html`<p>${markEnglish(strings.knownPlaces[known.kind]({ list: format.list(known.names) }), known.names, i18n)}</p>` : nothing}`;
}

/** A table whose columns sort it. */
export function tableView(
  table: DataTable,
  i18n: TableI18n,
  sorting: Sorting | undefined,
  sort: (sorting: Sorting) => void,
  englishNames: readonly string[] = [],
): TemplateResult {
  const { strings } = i18n;
  return dataTableView(table, i18n, {
    summary: strings.table.show,
    englishNames,
    header: sortHeader(sorting, (column) => strings.table.sort({ column }), sort),
  });
}
