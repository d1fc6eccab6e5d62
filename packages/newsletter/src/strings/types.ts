import type { FieldKey } from '../providers.js';
import type { ConfigErrorReason } from '../newsletter.query.js';

/** What is said at once; Welsh has the rest with it. A service may have no name we know. */
export interface NewsletterStrings extends Partial<SubmissionStrings>, Partial<ConfigErrorStrings> {
  heading: string;
  /** What is asked for, in one sentence; `optional` are names of fields that may be left empty. */
  headline: (optional: string) => string;
  /** Above a form of the page's own, with fields we do not know. */
  headlineOther: string;
  fields: Readonly<Record<FieldKey, string>>;
  /** "your name", of "Name". */
  yours: (label: string) => string;
  optional: (label: string) => string;
  privacy: string;
  doubleOptIn: string;
  /** Said before anything is sent. */
  visit: (service: string, newTab: boolean) => string;
  button: string;
  honeypot: string;
  /** Said when the widget's further code cannot be had either. */
  offline: string;
}

/** What is said of a sign-up; in English it comes with the code that says it. */
export interface SubmissionStrings {
  sending: string;
  leaving: (service: string) => string;
  problem: string;
  error: string;
  emailMissing: string;
  emailInvalid: string;
  consentMissing: string;
  busy: () => string;
  broken: () => string;
  /** No answer could be read, so nobody knows whether it arrived. */
  unknown: (service: string) => string;
  invalid: (service: string, message: string) => string;
  refused: (service: string, message: string) => string;
  check: (service: string) => string;
  /** A way on, when the answer cannot be had here. */
  finish: (service: string) => string;
  subscribed: (address: string) => string;
  confirm: (address: string) => string;
  already: (address: string) => string;
  another: string;
}

/** What is said where there is no form; in English it comes with the advice for the page's author. */
export interface ConfigErrorStrings {
  notReady: string;
  reasons: Readonly<Record<ConfigErrorReason, string>>;
}

/** All that is said of a form and of a sign-up. */
export type FormStrings = NewsletterStrings & SubmissionStrings;
