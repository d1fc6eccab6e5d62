import { templateHtml, withStrings, type I18n } from '@odm-widgets/core';
import { copyRichText, copyText, printTemplate, saveBlob, saveText } from '@odm-widgets/core/downloads';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Fact } from '../../fact.js';
import type { SectionId } from '../../section-ids.js';
import { PRINT_CSS, wholeStatementView } from './whole-statement.view.js';
import { moveFact, toggleFact } from './statement-draft.js';
import { toMarkdown, toPlainText } from './statement-texts.js';
import { composeStatement, type Statement } from './statement.model.js';
import { toTable } from './statement.table.js';
import { statementView, type StatementAction, type StatementPanel } from './statement.view.js';
import { statementStrings } from './strings/index.js';
import type { StatementStrings } from './strings/types.js';

/** What the controller needs to know about the element. */
export interface StatementHost {
  i18n: () => I18n;
  /** Name of the area. */
  area: () => string;
  /** All facts that are loaded, in the order of their sections. */
  facts: () => readonly Fact[];
  sectionName: (section: SectionId) => string;
  /** Names in the facts that are English in every language. */
  englishNames: () => readonly string[];
  /** Level of the heading of the element. */
  headingLevel: () => number;
  /** Loads the sections that are not loaded; resolves to whether all are. Undefined where there are none. */
  loadMore: () => (() => Promise<boolean>) | undefined;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}

type Element = ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null };

/** Holds the statement that somebody writes. It stays in the page: nothing is stored or sent. */
export class StatementController {
  /** Ids of the chosen facts, in their order. */
  chosen: readonly string[] = [];
  #title: string | undefined;
  #introduction: string | undefined;
  #loading: 'loading' | 'failed' | undefined;
  readonly #element: Element;
  readonly #host: StatementHost;

  constructor(element: Element, host: StatementHost) {
    this.#element = element;
    this.#host = host;
  }

  render(): TemplateResult {
    return statementView(this.#panel(), this.#i18n);
  }

  /** The statement as it is now. */
  compose(): Statement {
    const { title, introduction, chosen } = this;
    const today = new Date().toISOString().slice(0, 10);
    return composeStatement(this.#host.facts(), { title, introduction, chosen }, today, this.#i18n);
  }

  get title(): string {
    return this.#title ?? this.#i18n.strings.title({ area: this.#host.area() });
  }

  get introduction(): string {
    return this.#introduction ?? this.#i18n.strings.introduction({ area: this.#host.area() });
  }

  /** Adds a fact at the end, or takes it away. */
  toggle(id: string): void {
    const wasChosen = this.chosen.includes(id);
    const isFocused = this.#focusedItem() === id;
    const index = this.chosen.indexOf(id);
    this.chosen = toggleFact(this.chosen, id);
    const { strings, format } = this.#i18n;
    const count = format.number(this.chosen.length);
    this.#report((wasChosen ? strings.removed : strings.added)({ count }));
    const next = this.chosen[Math.min(index, this.chosen.length - 1)];
    if (wasChosen && isFocused) void this.#focus(next, 'remove');
  }

  /** Moves a fact; the focus stays on its button. */
  move(id: string, by: number): void {
    this.chosen = moveFact(this.chosen, id, by);
    const { strings, format } = this.#i18n;
    const position = format.number(this.chosen.indexOf(id) + 1);
    this.#report(strings.moved({ position, count: format.number(this.chosen.length) }));
    void this.#focus(id, by < 0 ? 'up' : 'down');
  }

  /** Copies, saves or prints the statement, and says what happened. */
  async run(action: StatementAction): Promise<void> {
    const { strings } = this.#i18n;
    try {
      this.#report(await this.#perform(action));
    } catch (error) {
      console.error(`Action "${action}" of the statement failed.`, error);
      this.#report(strings.failed);
    }
  }

  async loadMore(): Promise<void> {
    const load = this.#host.loadMore();
    if (!load || this.#loading === 'loading') return;
    this.#loading = 'loading';
    this.#element.requestUpdate();
    this.#loading = (await load()) ? undefined : 'failed';
    this.#report(this.#loading ? this.#i18n.strings.loadFailed : '');
  }

  async #perform(action: StatementAction): Promise<string> {
    const i18n = this.#i18n;
    const { strings, locale } = i18n;
    const statement = this.compose();
    const saved = (file: string) => strings.saved({ file });
    const file = `${fileNameOf(this.#host.area())}.${action}`;
    switch (action) {
      case 'copy': {
        const html = templateHtml(wholeStatementView(statement, i18n));
        return (await copyRichText(html, toPlainText(statement, i18n))) ? strings.copied : strings.copyFailed;
      }
      case 'copy-plain':
        return (await copyText(toPlainText(statement, i18n))) ? strings.copied : strings.copyFailed;
      case 'docx': {
        const { toWordDocument } = await import('../docx/docx.js');
        return saved(saveBlob(file, await toWordDocument(statement, i18n)));
      }
      case 'md':
        return saved(saveText(file, 'text/markdown;charset=utf-8', toMarkdown(statement, i18n)));
      case 'csv': {
        const { toCsv } = await import('@odm-widgets/core/downloads');
        const csv = toCsv(toTable(statement, i18n));
        return saved(saveText(file, 'text/csv;charset=utf-8', csv));
      }
      case 'print':
        printTemplate(wholeStatementView(statement, i18n), {
          title: statement.title,
          lang: locale,
          css: PRINT_CSS,
        });
        return strings.printing;
    }
  }

  get #i18n(): I18n<StatementStrings> {
    const i18n = this.#host.i18n();
    return withStrings(i18n, statementStrings[i18n.locale]);
  }

  #panel(): StatementPanel {
    const facts = this.#host.facts();
    const sections = [...new Set(facts.map(({ section }) => section))];
    return {
      statement: this.compose(),
      groups: sections.map((section) => ({
        name: this.#host.sectionName(section),
        facts: facts.filter((fact) => fact.section === section),
      })),
      title: this.title,
      introduction: this.introduction,
      more: this.#loading ?? (this.#host.loadMore() ? 'available' : 'none'),
      headingLevel: this.#host.headingLevel() + 1,
      englishNames: this.#host.englishNames(),
      toggle: (id) => this.toggle(id),
      move: (id, by) => this.move(id, by),
      setTitle: (title) => this.#write(() => (this.#title = title)),
      setIntroduction: (introduction) => this.#write(() => (this.#introduction = introduction)),
      loadMore: () => void this.loadMore(),
      run: (action) => void this.run(action),
    };
  }

  #write(change: () => void): void {
    change();
    this.#element.requestUpdate();
  }

  #report(message: string): void {
    this.#host.announce(message);
    this.#element.requestUpdate();
  }

  /** Id of the item whose button has the focus. */
  #focusedItem(): string | undefined {
    const active = this.#element.shadowRoot?.activeElement as HTMLElement | null | undefined;
    return active?.dataset['item'];
  }

  async #focus(id: string | undefined, button: string): Promise<void> {
    await this.#element.updateComplete;
    const root = this.#element.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('[data-move]') ?? [])];
    const found = buttons.find(({ dataset }) => dataset['item'] === id && dataset['move'] === button);
    (found ?? root?.querySelector<HTMLElement>('.statement [data-fact]'))?.focus();
  }
}

/** Name of a file, without what file systems and addresses do not take. */
function fileNameOf(area: string): string {
  const name = area
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  return `evidence-${name}`.replace(/-$/u, '').slice(0, 80);
}
