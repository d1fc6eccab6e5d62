import type {
  AuthoritySummary,
  ElectionYear,
  Grid,
  Provenance,
  RegionElections,
  RepresentedWard,
  SeatsByYear,
  WardResult,
} from '@odm-widgets/data/model';
import type { PartyNames } from '../shared/parties.js';
import type { View } from './representation.query.js';
import type { Scope } from '../shared/scope.js';
import { filledSeats, mostDeprivedFirst, NO_DOMINANT, sum, DECILES, UNKNOWN, type Shares } from './shares.js';

export interface Totals {
  /** Filled seats, and those the source calls vacant. */
  filled: number;
  vacancies: number;
  wardsWithoutRecord: number;
  /** Residents at the census; undefined where a council's are not known. */
  population: number | undefined;
  lsoas: number;
}

/** A ward with its result in the election that is shown; undefined where it did not vote then. */
export interface WardWithResult {
  ward: RepresentedWard;
  result: WardResult | undefined;
}

export interface Election {
  year: ElectionYear;
  /** Years in which any of these wards voted, newest first. */
  years: readonly ElectionYear[];
  wards: readonly WardWithResult[];
  /** Rows of the source for wards drawn new that year, by council code. */
  newWards: ReadonlyMap<string, number>;
}

/** Seats of the councils in one year. */
export interface SeatsInYear {
  year: number;
  seats: ReadonlyMap<string, number>;
  vacancies: number;
  wards: number;
  wardsWithoutRecord: number;
}

export interface RepresentationModel {
  view: View;
  scope: Scope;
  electionPeriod: boolean;
  councils: readonly AuthoritySummary[];
  /** Codes that are no English council. */
  unknownCodes: readonly string[];
  /** From the most deprived; none in the grid. */
  wards: readonly RepresentedWard[];
  totals: Totals;
  partyNames: PartyNames;
  /** Year and month of the record of seats. */
  seatsAsAt: string;
  grid: GridModel | undefined;
  election: Election | undefined;
  seatsByYear: readonly SeatsInYear[] | undefined;
  provenance: Provenance;
}

/** None of the wards voted in an election the figures have. */
export interface NoElection {
  kind: 'no-election';
  scope: Scope;
  councils: readonly AuthoritySummary[];
  /** Rows of the source for wards that were drawn new in that year. */
  newWards: number;
  provenance: Provenance;
}

/** Totals of councils with their wards. */
export function toTotals(councils: readonly AuthoritySummary[], wards: readonly RepresentedWard[]): Totals {
  const people = councils.map(({ population }) => population);
  return {
    filled: sum(wards.map(({ record }) => filledSeats(record))),
    vacancies: sum(wards.map(({ record }) => record?.vacancies ?? 0)),
    wardsWithoutRecord: wards.filter(({ record }) => !record).length,
    population: people.some((count) => count === undefined)
      ? undefined
      : sum(people.map((count) => count ?? 0)),
    lsoas: sum(councils.map(({ lsoas }) => lsoas)),
  };
}

/** The wards of councils, from the most deprived. */
export function wardsOfCouncils(
  wards: readonly RepresentedWard[],
  councils: readonly { code: string }[],
): RepresentedWard[] {
  const codes = new Set(councils.map(({ code }) => code));
  return mostDeprivedFirst(wards.filter(({ authority }) => codes.has(authority.code)));
}

/**
 * Wards with their results in one election: the one asked for, or the newest in which any of them voted; undefined
 * where none of them voted in it.
 */
export function toElection(
  wards: readonly RepresentedWard[],
  regions: readonly RegionElections[],
  asked: ElectionYear | undefined,
): Election | undefined {
  const own = new Set(wards.map(({ code }) => code));
  const resultsIn = (year: ElectionYear) =>
    new Map(
      regions.flatMap(({ years }) =>
        (years.get(year)?.results ?? [])
          .filter(({ ward }) => own.has(ward))
          .map((result) => [result.ward, result] as const),
      ),
    );
  const years = ([2025, 2024] as const).filter((year) => resultsIn(year).size > 0);
  const year = asked ?? years[0];
  if (year === undefined || !years.includes(year)) return undefined;
  const results = resultsIn(year);
  return {
    year,
    years,
    wards: wards.map((ward) => ({ ward, result: results.get(ward.code) })),
    newWards: newWardCounts(regions, year, wards),
  };
}

/** Rows for wards drawn new in a year, of the councils whose wards these are. */
export function newWardCounts(
  regions: readonly RegionElections[],
  year: ElectionYear,
  wards: readonly RepresentedWard[],
): Map<string, number> {
  const councils = new Set(wards.map(({ authority }) => authority.code));
  return new Map(
    regions.flatMap(({ years }) =>
      [...(years.get(year)?.newWards ?? [])].filter(([code]) => councils.has(code)),
    ),
  );
}

/** Seats of councils together, year by year. */
export function toSeatsByYear({ councils }: SeatsByYear, chosen: readonly { code: string }[]): SeatsInYear[] {
  const records = chosen.flatMap(({ code }) => councils.get(code) ?? []);
  const years = [...new Set(records.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = records.filter((record) => record.year === year);
    const seats = new Map<string, number>();
    for (const [party, count] of own.flatMap((record) => Object.entries(record.seats)))
      seats.set(party, (seats.get(party) ?? 0) + count);
    return {
      year,
      seats,
      vacancies: sum(own.map(({ vacancies }) => vacancies)),
      wards: sum(own.map(({ wards }) => wards)),
      wardsWithoutRecord: sum(own.map(({ wardsWithoutRecord }) => wardsWithoutRecord)),
    };
  });
}

/** Every neighbourhood of England in rank order, with what it counts to. */
export interface GridModel {
  /** What a cell may count to: parties by code, then the signs. */
  categories: readonly string[];
  /** A place in `kinds` for each neighbourhood, the most deprived first. */
  cells: Uint8Array;
  /** Neighbourhoods of each national tenth by what they count to. */
  deciles: readonly Shares[];
  /** Last ranks of the first nine tenths. */
  cuts: readonly number[];
}

export function toGridModel({ parties, cells, cuts }: Grid): GridModel {
  const kinds = [...parties, NO_DOMINANT, UNKNOWN];
  const places = Uint8Array.from(cells, (cell) => (cell >= 0 ? cell : parties.length - 1 - cell));
  const tenths = Array.from({ length: DECILES }, () => new Map<string, number>());
  places.forEach((place, index) => {
    const shares = tenths[decileOfRank(index + 1, cuts) - 1]!;
    shares.set(kinds[place]!, (shares.get(kinds[place]!) ?? 0) + 1);
  });
  return { categories: kinds, cells: places, deciles: tenths, cuts };
}

/** The published tenth of a rank. */
export function decileOfRank(rank: number, cuts: readonly number[]): number {
  const at = cuts.findIndex((cut) => rank <= cut);
  return at < 0 ? DECILES : at + 1;
}
