import { templateHtml } from '@odm-widgets/core';
import { ConfigError } from '@odm-widgets/data';
import { configErrorMessage } from './config-error-messages.js';
import { trimmed } from './form-fields.js';
import { formView } from './form.view.js';
import { toConfig, type NewsletterAttributes } from './newsletter.query.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

/**
 * The form as HTML, to put inside the tag, so that people without scripts can sign up too.
 *
 * @param attributes attributes of the tag
 * @param options `base` is the address of the page, `prefix` the start of every id
 * @throws {ConfigError} saying what to write, where the tag itself would draw no form
 */
export function formHtml(
  attributes: NewsletterAttributes,
  {
    lang = 'en',
    base = 'https://example.org/',
    prefix = 'newsletter',
  }: { lang?: 'en' | 'cy'; base?: string; prefix?: string } = {},
): string {
  const config = toConfig(attributes, trimmed(attributes.action), base);
  if ('reasons' in config) throw new ConfigError(configErrorMessage(config));
  const template = formView(config, { strings: lang === 'cy' ? cy : en }, prefix);
  return templateHtml(template);
}
