import {
  commonPlaceName,
  type AuthoritySummary,
  type Boundaries,
  type ElectionYear,
  type GridDeciles,
  type NationRelease,
  type Provenance,
  type RegionElections,
  type RepresentedWard,
  type SeatsByYear,
  type TurnoutMethod,
  type WardResult,
} from '@odm-widgets/data/model';
import type { LaterElections } from '../shared/later-elections.js';
import type { PartyNames } from '../shared/parties.js';
import type { Reorganised } from '../shared/reorganised.js';
import { withCommonName, type County, type Scope } from '../shared/scope.js';
import type { View } from './representation.query.js';
import {
  filledSeats,
  mostDeprivedFirst,
  NO_DOMINANT,
  sum,
  VACANT_OR_UNKNOWN,
  type Shares,
} from './shares.js';

/** What is known of a council that is shown. */
export type CouncilShown = Pick<
  AuthoritySummary,
  'code' | 'name' | 'region' | 'combinedAuthority' | 'county' | 'population' | 'lsoas'
>;

export interface Totals {
  /** Filled seats. */
  filled: number;
  /** Seats the source calls vacant. */
  vacancies: number;
  wardsWithoutRecord: number;
  /** Neighbourhoods that the project's estimate places in their ward. */
  estimatedLsoas: number;
  /** Residents at the census; undefined when the number of a council is not known. */
  population: number | undefined;
  lsoas: number;
}

/** A ward and its result in the election shown; undefined when it did not vote then. */
export interface WardWithResult {
  ward: RepresentedWard;
  result: WardResult | undefined;
}

export interface Election {
  year: ElectionYear;
  turnoutMethod: TurnoutMethod;
  /** Years in which any of these wards voted, newest first. */
  years: readonly ElectionYear[];
  wards: readonly WardWithResult[];
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
  /** Of another nation than England. */
  release?: NationRelease;
  /** Areas of the councils that are placed in no ward, in another nation than England. */
  unplaced?: number;
  view: View;
  scope: Scope;
  electionPeriod: boolean;
  councils: readonly CouncilShown[];
  /** Codes and names that are no English council. */
  unknownCouncils: readonly string[];
  /** What became of councils that were named, and of those shown that have been replaced since. */
  reorganised: readonly Reorganised[];
  /** Names of county councils that were named beside other councils, and are not shown with them. */
  refusedCounties: readonly string[];
  /** Whether county councils of the place are left out, because their districts are counted. */
  leavesOutCounties: boolean;
  /** The most deprived first; empty in the views `grid` and `over-time`. */
  wards: readonly RepresentedWard[];
  totals: Totals;
  partyNames: PartyNames;
  /** Date of the record of seats: an ISO month, or "late 2025". */
  seatsAsAt: string;
  /** Elections since then, where any of the councils has voted. */
  laterElections: LaterElections | undefined;
  /** In the view `deciles`: neighbourhoods of each national decile by party, rounded to one decimal. */
  deciles: readonly Shares[] | undefined;
  grid: GridModel | undefined;
  election: Election | undefined;
  seatsByYear: readonly SeatsInYear[] | undefined;
  /** In the view `map`. */
  map?: WardsMap;
  /** Why there is no map though one was asked for; the wards are shown without it. */
  noMap?: NoMapReason;
  provenance: Provenance;
}

/** What the wards of councils are drawn from. */
export interface WardsMap {
  councils: readonly MappedCouncil[];
}

export interface MappedCouncil {
  boundaries: Boundaries;
  /**
   * Wards whose official line is not the outline of the neighbourhoods counted in them, by their codes, with the arcs of
   * that outline that are not on the official line.
   */
  differing: ReadonlyMap<string, readonly number[]>;
}

/**
 * Why there is no map: of a nation without boundaries, of wards of an earlier year, of more councils than one map has
 * room for, or for now.
 */
export type NoMapReason = 'nation' | 'year' | 'many' | 'failed';

/** The result when county councils alone are named: their divisions are no wards. */
export interface CountiesAlone {
  kind: 'counties';
  counties: readonly County[];
}

/** The result when a view is asked for that there are figures of England alone for. */
export interface EnglandAlone {
  kind: 'england-alone';
  view: 'grid' | 'turnout' | 'over-time';
  release: NationRelease;
}

/** The result when none of the wards voted in an election that has figures. */
export interface NoElection {
  kind: 'no-election';
  scope: Scope;
  councils: readonly CouncilShown[];
  /** The election that was requested, or the newest. */
  year: ElectionYear;
  /** Elections in which any of the wards did vote, newest first. */
  otherYears: readonly ElectionYear[];
  provenance: Provenance;
}

