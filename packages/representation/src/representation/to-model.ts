/** The models of the views, from the files that have their figures. */
import { EmptyResult } from '@odm-widgets/core';
import { mergeProvenance } from '@odm-widgets/data/councils';
import type {
  ElectionCalendar,
  Provenance,
  RegionCouncil,
  RegionElections,
  RepresentedCouncil,
  RepresentedRegion,
  RepresentedWard,
  SeatsByYear,
  Source,
} from '@odm-widgets/data/model';
import { toLaterElections } from '../shared/later-elections.js';
import type { PartyNames } from '../shared/parties.js';
import type { Reorganised } from '../shared/reorganised.js';
import { withCommonName } from '../shared/scope.js';
import {
  addSources,
  handbookYear,
  isCensusSource,
  isCombinedAuthoritySource,
  isElectionSource,
  isEstimateSource,
  isRegionSource,
  usedSources,
} from '../shared/used-sources.js';
import {
  electionYears,
  toElection,
  toSeatsByYear,
  toTotals,
  wardsOfCouncils,
  type CouncilShown,
  type NoElection,
  type RepresentationModel,
} from './representation.model.js';
import type { RepresentationQuery } from './representation.query.js';
import { lsoaCount, roundPreservingSum, sharesByDecile, sum } from './shares.js';

/** A query with its councils, before the figures of its view. */
export interface ModelContext {
  query: RepresentationQuery;
  /** ISO date. */
  today: string;
  councils: readonly CouncilShown[];
  unknownCouncils: readonly string[];
  reorganised: readonly Reorganised[];
  refusedCounties: string[];
  /** Sources of the list of councils, where it was read. */
  listed?: readonly Source[];
}

/** What a view adds to the model. */
type ViewModel = Pick<RepresentationModel, 'partyNames' | 'provenance' | 'seatsAsAt'> &
  Partial<RepresentationModel>;

export function toCouncilShown(
  { code, name, population, county }: Omit<RegionCouncil, 'elections'>,
  region: string,
  wards: readonly RepresentedWard[],
): CouncilShown {
  const own = wards.filter(({ authority }) => authority.code === code);
  const lsoas = sum(own.map(lsoaCount));
  return withCommonName({ code, name, region, combinedAuthority: undefined, county, population, lsoas });
}

/** The elections that files have of their councils, with the sources of those files. */
export function electionCalendar(
  parts: readonly { provenance: Provenance }[],
  councils: readonly Pick<RegionCouncil, 'code' | 'elections'>[],
): ElectionCalendar {
  return {
    dates: new Map(councils.map(({ code, elections }) => [code, elections])),
    provenance: parts.map(({ provenance }) => provenance).reduce(mergeProvenance),
  };
}

/** What the files of councils or of regions say of their wards. */
type WardFigures = Pick<RepresentationModel, 'partyNames' | 'provenance' | 'seatsAsAt' | 'wards'> & {
  elections: ElectionCalendar;
};

export function toWardFigures(
  parts: readonly (RepresentedRegion | RepresentedCouncil)[],
  councils: readonly Pick<RegionCouncil, 'code' | 'elections'>[],
): WardFigures {
  return {
    wards: parts.flatMap(({ wards }) => wards),
    partyNames: allPartyNames(parts),
    provenance: parts.map(({ provenance }) => provenance).reduce(mergeProvenance),
    seatsAsAt: parts[0]!.seatsAsAt,
    elections: electionCalendar(parts, councils),
  };
}

const allPartyNames = (parts: readonly (RepresentedRegion | RepresentedCouncil)[]) =>
  Object.fromEntries(parts.flatMap(({ partyNames }) => Object.entries(partyNames)));

/** The model of a few councils from their own files. */
export function toOwnModel(context: ModelContext, parts: readonly RepresentedCouncil[]): RepresentationModel {
  const councils = parts.map(({ council }) => council);
  if (context.query.view !== 'over-time') return toWardsModel(context, toWardFigures(parts, councils));
  const all: SeatsByYear = {
    councils: new Map(parts.flatMap(({ seatsByYear }) => [...seatsByYear.councils])),
    provenance: parts.map(({ seatsByYear }) => seatsByYear.provenance).reduce(mergeProvenance),
  };
  return toSeatsModel(context, all, allPartyNames(parts), electionCalendar(parts, councils));
}

