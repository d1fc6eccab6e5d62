import type { Message } from '@odm-widgets/core';
import type { SupportStatusKind, VerificationErrorReason } from '@odm-widgets/data/model';

export interface BadgeStrings {
  heading: string;
  /** The sentence for each status. `date` is '' where the register does not say when the support began. */
  sentences: Readonly<Record<Exclude<SupportStatusKind, 'unlisted'>, Message<'name' | 'version' | 'date'>>>;
  unlisted: Message<'id'>;
  sample: string;
  sampleNote: string;
  /** For a register whose key only the page itself trusts. */
  pageKey: string;
  /** Names and results of the checks. */
  rows: {
    caption: string;
    check: string;
    result: string;
    supporter: string;
    site: string;
    siteAllowed: Message<'origin'>;
    siteNotAllowed: Message<'origin' | 'named'>;
    noSite: string;
    dates: string;
    active: Message<'since' | 'until'>;
    ended: Message<'date'>;
    expired: Message<'date'>;
    register: string;
    registerIssue: Message<'number' | 'date' | 'until'>;
    signature: string;
    signatureValid: Message<'key'>;
  };
  checkedAt: Message<'date' | 'time'>;
  detailsLabel: string;
  close: string;
  statement: string;
  principles: string;
  aboutRegister: string;
  method: string;
  saveSvg: string;
  savePng: string;
  /** Shared texts that the badge words differently. No text about a failed check accuses anybody. */
  core: {
    loading: string;
    stale: string;
    error: Readonly<
      Record<VerificationErrorReason | 'config' | 'network' | 'http' | 'busy' | 'shape', string>
    >;
  };
}
