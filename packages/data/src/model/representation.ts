import type { AuthorityRef, Seats } from './areas.js';
import type { Provenance } from './provenance.js';

/** Seats of a ward as counted: filled seats by party, and vacancies. */
export interface SeatRecord {
  seats: Seats;
  vacancies: number;
}

export interface RepresentedWard {
  code: string;
  name: string;
  authority: AuthorityRef;
  /** LSOAs in each published national tenth, ten counts, most deprived first; all 0 for a ward without LSOAs. */
  lsoasByDecile: readonly number[];
  /** undefined where the source has no record of this ward. */
  record: SeatRecord | undefined;
}

/** A region of England with its wards of 2024, by council and then by code. */
export interface RepresentedRegion {
  region: string;
  authorities: readonly AuthorityRef[];
  wards: readonly RepresentedWard[];
  /** Year and month the seats are of. */
  seatsAsAt: string;
  provenance: Provenance;
}

export type ElectionYear = 2024 | 2025;

/** What votes are counted under, in the order of the handbooks. */
export const ELECTION_COLUMNS = ['LAB', 'CON', 'LD', 'GREEN', 'REF', 'IND', 'OTHER'] as const;

/** One ward's result in one year. */
export interface WardResult {
  ward: string;
  electorate: number | undefined;
  /** 2024: all valid votes, of which an elector has one for each seat. 2025: ballot papers. */
  votes: number;
  /** share 0–1 as published */
  turnout: number | undefined;
  /** Seats that were filled, 1 to 3. */
  seats: number;
  /**
   * Votes of those who had any. In 2024 they add up to `votes`; in 2025 a ward with several seats has columns
   * that count fewer than all votes, and a misprint or two is kept.
   */
  votesBy: Readonly<Partial<Record<(typeof ELECTION_COLUMNS)[number], number>>>;
}

/** Results of a region's wards of 2024, and what else voted that no ward of 2024 stands for. */
export interface RegionElections {
  region: string;
  years: ReadonlyMap<
    ElectionYear,
    {
      results: readonly WardResult[];
      /** council code -> rows left out because wards were new in 2025 */
      newWards: ReadonlyMap<string, number>;
      /** county name -> divisions that voted */
      divisions: ReadonlyMap<string, number>;
    }
  >;
  provenance: Provenance;
}

export const SEAT_YEARS = [2023, 2024, 2025] as const;

/** Seats of every council in May of three years, on the wards of 2024. */
export interface SeatsByYear {
  /** by council code, in the order of SEAT_YEARS */
  councils: ReadonlyMap<
    string,
    readonly {
      year: number;
      seats: Seats;
      vacancies: number;
      /** Wards of 2024 that year's record could not be matched to: their seats are not counted. */
      wardsWithoutRecord: number;
      wards: number;
    }[]
  >;
  provenance: Provenance;
}

/** Every LSOA of England by who represents it. */
export interface Grid {
  /** Electoral Commission codes (or IND). */
  parties: readonly string[];
  /** one per LSOA, most deprived first: index into parties, -1 no dominant representation, -2 no record */
  cells: Int16Array;
  /** Last ranks of the first nine published tenths. */
  cuts: readonly number[];
  provenance: Provenance;
}
