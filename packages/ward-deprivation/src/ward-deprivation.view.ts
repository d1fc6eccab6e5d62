import { html, nothing, type TemplateResult } from 'lit';
import { dataTableView } from '@odm-widgets/core';
import type { DataTable, Locale } from '@odm-widgets/core';
import type { ChartContent } from './lazy/figure/ward-deprivation.chart.js';
import type { WardModel } from './ward-deprivation.model.js';
import type { WardStrings } from './strings/types.js';
import { comparisonSentences, headline, type FormatNumber } from './ward-deprivation.summary.js';

/** Everything the view needs beside the model. */
export interface ViewContext {
  s: WardStrings;
  table: DataTable;
  /** Undefined until its code is here; room is kept for it. */
  chart: ChartContent | undefined;
  locale: Locale;
  number: FormatNumber;
  /** Notices in words. */
  notices: readonly string[];
  noChart: boolean;
  noTable: boolean;
}

/** Sentence, notices, figure, table, caveat: in the order they are read. */
export function wardView(model: WardModel, context: ViewContext): TemplateResult {
  const { s, number } = context;
  return html`
    <p part="headline" class="headline">${headline(model, s, number)}</p>
    <p class="beside">${comparisonSentences(model, s, number).join(' ')}</p>
    ${context.notices.map((notice) => html`<p class="notice">${notice}</p>`)}
    ${context.noChart ? nothing : chartView(model, context)}
    ${context.noTable ? nothing : dataTableView(context.table, { format: { number } }, { summary: s.table.show })}
    <div class="quiet">
      <p>${s.caveat}</p>
      <p>${s.whatIsNeighbourhood} ${peopleLine(model, context)}</p>
    </div>
  `;
}

function chartView(model: WardModel, { s, number, chart, locale }: ViewContext): TemplateResult {
  if (!chart) return html`<div part="chart" class="chart-room"></div>`;
  return html`<odm-chart
    part="chart"
    label=${headline(model, s, number)}
    .lanes=${chart.lanes}
    .data=${chart.data}
    .points=${chart.points}
    .words=${chart.words}
    .locale=${locale}
  ></odm-chart>`;
}

function peopleLine({ ward }: WardModel, { s, number }: ViewContext): string {
  if (ward.population === undefined) return '';
  return s.populationLine({ ward: ward.name, people: number(ward.population) });
}
