import { markEnglish, type I18n } from '@odm-widgets/core';
import type { Source } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../../fact.js';
import type { Statement, StatementItem } from './statement.model.js';
import type { StatementStrings } from './strings/types.js';

/** Ways to take the statement along; `docx`, `md` and `csv` are endings of files too. */
export type StatementAction = 'copy' | 'copy-plain' | 'docx' | 'md' | 'csv' | 'print';

/** The statement and what somebody can do with it. */
export interface StatementPanel {
  statement: Statement;
  /** Facts to choose from, by section. */
  groups: readonly { name: string; facts: readonly Fact[] }[];
  /** As they are in the fields. */
  title: string;
  introduction: string;
  /** Whether there are sections to load, are being loaded, or could not be. */
  more: 'available' | 'loading' | 'failed' | 'none';
  headingLevel: number;
  /** Names in the sentences that are English in every language. */
  englishNames: readonly string[];
  toggle: (id: string) => void;
  move: (id: string, by: number) => void;
  setTitle: (title: string) => void;
  setIntroduction: (introduction: string) => void;
  loadMore: () => void;
  run: (action: StatementAction) => void;
}

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;

export function statementView(panel: StatementPanel, i18n: I18n<StatementStrings>): TemplateResult {
  const { strings } = i18n;
  const { items } = panel.statement;
  return html`<div part="statement" class="statement">
    <p>${strings.explanation}</p>
    ${choiceView(panel, i18n)} ${fieldsView(panel, i18n)}
    <section class="preview" aria-label=${strings.preview}>
      ${items.length > 0 ? previewView(panel, i18n) : html`<p class="quiet">${strings.nothingChosen}</p>`}
    </section>
    ${items.length > 0 ? actionsView(panel, i18n) : nothing}
  </div>`;
}

function choiceView(
  { groups, more, statement, toggle, loadMore, englishNames }: StatementPanel,
  i18n: I18n<StatementStrings>,
): TemplateResult {
  const { strings } = i18n;
  const chosen = new Set(statement.items.map(({ fact }) => fact.id));
  return html`<fieldset class="choice">
    <legend>${strings.choose}</legend>
    ${groups.map(
      ({ name, facts }) =>
        html`<fieldset class="group">
          <legend>${name}</legend>
          ${facts.map(
            ({ id, sentence }) =>
              html`<label
                ><input
                  type="checkbox"
                  data-fact=${id}
                  .checked=${chosen.has(id)}
                  @change=${() => toggle(id)}
                />
                <span>${markEnglish(sentence, englishNames, i18n)}</span></label
              >`,
          )}
        </fieldset>`,
    )}
    ${
      more === 'none'
        ? nothing
        : html`<p>
            ${more === 'failed' ? html`<span class="notice">${strings.loadFailed}</span>` : nothing}
            <button type="button" data-load aria-disabled=${String(more === 'loading')} @click=${loadMore}>
              ${more === 'loading' ? strings.loading : strings.loadAll}
            </button>
          </p>`
    }
  </fieldset>`;
}

function fieldsView(
  { title, introduction, setTitle, setIntroduction }: StatementPanel,
  { strings }: I18n<StatementStrings>,
): TemplateResult {
  return html`<div class="fields">
    <label
      ><span>${strings.titleLabel}</span>
      <input type="text" .value=${title} @input=${(event: Event) => setTitle(valueOf(event))}
    /></label>
    <label
      ><span>${strings.introductionLabel}</span>
      <textarea
        rows="4"
        .value=${introduction}
        @input=${(event: Event) => setIntroduction(valueOf(event))}
      ></textarea>
    </label>
  </div>`;
}

function previewView(panel: StatementPanel, i18n: I18n<StatementStrings>): TemplateResult {
  const { strings } = i18n;
  const { title, introduction, items, sources, notes, written } = panel.statement;
  return html`${heading(panel.headingLevel, title)} ${introduction.map((text) => html`<p>${text}</p>`)}
    <ol class="items">
      ${items.map((item, index) => itemView(item, index, panel, i18n))}
    </ol>
    ${heading(panel.headingLevel + 1, strings.sources)}
    <ol class="sources">
      ${sources.map(
        ({ reference, source }) =>
          html`<li>
            ${markEnglish(reference, sourceNames(source, items), i18n)}
            <a href=${source.url}>${source.url}</a>
          </li>`,
      )}
    </ol>
    ${
      notes.length > 0
        ? html`${heading(panel.headingLevel + 1, strings.notes)}
            <ul class="notes">
              ${notes.map(({ letter, text }) => html`<li>${letter}. ${text}</li>`)}
            </ul>`
        : nothing
    }
    <p class="quiet">${written}</p>`;
}

/** What publishers write, which is English in every language. */
const sourceNames = ({ title, publisher, licence }: Source, items: readonly StatementItem[]) => [
  title,
  publisher,
  licence,
  ...new Set(items.map(({ fact }) => fact.geography)),
];

function itemView(
  { fact: { id, sentence }, mark }: StatementItem,
  index: number,
  { statement, move, toggle, englishNames }: StatementPanel,
  i18n: I18n<StatementStrings>,
): TemplateResult {
  const { strings } = i18n;
  const button = (name: string, label: string, text: string, isOff: boolean, run: () => void) =>
    html`<button
      type="button"
      data-move=${name}
      data-item=${id}
      aria-label=${label}
      aria-disabled=${String(isOff)}
      @click=${() => {
        if (!isOff) run();
      }}
    >
      ${text}
    </button>`;
  const isLast = index === statement.items.length - 1;
  return html`<li>
    <span>${markEnglish(sentence, englishNames, i18n)} <span class="mark">${mark}</span></span>
    <span class="order"
      >${button('up', strings.moveUp({ sentence }), strings.up, index === 0, () => move(id, -1))}
      ${button('down', strings.moveDown({ sentence }), strings.down, isLast, () => move(id, 1))}
      ${button('remove', strings.remove({ sentence }), strings.removeShort, false, () => toggle(id))}</span
    >
  </li>`;
}

function actionsView({ run }: StatementPanel, { strings }: I18n<StatementStrings>): TemplateResult {
  const actions: readonly [StatementAction, string][] = [
    ['copy', strings.copyRich],
    ['copy-plain', strings.copyPlain],
    ['docx', strings.saveWord],
    ['md', strings.saveMarkdown],
    ['csv', strings.saveCsv],
    ['print', strings.print],
  ];
  return html`<div class="actions" role="group" aria-label=${strings.saveAndCopy}>
    ${actions.map(
      ([action, label]) =>
        html`<button type="button" data-action=${action} @click=${() => run(action)}>${label}</button>`,
    )}
  </div>`;
}

function heading(level: number, text: string): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<p class="subheading" role="heading" aria-level=${String(Math.min(level, 6))}>${text}</p>`;
}
