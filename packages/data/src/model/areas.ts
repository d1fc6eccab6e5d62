import type { Domain } from './domains.js';
import type { Release } from './releases.js';
import type { Provenance } from './provenance.js';

/** One small area (Lower-layer Super Output Area) with its published ranks and deciles. */
export interface Lsoa {
  code: string;
  name: string;
  /** Code of the ward it belongs to by best fit. */
  ward: string;
  /** Residents, from the count named in the provenance; undefined where the source has none. */
  population: number | undefined;
  /** National rank, 1 = most deprived. A live source knows the overall index only. */
  rank: Readonly<Partial<Record<Domain, number>>>;
  /** Published national tenth, 1 = most deprived 10 %. */
  decile: Readonly<Partial<Record<Domain, number>>>;
}

/** Seats of a ward or council by party: Electoral Commission code (or "IND") to number of seats. */
export type Seats = Readonly<Record<string, number>>;

export interface Ward {
  code: string;
  name: string;
  population: number | undefined;
  /** Filled seats by party; undefined where the source has no record of this ward. */
  seats: Seats | undefined;
  /** Seats known to be vacant. */
  vacancies: number;
}

export interface AuthorityRef {
  code: string;
  name: string;
}

/** Everything published about one council's small areas: what a ward widget loads. */
export interface AuthorityAreas {
  release: Release;
  authority: AuthorityRef;
  /** Every ward of the vintage, those without LSOAs included, ordered by name. */
  wards: readonly Ward[];
  lsoas: readonly Lsoa[];
  provenance: Provenance;
}
