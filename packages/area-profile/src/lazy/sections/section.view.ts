import { html, nothing, type TemplateResult } from 'lit';
import { figureFooterView, markEnglish, type Action, type FooterParts, type I18n } from '@odm-widgets/core';
import type { AreaModel } from '../../area-profile.model.js';
import { englishNames } from '../../place-names.js';
import type { SectionContent } from '../../section.js';
import type { SectionI18n } from './shared.summary.js';

/** Sentence, figure, other facts, notes, links, and what stands below a figure. */
export function sectionContentView(
  model: AreaModel,
  content: SectionContent,
  i18n: SectionI18n,
  shown: {
    chart: boolean;
    table: boolean;
    actions: readonly Action[];
    views: FooterParts['views'];
    announce: (text: string) => void;
  },
): TemplateResult {
  const { facts, notes, table, links = [] } = content;
  const names = [
    ...englishNames(model),
    ...facts.flatMap(({ values }) => values.map(({ place, label }) => place ?? label)),
  ];
  const marked = (text: string) => markEnglish(text, names, i18n);
  const [first, ...others] = facts;
  const caveats = [...new Set([...facts.flatMap((fact) => fact.caveats), ...(content.caveats ?? [])])];
  return html`
    ${first ? html`<p class="section-sentence">${marked(first.sentence)}</p>` : nothing}
    ${notes.map((note) => html`<p class="notice">${marked(note)}</p>`)}
    ${
      content.figure && shown.chart
        ? html`<p class="figure-label">${marked(content.figureLabel ?? '')}</p>
            ${figureView(content, i18n)}`
        : nothing
    }
    ${
      others.length
        ? html`<ul class="facts">
            ${others.map(({ sentence }) => html`<li>${marked(sentence)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      links.length
        ? html`<ul class="facts links">
            ${links.map(({ text, url }) => html`<li><a href=${url}>${marked(text)}</a></li>`)}
          </ul>`
        : nothing
    }
    ${figureFooterView(
      {
        caveats: caveats.map(marked),
        provenance: content.provenance,
        table: table && shown.table && table.rows.length ? { englishNames: names, table } : undefined,
        actions: shown.actions,
      },
      { views: shown.views, i18n, announce: shown.announce },
    )}
  `;
}

function figureView({ figure, isMap }: SectionContent, i18n: SectionI18n): TemplateResult {
  return isMap
    ? html`<odm-map class="section-chart" .figure=${figure} .i18n=${i18n}></odm-map>`
    : html`<odm-chart class="section-chart" .figure=${figure} .i18n=${i18n}></odm-chart>`;
}

/** What stands in a section before its content, or in place of it. */
export function sectionStateView(
  state: 'loading' | 'failed' | undefined,
  { strings }: I18n<{ loading: string; failed: string; retry: string }>,
  retry: () => void,
): TemplateResult {
  if (state !== 'failed') return html`<p class="quiet">${strings.loading}</p>`;
  return html`<p class="notice">${strings.failed}</p>
    <button type="button" @click=${retry}>${strings.retry}</button>`;
}
