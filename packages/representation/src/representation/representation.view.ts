import { html, nothing, type TemplateResult } from 'lit';
import type { DataTable, Sorting } from '@odm-widgets/core';
import type { ElectionYear } from '@odm-widgets/data/model';
import { noCouncilsView, tableView } from '../shared/councils.view.js';
import type { NoCouncils } from '../shared/scope.js';
import type { NoElection, RepresentationModel } from './representation.model.js';
import { notes } from './notes.summary.js';
import { placeName } from './phrases.summary.js';
import type { RepresentationI18n } from './strings/types.js';

/** Rows of the table on the page; the download has them all. */
const MAX_ROWS = 300;

/** Sentence, notes, filters, figure, table and caveats, in reading order. */
export function representationView(
  model: RepresentationModel,
  i18n: RepresentationI18n,
  parts: { headline: string; filters: unknown; figure: unknown; table: unknown },
): TemplateResult {
  const { strings } = i18n;
  const codes = model.unknownCouncils.join(', ');
  return html`
    <p part="headline" class="headline">${parts.headline}</p>
    ${notes(model, i18n).map((text) => html`<p class="beside">${text}</p>`)}
    ${model.electionPeriod ? html`<p class="notice">${strings.electionPeriod}</p>` : nothing}
    ${codes ? html`<p class="notice">${strings.unknownCouncils({ codes })}</p>` : nothing} ${parts.filters}
    ${parts.figure} ${parts.table}
    <div class="quiet">
      ${model.election ? html`<p>${strings.turnoutDefinition({ year: String(model.election.year) })}</p>` : nothing}
      ${model.seatsByYear ? nothing : html`<p>${strings.association}</p>`}
    </div>
  `;
}

/** Says that no council was found, or that none of the wards voted in the election, and offers another. */
export function emptyView(
  result: NoCouncils | NoElection,
  i18n: RepresentationI18n,
  onYear: (year: ElectionYear) => void,
): TemplateResult {
  if (result.kind === 'no-councils') return noCouncilsView(result, i18n);
  const { strings, format } = i18n;
  const { otherYears } = result;
  const date = format.date(`${result.year}-05`);
  return html`<p part="headline" class="headline">
      ${strings.noElection({ place: placeName(result, i18n), date })}
    </p>
    ${otherYears.map(
      (year) =>
        html`<button type="button" @click=${() => onYear(year)}>
          ${strings.showElection({ date: format.date(`${year}-05`) })}
        </button>`,
    )}`;
}

/** The first rows of a table, and how many more there are in the download. */
export function limitedTableView(
  table: DataTable,
  i18n: RepresentationI18n,
  sorting: Sorting | undefined,
  sort: (sorting: Sorting) => void,
): TemplateResult {
  const { strings, format } = i18n;
  const rows = table.rows.slice(0, MAX_ROWS);
  const counts = { count: format.number(rows.length), of: format.number(table.rows.length) };
  return html`${tableView({ ...table, rows }, i18n, sorting, sort)}
  ${rows.length < table.rows.length ? html`<p class="quiet">${strings.table.cut(counts)}</p>` : nothing}`;
}