/** Totals of councils with their wards. */
export function toTotals(councils: readonly CouncilShown[], wards: readonly RepresentedWard[]): Totals {
  const people = councils.map(({ population }) => population);
  return {
    filled: sum(wards.map(({ record }) => filledSeats(record))),
    vacancies: sum(wards.map(({ record }) => record?.vacancies ?? 0)),
    wardsWithoutRecord: wards.filter(({ record }) => !record).length,
    estimatedLsoas: sum(wards.map(({ estimatedLsoas }) => estimatedLsoas)),
    population: people.some((count) => count === undefined)
      ? undefined
      : sum(people.map((count) => count ?? 0)),
    lsoas: sum(councils.map(({ lsoas }) => lsoas)),
  };
}

/** The wards of councils, the most deprived first. */
export function wardsOfCouncils(
  wards: readonly RepresentedWard[],
  councils: readonly { code: string }[],
): RepresentedWard[] {
  const codes = new Set(councils.map(({ code }) => code));
  const own = wards.filter(({ authority }) => codes.has(authority.code));
  return mostDeprivedFirst(
    own.map((ward) =>
      withCommonName({
        ...ward,
        authority: withCommonName(ward.authority),
        formerNames: ward.formerNames.map(commonPlaceName),
      }),
    ),
  );
}

/**
 * Wards of the year of an election with their results: the election requested, or else the newest in which any of
 * the councils' wards voted. Undefined when none of them voted in it.
 */
export function toElection(
  councils: readonly { code: string }[],
  regions: readonly RegionElections[],
  requested: ElectionYear | undefined,
): Election | undefined {
  const years = electionYears(councils, regions);
  const year = requested ?? years[0];
  return year !== undefined && years.includes(year)
    ? {
        year,
        // The publisher counts a year in one way everywhere.
        turnoutMethod: pollsOf(regions, year)[0]!.turnoutMethod,
        years,
        wards: wardsInElection(councils, regions, year),
      }
    : undefined;
}

/** Elections in which any ward of the councils voted, newest first. */
export function electionYears(
  councils: readonly { code: string }[],
  regions: readonly RegionElections[],
): ElectionYear[] {
  return ([2025, 2024] as const).filter((year) =>
    wardsInElection(councils, regions, year).some(({ result }) => result !== undefined),
  );
}

const pollsOf = (regions: readonly RegionElections[], year: ElectionYear) =>
  regions.flatMap(({ years }) => years.get(year) ?? []);

/** The councils' wards of that year's list, the highest turnout first; those that did not vote come last. */
function wardsInElection(
  councils: readonly { code: string }[],
  regions: readonly RegionElections[],
  year: ElectionYear,
): WardWithResult[] {
  const polls = pollsOf(regions, year);
  const results = new Map(polls.flatMap((poll) => poll.results).map((result) => [result.ward, result]));
  const wards = wardsOfCouncils(
    polls.flatMap((poll) => poll.wards),
    councils,
  );
  return wards
    .map((ward) => ({ ward, result: results.get(ward.code) }))
    .sort((a, b) => (b.result?.turnout ?? -1) - (a.result?.turnout ?? -1));
}

/** Seats of all given councils together, year by year. */
export function toSeatsByYear({ councils }: SeatsByYear, chosen: readonly { code: string }[]): SeatsInYear[] {
  const records = chosen.flatMap(({ code }) => councils.get(code) ?? []);
  const years = [...new Set(records.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const ofYear = records.filter((record) => record.year === year);
    const seats = new Map<string, number>();
    for (const [party, count] of ofYear.flatMap((record) => Object.entries(record.seats)))
      seats.set(party, (seats.get(party) ?? 0) + count);
    return {
      year,
      seats,
      vacancies: sum(ofYear.map(({ vacancies }) => vacancies)),
      wards: sum(ofYear.map(({ wards }) => wards)),
      wardsWithoutRecord: sum(ofYear.map(({ wardsWithoutRecord }) => wardsWithoutRecord)),
    };
  });
}

/** Neighbourhoods of each tenth of England by the party that represents them. */
export interface GridModel {
  /** Codes of parties, then `NO_DOMINANT` and `VACANT_OR_UNKNOWN`. */
  categories: readonly string[];
  /** Neighbourhoods of each national decile by category. */
  deciles: readonly Shares[];
  /** Neighbourhoods that the project's estimate places in their ward. */
  estimatedLsoas: number;
  /** Code of the council the author named, whose neighbourhoods are highlighted among the squares. */
  highlighted: string | undefined;
}

/** What neighbourhoods are counted under: parties, and what is no party. */
export const toCategories = (parties: readonly string[]) => [...parties, NO_DOMINANT, VACANT_OR_UNKNOWN];

export function toGridModel(
  { parties, counts, estimatedLsoas }: GridDeciles,
  highlighted?: string,
): GridModel {
  const categories = toCategories(parties);
  const deciles = counts.map(
    (row) => new Map(row.flatMap((count, index) => (count ? [[categories[index]!, count] as const] : []))),
  );
  return { categories, deciles, estimatedLsoas, highlighted };
}
