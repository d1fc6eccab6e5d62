import type { NewsletterConfig } from '../../newsletter.query.js';
import type { SubmissionStrings } from './strings/types.js';

/** The members of a form control that validation reads. */
export interface ValidatedField {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked?: boolean;
  /** The browser's own validation, by attributes that the page's author wrote. */
  readonly willValidate: boolean;
  readonly validationMessage: string;
  focus(): void;
}

export interface FormError<F = ValidatedField> {
  /** Left out for an error of the form as a whole. */
  field?: F | undefined;
  /** The text, in the language that is current when it is shown. */
  message: (strings: SubmissionStrings) => string;
  /** Another way to sign up: at an address, or by a native submission of the form. */
  alternative?: { href: string } | 'native-submit' | undefined;
}

type ValidatedConfig = Pick<NewsletterConfig, 'fields' | 'consentField'>;
type ErrorMessage = FormError['message'];

/** One @ with something before it, and after it a domain with a dot inside. The service decides the rest. */
const EMAIL_PATTERN = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;
const MAX_EMAIL_LENGTH = 254;

/** The errors of a form, in the order of its fields. */
export function validateFields<F extends ValidatedField>(
  fields: readonly F[],
  config: ValidatedConfig,
): (FormError<F> & { field: F })[] {
  const errors = fields.flatMap((field) => {
    const message = validateField(field, config);
    return message ? [{ field, message }] : [];
  });
  // All radio buttons of a group are invalid together; they share one error.
  const firstOf = (name: string) => errors.find(({ field }) => field.name === name)?.field;
  return errors.filter(({ field }) => field.type !== 'radio' || field === firstOf(field.name));
}

function validateField(
  { name, value, checked, willValidate, validationMessage }: ValidatedField,
  { fields, consentField }: ValidatedConfig,
): ErrorMessage | undefined {
  if (name === fields[0]!.name) return validateEmail(value.trim());
  if (name === consentField?.[0]) return checked ? undefined : (strings) => strings.consentMissing;
  return willValidate && validationMessage ? () => validationMessage : undefined;
}

function validateEmail(value: string): ErrorMessage | undefined {
  if (!value) return (strings) => strings.emailMissing;
  if (value.length <= MAX_EMAIL_LENGTH && EMAIL_PATTERN.test(value)) return undefined;
  return (strings) => strings.emailInvalid;
}
