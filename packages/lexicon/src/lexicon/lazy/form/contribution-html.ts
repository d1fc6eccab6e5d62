import { templateHtml } from '@odm-widgets/core';
import { contributionView } from './contribution.view.js';
import type { FormConfig } from './form.query.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

/**
 * The form as HTML, to put inside the tag, so that people without scripts can contribute too.
 *
 * @param options `lang` of the page, and `prefix`, the start of every id
 */
export function contributionHtml(
  config: Pick<FormConfig, 'action' | 'privacyHref'>,
  { lang = 'en', prefix = 'contribution' }: { lang?: 'en' | 'cy'; prefix?: string } = {},
): string {
  const { form: strings } = lang === 'cy' ? cy : en;
  return templateHtml(contributionView(config, { strings, locale: lang }, prefix));
}
