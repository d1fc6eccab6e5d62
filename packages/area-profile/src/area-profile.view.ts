import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '@odm-widgets/charts';
import { markEnglish, type I18n } from '@odm-widgets/core';
import type { AreaModel } from './area-profile.model.js';
import { lineBelow, subjectOf } from './area-profile.summary.js';
import { englishNames } from './place-names.js';
import type { FirstStrings } from './strings/types.js';

/** Everything the view needs beside the model, in the reader's language. */
export interface ViewContent {
  headline: string;
  notices: readonly string[];
  /** Undefined where the chart is left out. */
  figure: Figure | undefined;
}

/** Sentence, notices, figure: in the order they are read. */
export function areaView(
  model: AreaModel,
  { headline, notices, figure }: ViewContent,
  i18n: I18n<FirstStrings>,
): TemplateResult {
  const names = englishNames(model);
  const marked = (text: string) => markEnglish(text, names, i18n);
  return html`
    <p part="headline" class="headline">${marked(headline)}</p>
    <p class="comparisons">${marked(lineBelow(model, i18n))}</p>
    ${notices.map((notice) => html`<p class="notice">${marked(notice)}</p>`)}
    ${
      figure
        ? html`<p class="figure-label">${i18n.strings.figure[subjectOf(model)]}</p>
            <odm-chart part="chart" .figure=${figure} .i18n=${i18n}></odm-chart>`
        : nothing
    }
  `;
}

/** The room of a list of sections, until it is there. */
export function sectionsRoomView(rows: number): TemplateResult | typeof nothing {
  if (rows === 0) return nothing;
  const row = html`<div class="section row"></div>`;
  return html`<div class="sections">${Array.from({ length: rows }, () => row)}</div>`;
}
