import type { AuthorityRef, Seats } from './areas.js';
import type { CouncilControl } from './control.js';
import type { Domain } from './domains.js';
import type { Provenance } from './provenance.js';
import type { Release } from './releases.js';

export interface AuthoritySummary extends AuthorityRef {
  region: string;
  /** Name of its combined authority, never that of a region. */
  combinedAuthority: string | undefined;
  /** Code of its county council, for a district of a county. */
  county: string | undefined;
  /** Type as the register names it, e.g. "Metropolitan district". */
  type: string;
  lsoas: number;
  population: number | undefined;
  /** Undefined for 2019. */
  control: CouncilControl | undefined;
  /** Filled seats of the whole council by party; undefined for 2019 and where there is no record. */
  seats: Seats | undefined;
  vacancies: number;
  /** MHCLG's rank of average rank, overall index; 1 = most deprived. Undefined for 2019. */
  rankOfAverageRank: number | undefined;
  /** LSOAs in the most deprived tenth and fifth of England, by domain. */
  inMostDeprived10: Readonly<Record<Domain, number>>;
  inMostDeprived20: Readonly<Record<Domain, number>>;
}

/** A council that is elected, or will be, and replaces others on a day to come. */
export interface Reorganisation {
  name: string;
  /** ISO date. */
  from: string;
  /** Title of the instrument that establishes it. */
  order: string;
  url: string;
  /** Codes of the councils it replaces. */
  councils: readonly string[];
  /** Its own seats by party, where the record has them. */
  seats: Seats | undefined;
  vacancies: number;
}

export interface Authorities {
  release: Release;
  authorities: readonly AuthoritySummary[];
  /** Councils that were replaced since 2019, county councils apart, with those in their place now; by code. */
  abolished: ReadonlyMap<string, { name: string; successors: readonly string[] }>;
  /** Councils to come; empty for 2019. */
  reorganisations: readonly Reorganisation[];
  /** The date of the seats and of control, "late 2025"; undefined for 2019. */
  seatsAsAt: string | undefined;
  provenance: Provenance;
}
