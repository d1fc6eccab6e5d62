import type { SupportStatusKind, VerificationErrorReason } from '@odm-widgets/data/model';

type Words<K extends string> = (words: Readonly<Record<K, string>>) => string;

export interface BadgeStrings {
  heading: string;
  /** What is said of each standing. `since` and `date` may be empty where the register does not know. */
  sentences: Readonly<Record<Exclude<SupportStatusKind, 'unlisted'>, Words<'name' | 'version' | 'date'>>>;
  unlisted: Words<'id'>;
  sample: string;
  sampleNote: string;
  /** Names and values of what was checked. */
  rows: {
    caption: string;
    check: string;
    result: string;
    supporter: string;
    site: string;
    siteFits: Words<'origin'>;
    siteDiffers: Words<'origin' | 'named'>;
    noSite: string;
    dates: string;
    active: Words<'since' | 'until'>;
    ended: Words<'date'>;
    ranOut: Words<'date'>;
    register: string;
    registerIs: Words<'number' | 'date' | 'until'>;
    signature: string;
    signatureFits: Words<'key'>;
    checked: string;
    checkedAt: Words<'date' | 'time'>;
  };
  detailsLabel: string;
  statement: string;
  principles: string;
  aboutRegister: string;
  method: string;
  saveSvg: string;
  savePng: string;
  loading: string;
  stale: string;
  /** Why it cannot be checked; nobody on the page is to blame. */
  failures: Readonly<
    Record<VerificationErrorReason | 'config' | 'network' | 'http' | 'busy' | 'shape', string>
  >;
}
