import type { Locale } from '@odm-widgets/core';
import type { Done, Mistake } from './newsletter.model.js';
import { cy } from './newsletter.more.strings.cy.js';
import { en } from './newsletter.more.strings.en.js';
import type { Reason } from './newsletter.query.js';

/** What is said of a sign-up, and where there is no form. A service may have no name we know. */
export interface MoreStrings {
  sending: string;
  leaving: (service: string) => string;
  problem: string;
  error: string;
  mistakes: Readonly<Record<Mistake, string>>;
  another: string;
  failures: {
    offline: string;
    busy: string;
    broken: string;
    /** No answer could be read, so nobody knows whether it arrived. */
    unknown: (service: string) => string;
    invalid: (service: string, message: string) => string;
    refused: (service: string, message: string) => string;
    visit: (service: string) => string;
  };
  /** A way on, when the answer cannot be had here. */
  finish: (service: string) => string;
  done: Readonly<Record<Done, (address: string) => string>>;
  refused: string;
  reasons: Readonly<Record<Reason, string>>;
}

export function moreStrings(locale: Locale): MoreStrings {
  return locale === 'cy' ? cy : en;
}
