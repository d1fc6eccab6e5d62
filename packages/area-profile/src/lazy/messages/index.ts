// What only some pages need: answers without figures, and what must be said beside them.
import { withStrings, type I18n } from '@odm-widgets/core';
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

export function emptyView(answer: AreaEmpty, i18n: I18n<FirstStrings>): TemplateResult {
  return messageView(emptyText(answer, toMessages(i18n)));
}
