// What only some pages need: answers without figures, and what must be said beside them.
import { tellAuthor, withStrings, type I18n } from '@odm-widgets/core';
import { commonPlaceName, type WardAnswer } from '@odm-widgets/data/model';
import type { TemplateResult } from 'lit';
import type { AreaEmpty, Notice } from '../../area-profile.model.js';
import type { FirstStrings } from '../../strings/types.js';
import { emptyText, noticeTexts as textsOf } from './messages.summary.js';
import { messageView } from './messages.view.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

type UnknownWard = Extract<WardAnswer, { kind: 'unknown' }>;

function toMessages(i18n: I18n<FirstStrings>) {
  return withStrings(i18n, { ...i18n.strings, ...(i18n.locale === 'cy' ? cy : en) });
}

export function noticeTexts(notices: readonly Notice[], i18n: I18n<FirstStrings>): string[] {
  return textsOf(notices, toMessages(i18n));
}

function authorText({ query, nearest, elsewhere }: UnknownWard, council: string): string {
  const [first] = elsewhere ?? [];
  if (first)
    return `There is no ${query} in ${council}; ${elsewhere!.length} elsewhere. Write the code of one of them, such as ${first.code} (${commonPlaceName(first.authority.name)}).`;
  const offer = nearest && `Did you mean “${commonPlaceName(nearest.name)}” (${nearest.code})?`;
  return `There is no ward “${query}”. ${offer ?? 'Write its code, such as E05011351.'}`;
}

/** @param element whose author is told the nearest ward, where one was not found */
export function emptyView(answer: AreaEmpty, i18n: I18n<FirstStrings>, element: Element): TemplateResult {
  if (answer.kind === 'ward' && answer.answer.kind === 'unknown') {
    tellAuthor(element, authorText(answer.answer, element.getAttribute('authority') ?? 'that council'));
  }
  return messageView(emptyText(answer, toMessages(i18n)));
}
