// What only some pages need: answers without figures, and what must be said beside them.
import { tellAuthor, withStrings, type I18n } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { TemplateResult } from 'lit';
import type { AreaEmpty, Notice } from '../../area-profile.model.js';
import type { FirstStrings } from '../../strings/types.js';
import { emptyText, noticeTexts as textsOf } from './messages.summary.js';
import { messageView } from './messages.view.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

function toMessages(i18n: I18n<FirstStrings>) {
  return withStrings(i18n, { ...i18n.strings, ...(i18n.locale === 'cy' ? cy : en) });
}

export function noticeTexts(notices: readonly Notice[], i18n: I18n<FirstStrings>): string[] {
  return textsOf(notices, toMessages(i18n));
}

/** @param element whose author is told the nearest ward, where one was not found */
export function emptyView(answer: AreaEmpty, i18n: I18n<FirstStrings>, element: Element): TemplateResult {
  if (answer.kind === 'ward' && answer.answer.kind === 'unknown') {
    const { query, nearest } = answer.answer;
    const offer = nearest && `Did you mean “${commonPlaceName(nearest.name)}” (${nearest.code})?`;
    tellAuthor(element, `There is no ward “${query}”. ${offer ?? 'Write its code, such as E05011351.'}`);
  }
  return messageView(emptyText(answer, toMessages(i18n)));
}
