import type { I18n } from '@odm-widgets/core';
import type { RequestedFields } from './newsletter.model.js';
import type { NewsletterStrings } from './strings/types.js';

/** The sentence above the form, which names its fields. */
export function headline(fields: RequestedFields, { strings, format }: I18n<NewsletterStrings>): string {
  if (!fields) return strings.headlineOther;
  const optional = fields.filter((key) => key !== 'email').map((key) => strings.yours(strings.fields[key]));
  return strings.headline(format.list(optional));
}
