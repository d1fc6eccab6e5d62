import type { FieldKey } from './providers.js';

export interface NewsletterStrings {
  heading: string;
  /** What is asked for, in one sentence; `optional` are names of fields that may be left empty. */
  headline: (optional: string) => string;
  /** Above a form of the page's own, with fields we do not know. */
  headlineOther: string;
  fields: Readonly<Record<FieldKey, string>>;
  optionalFields: Readonly<Record<Exclude<FieldKey, 'email'>, string>>;
  optional: (label: string) => string;
  privacy: string;
  doubleOptIn: string;
  /** Said before anything is sent; the service may have no name we know. */
  visit: (service: string) => string;
  visitNewTab: (service: string) => string;
  button: string;
  honeypot: string;
  /** Said when the widget's further code cannot be had either. */
  offline: string;
}
