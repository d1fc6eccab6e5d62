import { withStrings, type I18n } from '@odm-widgets/core';
import { saveText } from '@odm-widgets/core/downloads';
import { parseStatement, serialiseStatement } from '@odm-widgets/data/declaration';
import type { DeclarationStatement, PrincipleAnswer } from '@odm-widgets/data/model';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DeclarationModel } from '../../declaration.model.js';
import type { DeclarationStrings } from '../../strings/types.js';
import { toHtml, toMarkdown } from './export.js';
import { mergeStatements, NO_ANSWER } from './statement.model.js';
import { answerView, statementPanelView, type StatementFormat } from './statement.view.js';
import { statementStrings } from './strings/index.js';
import type { StatementStrings } from './strings/types.js';

const FILE_NAME = 'declaration-statement';

/** What the controller needs to know about the element. */
export interface StatementHost {
  i18n: () => I18n<DeclarationStrings>;
  place: () => string;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}

/** Holds the statement that a visitor writes. It stays in the page: nothing is stored or sent. */
export class StatementController {
  statement: DeclarationStatement = { organisation: '', answers: new Map() };
  /** The result of the last save or of the last file that was opened. */
  message = '';
  readonly #element: ReactiveControllerHost;
  readonly #host: StatementHost;

  constructor(element: ReactiveControllerHost, host: StatementHost) {
    this.#element = element;
    this.#host = host;
  }

  renderPanel(model: DeclarationModel, total: number): TemplateResult {
    const state = {
      statement: this.statement,
      total,
      message: this.message,
      setOrganisation: (organisation: string) => this.#update({ ...this.statement, organisation }),
      save: (format: StatementFormat) => this.save(format, model),
      open: (file: File) => void this.open(file),
    };
    return statementPanelView(state, this.#i18n);
  }

  renderAnswer(number: number): TemplateResult {
    const change = (part: Partial<PrincipleAnswer>) => {
      // Reads the current answer, not the rendered one: two changes may come before the next render.
      const { answers } = this.statement;
      const answer = { ...(answers.get(number) ?? NO_ANSWER), ...part };
      this.#update({ ...this.statement, answers: new Map(answers).set(number, answer) });
    };
    return answerView(number, this.statement.answers.get(number), change, this.#i18n);
  }

  /** Downloads the statement. */
  save(format: StatementFormat, model: DeclarationModel): void {
    const day = new Date().toISOString().slice(0, 10);
    const [type, text] = this.#serialise(format, model, day);
    this.#report(this.#host.i18n().core.saved(saveText(`${FILE_NAME}.${format}`, type, text)));
  }

  /** Opens a saved statement. Answers that are already written stay. */
  async open(file: Pick<File, 'text'>): Promise<void> {
    const { strings, format } = this.#i18n;
    try {
      const opened = parseStatement(JSON.parse(await file.text()));
      const hadAnswers = [...this.statement.answers.keys()].some((number) => opened.answers.has(number));
      this.#update(mergeStatements(this.statement, opened));
      const count = format.number(opened.answers.size);
      this.#report([strings.opened({ count }), hadAnswers ? strings.kept : ''].join(' ').trim());
    } catch {
      this.#report(strings.openFailed);
    }
  }

  get #i18n(): I18n<StatementStrings> {
    const i18n = this.#host.i18n();
    return withStrings(i18n, statementStrings[i18n.locale]);
  }

  #serialise(format: StatementFormat, model: DeclarationModel, day: string): [type: string, text: string] {
    const { statement } = this;
    if (format === 'json') {
      const metadata = { version: model.text.version ?? '', date: day };
      return ['application/json', serialiseStatement(statement, metadata)];
    }
    const context = { model, i18n: this.#host.i18n(), place: this.#host.place(), day };
    return format === 'md'
      ? ['text/markdown;charset=utf-8', toMarkdown(statement, context)]
      : ['text/html;charset=utf-8', toHtml(statement, context)];
  }

  #report(message: string): void {
    this.message = message;
    this.#host.announce(message);
    this.#element.requestUpdate();
  }

  #update(statement: DeclarationStatement): void {
    this.statement = statement;
    this.#element.requestUpdate();
  }
}
