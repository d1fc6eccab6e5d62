import type { SupportStatusKind } from '@odm-widgets/data/model';

/** What the commands print for each status of support. */
export const STATUS_TEXT: Readonly<Record<SupportStatusKind, string>> = {
  verified: 'verified for this site',
  'other-site': 'in the register, but not for this site',
  expired: 'expired',
  withdrawn: 'withdrawn',
  unlisted: 'not in the register',
};
