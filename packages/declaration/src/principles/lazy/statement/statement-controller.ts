import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { saveText } from '@odm-widgets/core/downloads';
import { parseStatement, serialiseStatement } from '@odm-widgets/data/declaration';
import type { PrincipleAnswer, DeclarationStatement } from '@odm-widgets/data/model';
import {
  answerView,
  mergeStatements,
  NO_ANSWER,
  statementPanelView,
  type StatementFormat,
} from './statement.view.js';
import { toHtml, toMarkdown } from './export.js';
import type { DeclarationModel } from '../../declaration.model.js';
import type { Voice } from '../../declaration.summary.js';

const FILE_NAME = 'declaration-statement';

export interface StatementHost {
  voice: () => Voice;
  lang: () => string;
  /** Said to a screen reader. */
  announce: (text: string) => void;
  saved: (fileName: string) => string;
}

/** Keeps what a visitor writes about the principles, in the page and nowhere else. */
export class StatementController {
  statement: DeclarationStatement = { organisation: '', answers: new Map() };
  message = '';
  readonly #host: ReactiveControllerHost;
  readonly #desk: StatementHost;

  constructor(host: ReactiveControllerHost, desk: StatementHost) {
    this.#host = host;
    this.#desk = desk;
  }

  renderPanel(model: DeclarationModel, total: number): TemplateResult {
    const writing = {
      statement: this.statement,
      total,
      news: this.message,
      rename: (organisation: string) => this.#set({ ...this.statement, organisation }),
      save: (kind: StatementFormat) => this.save(kind, model),
      open: (file: File) => void this.open(file),
    };
    return statementPanelView(writing, this.#desk.voice());
  }

  renderAnswer(number: number): TemplateResult {
    // Onto what is there now: two changes may come before the next render.
    const change = (part: Partial<PrincipleAnswer>) => {
      const { answers } = this.statement;
      const answer = { ...(answers.get(number) ?? NO_ANSWER), ...part };
      this.#set({ ...this.statement, answers: new Map(answers).set(number, answer) });
    };
    return answerView(number, this.statement.answers.get(number), change, this.#desk.voice());
  }

  save(kind: StatementFormat, model: DeclarationModel): void {
    const day = new Date().toISOString().slice(0, 10);
    const [type, text] = this.#written(kind, model, day);
    this.#tell(this.#desk.saved(saveText(`${FILE_NAME}.${kind}`, type, text)));
  }

  /** Reads a saved file in; what stands there already stays. */
  async open(file: Pick<File, 'text'>): Promise<void> {
    const { assess } = this.#desk.voice().s;
    try {
      const read = parseStatement(JSON.parse(await file.text()));
      const kept = mergeStatements(this.statement, read);
      const hadWords = [...this.statement.answers.keys()].some((number) => read.answers.has(number));
      this.#set(kept);
      const count = this.#desk.voice().format.number(read.answers.size);
      this.#tell([assess.opened({ count }), hadWords ? assess.kept : ''].join(' ').trim());
    } catch {
      this.#tell(assess.openFailed);
    }
  }

  #written(kind: StatementFormat, model: DeclarationModel, day: string): [type: string, text: string] {
    const { statement } = this;
    const voice = this.#desk.voice();
    if (kind === 'json')
      return [
        'application/json',
        serialiseStatement(statement, { version: model.text.version ?? '', date: day }),
      ];
    if (kind === 'md') return ['text/markdown;charset=utf-8', toMarkdown(statement, model, voice, day)];
    return ['text/html;charset=utf-8', toHtml(statement, model, voice, { day, lang: this.#desk.lang() })];
  }

  #tell(news: string): void {
    this.message = news;
    this.#desk.announce(news);
    this.#host.requestUpdate();
  }

  #set(statement: DeclarationStatement): void {
    this.statement = statement;
    this.#host.requestUpdate();
  }
}
