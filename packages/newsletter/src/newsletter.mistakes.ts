import type { Mistake, Problem } from './newsletter.model.js';
import type { NewsletterConfig } from './newsletter.query.js';

/** A field of a form, as far as it can be wrong. */
export interface Entry {
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
  /** Whether the browser finds it wrong by rules that the page's author wrote, and what it says of it. */
  readonly willValidate: boolean;
  readonly validationMessage: string;
}

/** One @, something before it, and a dot with something around it after. Services say the rest. */
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;
const LONGEST_EMAIL = 254;

/** What is wrong in a form, in the order of its fields. */
export function mistakesIn(
  entries: readonly Entry[],
  { fields, consentField }: Pick<NewsletterConfig, 'fields' | 'consentField'>,
): Problem[] {
  const email = fields[0]?.name;
  return entries.flatMap(({ name, value, checked, willValidate, validationMessage }): Problem[] => {
    if (name === email) return mistake(name, emailMistake(value.trim()));
    if (name === consentField?.[0]) return mistake(name, checked ? undefined : 'consent');
    return willValidate && validationMessage ? [{ field: name, say: () => validationMessage }] : [];
  });
}

function mistake(field: string, what: Mistake | undefined): Problem[] {
  return what ? [{ field, say: (s) => s.mistakes[what] }] : [];
}

function emailMistake(value: string): Mistake | undefined {
  if (!value) return 'emailMissing';
  return EMAIL.test(value) && value.length <= LONGEST_EMAIL ? undefined : 'emailInvalid';
}
