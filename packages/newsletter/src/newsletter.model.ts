import type { MoreStrings } from './newsletter.more.strings.js';
import type { NewsletterConfig } from './newsletter.query.js';
import type { FieldKey } from './providers.js';

/** What the widget is about, for the page that carries it; never what a person typed. */
export interface NewsletterModel {
  provider: string;
  action: string;
  /** Whether the answer is read in the page, or on the service's own. */
  inPage: boolean;
}

/** Words in the language that is shown when they are shown. */
export type Say = (s: MoreStrings) => string;

/** Something that keeps a person from signing up. */
export interface Problem {
  /** Name of the field it is about; of the whole form without one. */
  field?: string;
  say: Say;
  /** What a person can do instead: finish by a native submit, or at an address. */
  wayOn?: { say: Say; href?: string };
}

/** What can be wrong with what a person typed. */
export type Mistake = 'emailMissing' | 'emailInvalid' | 'consent';

/** What became of a sign-up that was taken. */
export type Done = 'subscribed' | 'confirm' | 'already';
export type Phase =
  | { kind: 'form'; problems: readonly Problem[] }
  | { kind: 'sending' }
  | { kind: 'done'; outcome: Done; say: Say };

/** What is asked for, by the fields a form really has; undefined where it has more than we know the words for. */
export type Asked = readonly FieldKey[] | undefined;

export function toModel({ id, action, endpoint }: NewsletterConfig): NewsletterModel {
  return { provider: id, action, inPage: endpoint !== undefined };
}
