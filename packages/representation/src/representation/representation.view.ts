import { html, nothing, type TemplateResult } from 'lit';
import type { DataTable, Sorting } from '@odm-widgets/core';
import { noCouncilsView, tableView } from '../shared/councils.view.js';
import type { NoElection, RepresentationModel } from './representation.model.js';
import { notes, toCount, headline, placeName, type Voice } from './representation.summary.js';
import type { NoCouncils } from '../shared/scope.js';

/** Rows of a table on a page; the download has every one. */
const MAX_ROWS = 300;

/** Sentence, what belongs beside it, choices, picture, table, caveats: in the order they are read. */
export function representationView(
  model: RepresentationModel,
  voice: Voice,
  { controls, figure, table }: { controls: unknown; figure: unknown; table: unknown },
): TemplateResult {
  const { s, format } = voice;
  const codes = model.unknownCodes.join(', ');
  return html`
    <p part="headline" class="headline">${headline(model, voice)}</p>
    ${notes(model, voice).map((text) => html`<p class="beside">${text}</p>`)}
    ${model.electionPeriod ? html`<p class="notice">${s.electionPeriod}</p>` : nothing}
    ${codes ? html`<p class="notice">${s.unknownCodes({ codes })}</p>` : nothing} ${controls} ${figure}
    ${table}
    <div class="quiet">
      ${model.election ? html`<p>${s.turnoutDefinition}</p>` : nothing}
      ${model.seatsByYear ? nothing : html`<p>${s.association}</p>`}
      ${model.seatsAsAt ? html`<p>${s.asAt({ date: format.date(model.seatsAsAt) })}</p>` : nothing}
    </div>
  `;
}

/** What there is instead of the councils, or of the election, that was asked for. */
export function emptyView(answer: NoCouncils | NoElection, voice: Voice): TemplateResult {
  const { s, format } = voice;
  if (answer.kind === 'no-election') {
    const { newWards } = answer;
    return html`<p part="headline" class="headline">${s.noElection({ place: placeName(answer, voice) })}</p>
      ${newWards ? html`<p>${s.newWards({ ...toCount(newWards, format), date: format.date('2025-05') })}</p>` : nothing}`;
  }
  return noCouncilsView(answer, s, format);
}

/** The table, to be put in order of any column; the first rows of a very long one. */
export function limitedTableView(
  table: DataTable,
  { s, format }: Voice,
  by: Sorting | undefined,
  change: (sorting: Sorting) => void,
): TemplateResult {
  const rows = table.rows.slice(0, MAX_ROWS);
  const cut = { count: format.number(rows.length), of: format.number(table.rows.length) };
  return html`${tableView({ ...table, rows }, s.table, format, by, change)}
  ${rows.length < table.rows.length ? html`<p class="quiet">${s.table.cut(cut)}</p>` : nothing}`;
}
