import { html, nothing, type TemplateResult } from 'lit';
import { dataTableView, markEnglish, type DataTable, type I18n } from '@odm-widgets/core';
import type { ChartContent } from './lazy/figure/ward-deprivation.chart.js';
import type { WardStrings } from './strings/types.js';
import type { WardModel } from './ward-deprivation.model.js';
import { caveats, englishNames } from './ward-deprivation.summary.js';

/** Everything the view needs beside the model, in the reader's language. */
export interface ViewContent {
  headline: string;
  comparisons: readonly string[];
  notices: readonly string[];
  /** Undefined where the table is left out. */
  table: DataTable | undefined;
  /** `none` leaves the chart out; `loading` keeps room until its code is here. */
  chart: ChartContent | 'loading' | 'none';
}

/** Sentence, notices, figure, table, caveat: in the order they are read. */
export function wardView(model: WardModel, content: ViewContent, i18n: I18n<WardStrings>): TemplateResult {
  const { strings } = i18n;
  const { headline, comparisons, notices, table } = content;
  const names = englishNames(model);
  const marked = (text: string) => markEnglish(text, names, i18n);
  return html`
    <p part="headline" class="headline">${marked(headline)}</p>
    <p class="comparisons">${marked(comparisons.join(' '))}</p>
    ${notices.map((notice) => html`<p class="notice">${marked(notice)}</p>`)} ${chartView(content, i18n)}
    ${table ? dataTableView(table, i18n, { summary: strings.table.show, englishNames: names }) : nothing}
    <div class="quiet">${caveats(model, i18n).map((text) => html`<p>${marked(text)}</p>`)}</div>
  `;
}

function chartView(
  { chart, headline }: ViewContent,
  { locale }: I18n<WardStrings>,
): TemplateResult | typeof nothing {
  if (chart === 'none') return nothing;
  if (chart === 'loading') return html`<div part="chart" class="chart-room"></div>`;
  return html`<odm-chart
    part="chart"
    label=${headline}
    .lanes=${chart.lanes}
    .data=${chart.data}
    .points=${chart.points}
    .words=${chart.words}
    .locale=${locale}
  ></odm-chart>`;
}
