import type { ConfigErrorReason } from '../../../newsletter.query.js';

/** Words in place of a form that cannot be drawn. */
export interface ConfigErrorStrings {
  notReady: string;
  reasons: Readonly<Record<ConfigErrorReason, string>>;
}
