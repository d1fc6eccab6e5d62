/** Questions people ask of an area: loaded when somebody opens them. */
import { withStrings, type I18n } from '@odm-widgets/core';
import type { TemplateResult } from 'lit';
import type { SectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';
import { questionsFor } from './questions.model.js';
import { questionsView } from './questions.view.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

export { styles } from './questions.styles.js';

/** The questions that the shown sections answer. */
export function questions(
  sections: readonly SectionId[],
  area: string,
  i18n: I18n<AreaStrings>,
  open: (section: SectionId) => void,
): TemplateResult {
  return questionsView(
    questionsFor(sections),
    area,
    (section) => i18n.strings.section[section],
    withStrings(i18n, i18n.locale === 'cy' ? cy : en),
    open,
  );
}
