import type { AuthorityRef } from './areas.js';

/** Councils that one or several others replaced on a day, or are to replace. */
export interface CouncilReplacement {
  councils: readonly AuthorityRef[];
  /** Without a code while the official lists have none. */
  successors: readonly (Omit<AuthorityRef, 'code'> & { code: string | undefined })[];
  /** The day the successors took over, or take over, ISO 8601. */
  from: string;
  /** Title of the instrument that establishes them. */
  order: string;
  url: string;
}
