import type { FieldKey } from '../providers.js';

/** Words of the form before anybody submits it. `service` is empty where the service's name is not known. */
export interface NewsletterStrings {
  heading: string;
  /** The sentence above the form; `optional` lists the fields that may be left empty. */
  headline: (optional: string) => string;
  /** The same for an author's form with fields the widget does not know. */
  headlineOther: string;
  fields: Readonly<Record<FieldKey, string>>;
  /** "your name", from "Name". */
  yours: (label: string) => string;
  optional: (label: string) => string;
  privacy: string;
  doubleOptIn: string;
  /** Where people go to finish. */
  visit: (service: string, newTab: boolean) => string;
  button: string;
  /** Stands on paper in place of the form. */
  printed: (address: string) => string;
  honeypot: string;
  /** Needed at once: offline, the code for submissions cannot load. */
  offline: string;
}
