import { html, nothing, type TemplateResult } from 'lit';
import { renderTable, sortHeader, type DataTable, type Sorting } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { hasOtherMayor, type ControlModel, type NoCouncils } from './political-control.model.js';
import { extremes, headline, type Voice } from './political-control.summary.js';

/** Sentence, choices, lamps, table, caveats: in the order they are read. */
export function controlView(
  model: ControlModel,
  councils: readonly LampCouncil[],
  voice: Voice,
  { controls, figure, table }: { controls: unknown; figure: unknown; table: unknown },
): TemplateResult {
  const { s, format } = voice;
  const codes = model.missing.join(', ');
  return html`
    <p part="headline" class="headline">${headline(model, voice)}</p>
    <p class="beside">${extremes(model, voice)}</p>
    ${codes ? html`<p class="notice">${s.missing({ codes })}</p>` : nothing} ${controls} ${figure} ${table}
    <div class="quiet">
      ${councils.some(hasOtherMayor) ? html`<p>${s.mayorNote}</p>` : nothing}
      <p>${s.association}</p>
      <p>${s.asAt({ date: format.date(model.controlAsAt) })}</p>
    </div>
  `;
}

/** What there is instead of the councils that were asked for. */
export function emptyView({ asked, known }: NoCouncils, { s, format }: Voice): TemplateResult {
  return html`<p part="headline" class="headline">${s.noCouncils({ asked })}</p>
    ${known.length ? html`<p>${s.known({ list: format.list(known) })}</p>` : nothing}`;
}

/** The table, to be put in order of any column. */
export function tableView(
  table: DataTable,
  { s, format }: Voice,
  by: Sorting | undefined,
  change: (sorting: Sorting) => void,
): TemplateResult {
  return renderTable(table, {
    summary: s.table.show,
    formatNumber: (value) => format.number(value),
    header: sortHeader(by, (column) => s.table.sort({ column }), change),
  });
}
