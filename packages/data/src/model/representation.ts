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
  /** Names under which its code was listed before. */
  formerNames: readonly string[];
  /** LSOAs in each published national tenth, ten counts, most deprived first; all 0 for a ward without LSOAs. */
  lsoasByDecile: readonly number[];
  /** How many of its LSOAs are placed in it by the project's estimate. */
  estimatedLsoas: number;
  /** undefined where the source has no record of this ward. */
  record: SeatRecord | undefined;
}

/** Newest wards, by council and then by code. */
interface RepresentedWards {
  region: string;
  /** Year of the wards. */
  wardVintage: number;
  wards: readonly RepresentedWard[];
  /** Registered names by Electoral Commission code of the parties that hold or held seats. */
  partyNames: Readonly<Record<string, string>>;
  /** The date of the seats, "late 2025". */
  seatsAsAt: string;
  provenance: Provenance;
}

/** What the file of a region says of each of its councils. */
export interface RegionCouncil extends AuthorityRef {
  /** Residents at the census. */
  population: number;
  /** Code of its county council. */
  county: string | undefined;
  /** ISO dates of its ordinary elections from 2025 on, held or scheduled. */
  elections: readonly string[];
}

/** A region of England. */
export interface RepresentedRegion extends RepresentedWards {
  councils: readonly RegionCouncil[];
}

/** One council of England. */
export interface RepresentedCouncil extends RepresentedWards {
  council: Omit<RegionCouncil, 'county'>;
  seatsByYear: SeatsByYear;
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
  /** Share 0 to 1 with the digits published, to be rounded once. */
  turnout: number | undefined;
  /** Seats that were filled, 1 to 3. */
  seats: number;
  /**
   * Votes of those who had any. In 2024 they add up to `votes`; in 2025 a ward with several seats has columns
   * that count fewer than all votes, and a misprint or two is kept.
   */
  votesBy: Readonly<Partial<Record<(typeof ELECTION_COLUMNS)[number], number>>>;
}

/**
 * How turnout was counted: `valid-votes` is the share of electors with a valid vote (the House of Commons Library's
 * method); `as-published` is the handbook's own figure, whose method is not said.
 */
export type TurnoutMethod = 'valid-votes' | 'as-published';

/** What one day's elections were in a region. */
export interface RegionPoll {
  /** The region's wards of that year's list, by council and then by code. */
  wards: readonly RepresentedWard[];
  /** Results of the wards that voted. */
  results: readonly WardResult[];
  turnoutMethod: TurnoutMethod;
  /** county name -> divisions that voted, which are not wards */
  divisions: ReadonlyMap<string, number>;
}

export interface RegionElections {
  region: string;
  years: ReadonlyMap<ElectionYear, RegionPoll>;
  provenance: Provenance;
}

/** Seats of every council in May 2023, May 2024, late 2025 and, once it is published, a later year. */
export interface SeatsByYear {
  /** by council code, in the order of years */
  councils: ReadonlyMap<
    string,
    readonly {
      year: number;
      seats: Seats;
      vacancies: number;
      /** Wards that year's record could not be matched to: their seats are not counted, so the total is partial. */
      wardsWithoutRecord: number;
      /** Number of wards of the list the record was matched to. */
      wards: number;
    }[]
  >;
  provenance: Provenance;
}

/** LSOAs of each published tenth of England by the party that represents their ward of 2025. */
export interface GridDeciles extends Omit<Grid, 'cells'> {
  /** Registered names of the parties by code. */
  partyNames: Readonly<Record<string, string>>;
  /** Ten rows, most deprived first: a count for each party, for no dominant representation, and for no record. */
  counts: readonly (readonly number[])[];
}

/** Every LSOA of England by the party that represents its ward of 2025. */
export interface Grid {
  /** Electoral Commission codes (or IND). */
  parties: readonly string[];
  /** one per LSOA, most deprived first: index into parties, -1 no dominant representation, -2 no record */
  cells: Int16Array;
  /** How many LSOAs are placed in their ward by the project's estimate. */
  estimatedLsoas: number;
  /** Last ranks of the first nine published tenths. */
  cuts: readonly number[];
  provenance: Provenance;
}
