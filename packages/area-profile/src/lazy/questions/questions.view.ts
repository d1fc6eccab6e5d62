import type { I18n } from '@odm-widgets/core';
import { html, type TemplateResult } from 'lit';
import type { SectionId } from '../../section-ids.js';
import type { Question } from './questions.model.js';
import type { QuestionStrings } from './strings/types.js';

/** A card for each question: the question, and a button that opens the section with the answer. */
export function questionsView(
  questions: readonly Question[],
  area: string,
  sectionName: (section: SectionId) => string,
  { strings }: Pick<I18n<QuestionStrings>, 'strings'>,
  open: (section: SectionId) => void,
): TemplateResult {
  return html`<ul class="questions">
    ${questions.map(({ id, section }) => {
      const question = strings.question[id]({ area });
      if (section === undefined)
        return html`<li>
          <p>${question}</p>
          <p class="quiet">${strings.elsewhere}</p>
        </li>`;
      const label = strings.open({ section: sectionName(section) });
      return html`<li>
        <p>${question}</p>
        <button
          type="button"
          data-opens=${section}
          aria-label="${question} ${label}"
          @click=${() => open(section)}
        >
          ${label}
        </button>
      </li>`;
    })}
  </ul>`;
}
