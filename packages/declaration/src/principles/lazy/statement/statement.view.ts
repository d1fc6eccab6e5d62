import type { I18n } from '@odm-widgets/core';
import type { DeclarationStatement, PrincipleAnswer } from '@odm-widgets/data/model';
import { html, type TemplateResult } from 'lit';
import { countAnswers, NO_ANSWER } from './statement.model.js';
import type { StatementStrings } from './strings/types.js';

/** Formats of a saved statement, which are also the endings of their files. */
export type StatementFormat = 'html' | 'md' | 'json';

/** A statement, and what a visitor can do with it. */
export interface StatementPanelState {
  statement: DeclarationStatement;
  /** Number of principles in the text. */
  total: number;
  /** The result of the last save or of the last file that was opened. */
  message: string;
  setOrganisation: (organisation: string) => void;
  save: (format: StatementFormat) => void;
  open: (file: File) => void;
}

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;

/** Name of the organisation, progress, buttons to save and open, and the warning that nothing is stored. */
export function statementPanelView(
  { statement, total, message, setOrganisation, save, open }: StatementPanelState,
  { strings, format }: I18n<StatementStrings>,
): TemplateResult {
  const onFile = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    // An emptied input fires again when the same file is chosen again.
    input.value = '';
    if (file) open(file);
  };
  const progress = { count: format.number(countAnswers(statement)), of: format.number(total) };
  return html`<fieldset part="statement" class="statement">
    <legend>${strings.legend}</legend>
    <p>${strings.stays}</p>
    <label
      ><span>${strings.organisation}</span>
      <input
        type="text"
        autocomplete="organization"
        .value=${statement.organisation}
        @input=${(event: Event) => setOrganisation(valueOf(event))}
    /></label>
    <p class="answered">${strings.answered(progress)}</p>
    <div class="save">
      <button type="button" @click=${() => save('html')}>${strings.saveHtml}</button>
      <button type="button" @click=${() => save('md')}>${strings.saveMarkdown}</button>
      <button type="button" @click=${() => save('json')}>${strings.saveJson}</button>
    </div>
    <label
      ><span>${strings.open}</span> <input type="file" accept=".json,application/json" @change=${onFile}
    /></label>
    <p class="message">${message}</p>
  </fieldset>`;
}

/** The questions on one principle: whether it applies, and what the organisation does. */
export function answerView(
  number: number,
  answer: PrincipleAnswer = NO_ANSWER,
  change: (part: Partial<PrincipleAnswer>) => void,
  { strings }: I18n<StatementStrings>,
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
    <legend>${strings.question({ number: String(number) })}</legend>
    ${radio('yes', strings.yes)} ${radio('no', strings.no)}
    <label
      ><span>${strings.does}</span>
      <textarea
        rows="4"
        .value=${answer.does}
        @input=${(event: Event) => change({ does: valueOf(event) })}
      ></textarea>
    </label>
  </fieldset>`;
}
