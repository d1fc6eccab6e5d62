import type { NewsletterConfig } from '../../newsletter.query.js';
import type { FormStrings } from '../../strings/types.js';

/** A field of a form, as far as it can be wrong. */
export interface ValidatedField {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked?: boolean;
  /** Whether the browser finds it wrong by rules that the page's author wrote, and what it says of it. */
  readonly willValidate: boolean;
  readonly validationMessage: string;
  focus(): void;
}

/** Something that keeps a person from signing up, in fields of a kind. */
export interface FormError<E = ValidatedField> {
  /** What it is about; the whole form without one. */
  field?: E | undefined;
  /** In the language that is shown when it is shown. */
  say: (s: FormStrings) => string;
  /** What a person can do instead: finish at an address, or by a native submit. */
  wayOn?: string | true | undefined;
}

/** One @, something before it, and a dot with something around it after. Services say the rest. */
const EMAIL_PATTERN = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;
const MAX_EMAIL_LENGTH = 254;

/** What is wrong in a form, in the order of its fields. */
export function validateFields<E extends ValidatedField>(
  entries: readonly E[],
  config: Pick<NewsletterConfig, 'fields' | 'consentField'>,
): (FormError<E> & { field: E })[] {
  const problems = entries.flatMap((field) => {
    const say = validateField(field, config);
    return say ? [{ field, say }] : [];
  });
  // Buttons of one choice are wrong together, and that is said once.
  const first = (name: string) => problems.find(({ field }) => field.name === name)?.field;
  return problems.filter(({ field }) => field.type !== 'radio' || field === first(field.name));
}

function validateField(
  { name, value, checked, willValidate, validationMessage }: ValidatedField,
  { fields, consentField }: Pick<NewsletterConfig, 'fields' | 'consentField'>,
): ((s: FormStrings) => string) | undefined {
  if (name === fields[0]!.name) return validateEmail(value.trim());
  if (name === consentField?.[0]) return checked ? undefined : (s) => s.consentMissing;
  return willValidate && validationMessage ? () => validationMessage : undefined;
}

function validateEmail(value: string): ((s: FormStrings) => string) | undefined {
  if (!value) return (s) => s.emailMissing;
  return EMAIL_PATTERN.test(value) && value.length <= MAX_EMAIL_LENGTH ? undefined : (s) => s.emailInvalid;
}
