import type { Domain } from './domains.js';
import type { Release } from './releases.js';
import type { AuthorityRef, Seats } from './areas.js';
import type { Provenance } from './provenance.js';

export type ControlKind = 'majority' | 'minority' | 'coalition' | 'mayor' | 'none' | 'unknown';

/** Who runs a council. */
export interface Control {
  kind: ControlKind;
  /** Party short codes, largest partner first as the source names them, e.g. ["LAB"], ["LD","IND"]. */
  parties: readonly string[];
  /** ISO date the record describes. */
  asAt: string;
}

export interface AuthoritySummary extends AuthorityRef {
  region: string;
  combinedAuthority: string | undefined;
  /** Type as the register names it, e.g. "Metropolitan district". */
  type: string;
  lsoas: number;
  population: number | undefined;
  control: Control | undefined;
  seats: Seats | undefined;
  /** MHCLG's rank of average rank, overall index; 1 = most deprived. Undefined for 2019. */
  rankOfAverageRank: number | undefined;
  /** LSOAs in the most deprived tenth and fifth of England, by domain. */
  inMostDeprived10: Readonly<Record<Domain, number>>;
  inMostDeprived20: Readonly<Record<Domain, number>>;
}

export interface Authorities {
  release: Release;
  authorities: readonly AuthoritySummary[];
  provenance: Provenance;
}
