import type { NewsletterConfig } from './newsletter.query.js';
import type { FieldKey } from './providers.js';

/** Fields a form shows; undefined when it has one that is not among `FIELDS`, or requires one besides the email. */
export type RequestedFields = readonly FieldKey[] | undefined;

/** The form's configuration, for scripts of the page; never what a visitor typed. */
export interface NewsletterModel {
  provider: string;
  action: string;
  /** Whether the response is shown in the page, or on the service's own page. */
  inPage: boolean;
}

export function toModel({ providerId, action, endpoint }: NewsletterConfig): NewsletterModel {
  return { provider: providerId, action, inPage: endpoint !== undefined };
}
