import type { RequestedFields } from './newsletter.model.js';
import type { NewsletterStrings } from './strings/types.js';

/** The sentence above the form: what it asks for. */
export function headline(
  asked: RequestedFields,
  s: NewsletterStrings,
  list: (items: readonly string[]) => string,
): string {
  if (!asked) return s.headlineOther;
  return s.headline(list(asked.flatMap((key) => (key === 'email' ? [] : [s.yours(s.fields[key])]))));
}
