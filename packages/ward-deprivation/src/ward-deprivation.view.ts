import { html, nothing, type TemplateResult } from 'lit';
import { dataTableView, type DataTable, type I18n } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { ChartContent } from './lazy/figure/ward-deprivation.chart.js';
import type { WardStrings } from './strings/types.js';
import type { WardModel } from './ward-deprivation.model.js';

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
  return html`
    <p part="headline" class="headline">${headline}</p>
    <p class="comparisons">${comparisons.join(' ')}</p>
    ${notices.map((notice) => html`<p class="notice">${notice}</p>`)} ${chartView(content, i18n)}
    ${table ? dataTableView(table, i18n, { summary: strings.table.show }) : nothing}
    <div class="quiet">
      <p>${strings.caveat}</p>
      <p>${strings.whatIsNeighbourhood} ${populationText(model, i18n)}</p>
    </div>
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

function populationText({ ward, release }: WardModel, { strings, format }: I18n<WardStrings>): string {
  if (ward.population === undefined) return '';
  const people = format.number(ward.population);
  return strings.populationLine[release]({ ward: commonPlaceName(ward.name), people });
}
