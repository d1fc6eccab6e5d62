import { html, type TemplateResult } from 'lit';
import type { PrincipleAnswer, DeclarationStatement } from '@odm-widgets/data/model';
import type { Voice } from '../../declaration.summary.js';

export type StatementFormat = 'html' | 'md' | 'json';

/** What a visitor can do with a statement. */
export interface StatementViewState {
  statement: DeclarationStatement;
  total: number;
  rename: (organisation: string) => void;
  save: (kind: StatementFormat) => void;
  open: (file: File) => void;
  /** What came of the last file that was opened. */
  news: string;
}

/** Before anything is said of a principle. */
export const NO_ANSWER: PrincipleAnswer = { applies: '', does: '' };
const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;

/** Whether anything has been said of a principle. */
const isAnswered = ({ applies, does }: PrincipleAnswer) => applies !== '' || does.trim() !== '';

/** Name, progress, and ways to save and to go on; and a warning that nothing is kept. */
export function statementPanelView(
  writing: StatementViewState,
  { s: { assess }, format }: Voice,
): TemplateResult {
  const { statement, total, rename, save, open, news } = writing;
  const answered = [...statement.answers.values()].filter(isAnswered).length;
  const read = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = '';
    if (file) open(file);
  };
  return html`<fieldset part="statement" class="statement">
    <legend>${assess.legend}</legend>
    <p>${assess.stays}</p>
    <label
      ><span>${assess.organisation}</span>
      <input
        type="text"
        autocomplete="organization"
        .value=${statement.organisation}
        @input=${(event: Event) => rename(valueOf(event))}
    /></label>
    <p class="answered">${assess.answered({ count: format.number(answered), of: format.number(total) })}</p>
    <div class="save">
      <button type="button" @click=${() => save('html')}>${assess.saveHtml}</button>
      <button type="button" @click=${() => save('md')}>${assess.saveMarkdown}</button>
      <button type="button" @click=${() => save('json')}>${assess.saveJson}</button>
    </div>
    <label
      ><span>${assess.open}</span> <input type="file" accept=".json,application/json" @change=${read}
    /></label>
    <p class="news">${news}</p>
  </fieldset>`;
}

/** Whether one principle applies, and what is done. */
export function answerView(
  number: number,
  answer: PrincipleAnswer = NO_ANSWER,
  change: (part: Partial<PrincipleAnswer>) => void,
  { s: { assess } }: Voice,
): TemplateResult {
  const radio = (applies: 'yes' | 'no', label: string) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="applies-${number}"
        value=${applies}
        .checked=${answer.applies === applies}
        @change=${() => change({ applies })}
      />
      ${label}</label
    >`;
  return html`<fieldset class="answer">
    <legend>${assess.question({ number: String(number) })}</legend>
    ${radio('yes', assess.yes)} ${radio('no', assess.no)}
    <label
      ><span>${assess.does}</span>
      <textarea
        rows="4"
        .value=${answer.does}
        @input=${(event: Event) => change({ does: valueOf(event) })}
      ></textarea>
    </label>
  </fieldset>`;
}

/** What was read in, without a word lost of what stands there already. */
export function mergeStatements(own: DeclarationStatement, read: DeclarationStatement): DeclarationStatement {
  const kept = [...own.answers].filter(([, answer]) => isAnswered(answer));
  return {
    organisation: own.organisation.trim() ? own.organisation : read.organisation,
    answers: new Map([...read.answers, ...kept]),
  };
}
