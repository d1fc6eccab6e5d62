import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '@odm-widgets/charts';
import { dataTableView, markEnglish, type DataTable, type I18n } from '@odm-widgets/core';
import type { AreaModel } from './area-profile.model.js';
import { caveats, lineBelow, subjectOf } from './area-profile.summary.js';
import { englishNames } from './place-names.js';
import type { SectionId } from './section-ids.js';
import type { AreaStrings } from './strings/types.js';

/** Everything the view needs beside the model, in the reader's language. */
export interface ViewContent {
  headline: string;
  notices: readonly string[];
  /** Undefined where the chart is left out. */
  figure: Figure | undefined;
}

/** Sentence, notices, figure: in the order they are read. */
export function areaView(model: AreaModel, content: ViewContent, i18n: I18n<AreaStrings>): TemplateResult {
  const { strings } = i18n;
  const { headline, notices, figure } = content;
  const names = englishNames(model);
  const marked = (text: string) => markEnglish(text, names, i18n);
  return html`
    <p part="headline" class="headline">${marked(headline)}</p>
    <p class="comparisons">${marked(lineBelow(model, i18n))}</p>
    ${notices.map((notice) => html`<p class="notice">${marked(notice)}</p>`)}
    ${
      figure
        ? html`<p class="figure-label">${strings.figure[subjectOf(model)]}</p>
            <odm-chart part="chart" .figure=${figure} .i18n=${i18n}></odm-chart>`
        : nothing
    }
  `;
}

/** The figures of the area and what it is compared with, in a disclosure. */
export function areaTableView(model: AreaModel, table: DataTable, i18n: I18n<AreaStrings>): TemplateResult {
  return dataTableView(table, i18n, {
    summary: i18n.strings.table.show,
    englishNames: englishNames(model),
  });
}

export function caveatViews(model: AreaModel, i18n: I18n<AreaStrings>): unknown[] {
  const names = englishNames(model);
  return caveats(model, i18n).map((text) => markEnglish(text, names, i18n));
}

/** A part beside the sections that is loaded when it is opened. */
export interface Disclosure {
  open: boolean;
  onToggle: (open: boolean) => void;
  content: () => unknown;
}

function disclosureView(
  id: string,
  summary: string,
  { open, onToggle, content }: Disclosure,
): TemplateResult {
  return html`<details
    class="section"
    data-section=${id}
    ?open=${open}
    @toggle=${(event: Event) => onToggle((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${summary}</summary>
    ${open ? content() : nothing}
  </details>`;
}

/** The list of sections, each in a disclosure whose content is loaded when it is opened. */
export function sectionsView(
  ids: readonly SectionId[],
  { strings }: I18n<AreaStrings>,
  {
    isOpen,
    onToggle,
    content,
    questions,
    statement,
  }: {
    isOpen: (id: SectionId) => boolean;
    onToggle: (id: SectionId, open: boolean) => void;
    content: (id: SectionId) => unknown;
    questions: Disclosure;
    statement: Disclosure;
  },
): TemplateResult {
  return html`<div class="sections" role="group" aria-label=${strings.sections}>
    ${disclosureView('questions', strings.questions, questions)}
    ${ids.map(
      (id) =>
        html`<details
          class="section"
          data-section=${id}
          ?open=${isOpen(id)}
          @toggle=${(event: Event) => onToggle(id, (event.currentTarget as HTMLDetailsElement).open)}
        >
          <summary>${strings.section[id]}</summary>
          ${isOpen(id) ? content(id) : nothing}
        </details>`,
    )}
    ${disclosureView('statement', strings.statement, statement)}
  </div>`;
}
