import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '@odm-widgets/charts';
import { markEnglish, type I18n } from '@odm-widgets/core';
import type { AreaModel } from './area-profile.model.js';
import { caveats, lineBelow, subjectOf } from './area-profile.summary.js';
import { englishNames } from './place-names.js';
import type { FirstStrings } from './strings/types.js';

/** Everything the view needs beside the model, in the reader's language. */
export interface ViewContent {
  headline: string;
  notices: readonly string[];
  /** Undefined where the chart is left out. */
  figure: Figure | undefined;
  /** Undefined until the code of details is there, nothing where the table is left out. */
  table: unknown;
  /** As the table. */
  sections: unknown;
  /** Rows of the list of sections, whose room is kept until it is there. */
  rows: number;
}

/** Sentence, notices, figure, table, caveats, sections: in the order they are read. */
export function areaView(model: AreaModel, content: ViewContent, i18n: I18n<FirstStrings>): unknown {
  const { headline, notices, figure, table, sections, rows } = content;
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
    ${table ?? html`<div part="table" class="table row"></div>`}
    <div class="quiet">${caveats(model, i18n).map((text) => html`<p>${marked(text)}</p>`)}</div>
    ${sections ?? roomFor(rows)}
  `;
}

function roomFor(rows: number): TemplateResult | typeof nothing {
  if (rows === 0) return nothing;
  const row = html`<div class="section row"></div>`;
  return html`<div class="sections">${Array.from({ length: rows }, () => row)}</div>`;
}
