import type { NewsletterConfig } from './newsletter.query.js';
import type { FieldKey } from './providers.js';

/** What is asked for, by the fields a form really has; undefined where it has more than we know the words for. */
export type RequestedFields = readonly FieldKey[] | undefined;

/** What the widget is about, for the page that carries it; never what a person typed. */
export interface NewsletterModel {
  provider: string;
  action: string;
  /** Whether the answer is read in the page, or on the service's own. */
  inPage: boolean;
}

export function toModel({ id, action, endpoint }: NewsletterConfig): NewsletterModel {
  return { provider: id, action, inPage: endpoint !== undefined };
}
