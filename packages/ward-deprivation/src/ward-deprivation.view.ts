import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '@odm-widgets/charts';
import { markEnglish, type I18n } from '@odm-widgets/core';
import type { WardStrings } from './strings/types.js';
import type { WardModel } from './ward-deprivation.model.js';
import { englishNames } from './ward-deprivation.summary.js';

/** Everything the view needs beside the model, in the reader's language. */
export interface ViewContent {
  headline: string;
  comparisons: readonly string[];
  notices: readonly string[];
  /** Undefined where the chart is left out. */
  figure: Figure | undefined;
  isMap: boolean;
}

/** Sentence, notices, figure: in the order they are read. */
export function wardView(model: WardModel, content: ViewContent, i18n: I18n<WardStrings>): TemplateResult {
  const { headline, comparisons, notices } = content;
  const names = englishNames(model);
  const marked = (text: string) => markEnglish(text, names, i18n);
  return html`
    <p part="headline" class="headline">${marked(headline)}</p>
    <p class="comparisons">${marked(comparisons.join(' '))}</p>
    ${notices.map((notice) => html`<p class="notice">${marked(notice)}</p>`)} ${figureView(content, i18n)}
  `;
}

function figureView({ figure, isMap }: ViewContent, i18n: I18n): TemplateResult | typeof nothing {
  if (!figure) return nothing;
  return isMap
    ? html`<odm-map part="chart" .figure=${figure} .i18n=${i18n}></odm-map>`
    : html`<odm-chart part="chart" .figure=${figure} .i18n=${i18n}></odm-chart>`;
}
