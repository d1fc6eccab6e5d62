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
  /** Set where the project's estimate places it in its ward. */
  estimated?: true;
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
  /** Year of the wards; the release's own unless the areas were matched to later ones. */
  wardVintage: 2019 | 2024 | 2025;
  /** Every ward of the vintage, those without LSOAs included, ordered by name. */
  wards: readonly Ward[];
  lsoas: readonly Lsoa[];
  /** Wards that replaced those of the vintage, in a council that was redrawn. */
  redrawn?: RedrawnWards;
  /** Of the areas, not of the seats. */
  provenance: Provenance;
  /** Of the seats, where there are any. */
  seatsProvenance?: Provenance;
}

/** The wards of 2025 of a redrawn council, and the ward of each LSOA among them. */
export interface RedrawnWards {
  year: 2025;
  wards: readonly Ward[];
  /** In the order of the LSOAs. */
  lsoas: readonly { ward: string; estimated: boolean }[];
}

/**
 * The areas of a redrawn council with its wards of 2025, in which some LSOAs are placed by the project's estimate. The
 * areas of any other council are returned as they are, since its wards are the same in both years.
 */
export function inWardsOf2025(areas: AuthorityAreas): AuthorityAreas {
  const { redrawn, ...rest } = areas;
  if (!redrawn) return areas;
  return {
    ...rest,
    wardVintage: redrawn.year,
    wards: redrawn.wards,
    lsoas: areas.lsoas.map((lsoa, index) => {
      const { ward, estimated } = redrawn.lsoas[index]!;
      return { ...lsoa, ward, ...(estimated ? { estimated } : {}) };
    }),
  };
}
