import type { AreaDomain } from './domains.js';
import type { Release } from './releases.js';
import type { Provenance } from './provenance.js';

/** One small area (an LSOA, in Scotland a data zone, in Northern Ireland a super output area) with its ranks and deciles. */
export interface Lsoa {
  code: string;
  /** Its code where no names are held. */
  name: string;
  /** Code of the ward it is placed in; '' for the few of Northern Ireland that are in none. */
  ward: string;
  /** Residents, from the count named in the provenance; undefined where the source has none. */
  population: number | undefined;
  /** National rank, 1 = most deprived; ties of Scotland are halves. A live source knows the overall index only. */
  rank: Readonly<Partial<Record<AreaDomain, number>>>;
  /** National tenth, 1 = most deprived 10 %, as published or by the rule of the release. */
  decile: Readonly<Partial<Record<AreaDomain, number>>>;
  /** Set where the project's estimate places it in its ward. */
  estimated?: true;
}

/** Seats of a ward or council by party: Electoral Commission code (or "IND") to number of seats. */
export type Seats = Readonly<Record<string, number>>;

export interface Ward {
  code: string;
  name: string;
  /** Name in Welsh, where it is another. */
  welshName?: string;
  population: number | undefined;
  /** Filled seats by party; undefined where the source has no record of this ward. */
  seats: Seats | undefined;
  /** Seats known to be vacant. */
  vacancies: number;
  /** Northern Ireland: name of the district electoral area whose councillors it shares with other wards. */
  electoralArea?: string;
}

/** A district electoral area of Northern Ireland, whose councillors represent all its wards. */
export interface ElectoralArea {
  name: string;
  seats: Seats;
  vacancies: number;
}

export interface AuthorityRef {
  code: string;
  name: string;
  /** Name in Welsh, where it is another. */
  welshName?: string;
}

/** Everything published about one council's small areas: what a ward widget loads. */
export interface AuthorityAreas {
  release: Release;
  authority: AuthorityRef;
  /** Year of the wards; the release's own unless the areas were matched to later ones. */
  wardVintage: number;
  /** Every ward of the vintage, those without LSOAs included, ordered by name. */
  wards: readonly Ward[];
  lsoas: readonly Lsoa[];
  /** Northern Ireland: where its seats belong. */
  electoralAreas?: readonly ElectoralArea[];
  /** Wards that replaced those of the vintage, in a council that was redrawn. */
  redrawn?: RedrawnWards;
  /** Of the areas, not of the seats. */
  provenance: Provenance;
  /** Of the seats, where there are any. */
  seatsProvenance?: Provenance;
}

/** The newest wards of a redrawn council, and the ward of each LSOA among them. */
export interface RedrawnWards {
  /** Year of the official list they are in. */
  year: number;
  wards: readonly Ward[];
  /** In the order of the LSOAs. */
  lsoas: readonly { ward: string; estimated: boolean }[];
}

/**
 * The areas of a redrawn council with its newest wards, in which some LSOAs may be placed by the project's estimate. The
 * areas of any other council are returned as they are, since its wards are the same in both years.
 */
export function inLatestWards(areas: AuthorityAreas): AuthorityAreas {
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
