import type { Group } from '@odm-widgets/data/model';

export type FormFieldName = 'kind' | 'name' | 'what' | 'age' | 'consent';

/** Words of the form, which are needed to write it as HTML. */
export interface FormStrings {
  groups: Readonly<Record<Group, string>>;
  title: string;
  warning: string;
  kind: string;
  kinds: Readonly<Record<'observation' | 'term', string>>;
  name: string;
  what: string;
  whatHint: string;
  where: string;
  whereHint: string;
  helps: string;
  hinders: string;
  depends: string;
  dependsHint: string;
  when: string;
  whenHint: string;
  strategy: string;
  photo: string;
  photoHint: string;
  by: string;
  byHint: string;
  age: string;
  ages: Readonly<Record<'over-13' | 'under-13', string>>;
  consent: string;
  privacy: string;
  honeypot: string;
  send: string;
  optional: (label: string) => string;
}

/** Words that are only needed once somebody sends it. */
export interface SubmissionStrings {
  problem: string;
  error: string;
  missing: Readonly<Record<FormFieldName, string>>;
  tooYoung: string;
  /** A field that seems to hold an email address or a telephone number, by its label. */
  personal: (label: string) => string;
  dependsMissing: string;
  offline: string;
  sending: string;
  busy: string;
  refused: string;
  broken: string;
  unknown: string;
  sendThere: string;
  sent: string;
  another: string;
  /** Opens the map from which a place is chosen. */
  choosePlace: string;
  /** On paper, in place of the form. */
  printed: (address: string) => string;
}

export interface ContributionStrings {
  form: FormStrings;
  submission: SubmissionStrings;
}