export function toWardsModel(
  context: ModelContext,
  { elections, ...figures }: WardFigures,
): RepresentationModel {
  const { scope } = context.query;
  const wards = wardsOfCouncils(figures.wards, context.councils);
  const deciles =
    context.query.view === 'deciles' ? sharesByDecile(wards).map(roundPreservingSum) : undefined;
  const hasEstimates = wards.some(({ estimatedLsoas }) => estimatedLsoas > 0);
  const provenance = usedSources(
    figures.provenance,
    (source) =>
      !isElectionSource(source) &&
      (hasEstimates || !isEstimateSource(source)) &&
      (scope.by === 'region' || !isRegionSource(source)) &&
      (context.query.view === 'wards' || !isCensusSource(source)),
  );
  const laterElections = toLaterElections(elections, context.councils, figures.seatsAsAt, context.today);
  return toModel(context, { ...figures, provenance, wards, deciles, laterElections });
}

/** @throws {EmptyResult} when none of the wards voted in the election */
export function toElectionModel(
  context: ModelContext,
  regions: readonly RepresentedRegion[],
  elections: readonly RegionElections[],
): RepresentationModel {
  const { query, councils } = context;
  const election = toElection(councils, elections, query.year);
  const provenance = elections.map((file) => file.provenance).reduce(mergeProvenance);
  if (!election)
    throw new EmptyResult<NoElection>({
      kind: 'no-election',
      scope: query.scope,
      councils,
      year: query.year ?? 2025,
      otherYears: electionYears(councils, elections),
      provenance,
    });
  const wards = election.wards.map(({ ward }) => ward);
  const ofYear = usedSources(
    mergeProvenance(provenance, estimateProvenance(wards, regions, provenance)),
    (source) => (handbookYear(source) ?? election.year) === election.year,
  );
  const partyNames = allPartyNames(regions);
  return toModel(context, { wards, partyNames, election, provenance: ofYear, seatsAsAt: '' });
}

/** The source of the match of neighbourhoods, where wards of an election have some by the project's estimate. */
function estimateProvenance(
  wards: readonly RepresentedWard[],
  regions: readonly RepresentedRegion[],
  provenance: Provenance,
): Provenance {
  const codes = new Set(
    wards.flatMap(({ estimatedLsoas, authority }) => (estimatedLsoas ? [authority.code] : [])),
  );
  const own = regions.filter(({ councils }) => councils.some(({ code }) => codes.has(code)));
  const sources = own.flatMap((region) => region.provenance.sources.filter(isEstimateSource));
  return codes.size ? { ...provenance, sources } : provenance;
}

export function toSeatsModel(
  context: ModelContext,
  seats: SeatsByYear,
  partyNames: PartyNames,
  elections: ElectionCalendar,
): RepresentationModel {
  const { councils, today } = context;
  const { provenance } = seats;
  const seatsAsAt = latestSeatsDate(provenance);
  const laterElections = toLaterElections(elections, councils, seatsAsAt, today);
  const seatsByYear = toSeatsByYear(seats, councils);
  return toModel(context, { partyNames, seatsByYear, laterElections, provenance, seatsAsAt });
}

/** The date of the newest record of seats among the sources. */
export function latestSeatsDate({ sources }: Provenance): string {
  const dates = sources.filter(({ title }) => /councillors/iu.test(title)).map(({ asAt }) => asAt);
  return dates.sort().at(-1) ?? '';
}

/** The list of councils says who belongs to a region or combined authority, and how many residents a council has. */
function listSources({ query, listed = [] }: ModelContext): Source[] {
  const { scope, view } = query;
  return listed.filter(
    (source) =>
      (view === 'wards' && isCensusSource(source)) ||
      (scope.by === 'region' && isRegionSource(source)) ||
      (scope.by === 'combined-authority' && isCombinedAuthoritySource(source)),
  );
}

export function toModel(context: ModelContext, found: ViewModel): RepresentationModel {
  const { query, councils, unknownCouncils, reorganised, refusedCounties } = context;
  const { view, scope, electionPeriod } = query;
  const { wards = [] } = found;
  const more = [...listSources(context), ...(found.laterElections?.sources ?? [])];
  return {
    view,
    scope,
    electionPeriod,
    councils,
    unknownCouncils,
    reorganised,
    refusedCounties,
    leavesOutCounties: scope.by !== 'authorities' && councils.some(({ county }) => county !== undefined),
    totals: toTotals(councils, wards),
    deciles: undefined,
    grid: undefined,
    election: undefined,
    seatsByYear: undefined,
    laterElections: undefined,
    ...found,
    wards,
    provenance: addSources(found.provenance, more),
  };
}
