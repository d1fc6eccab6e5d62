import { EmptyResult } from '@odm-widgets/core';
import {
  getCouncils,
  getElectionCalendar,
  getParties,
  mergeProvenance,
  resolveAuthorityCode,
  type DatasetFiles,
} from '@odm-widgets/data/councils';
import type { AuthoritySummary, Provenance, RepresentedWard, Source } from '@odm-widgets/data/model';
import { getElections, getGrid, getRegion, getSeatsByYear } from '@odm-widgets/data/representation';
import { todayIso, toLaterElections } from '../shared/later-elections.js';
import { selectCouncils, toNoCouncils, withCommonName, type County } from '../shared/scope.js';
import { handbookYear, isEstimateSource, isRegionSource, usedSources } from '../shared/used-sources.js';
import {
  electionYears,
  toElection,
  toGridModel,
  toSeatsByYear,
  toTotals,
  wardsOfCouncils,
  type CountiesAlone,
  type NoElection,
  type RepresentationModel,
} from './representation.model.js';
import type { RepresentationQuery } from './representation.query.js';
import { roundPreservingSum, sharesByDecile } from './shares.js';

/** The councils of a query, before the files of its view are fetched. */
interface LoadContext {
  query: RepresentationQuery;
  files: DatasetFiles;
  signal: AbortSignal;
  today: string;
  councils: AuthoritySummary[];
  unknownCouncils: string[];
  refusedCounties: string[];
}

/** What a view adds to the model. */
type ViewModel = Pick<RepresentationModel, 'partyNames' | 'provenance' | 'seatsAsAt'> &
  Partial<RepresentationModel>;

/**
 * Fetches what a query needs and makes its model.
 *
 * @throws {EmptyResult} when no council is found, or none of the wards voted in the election
 */
export async function loadRepresentation(
  query: RepresentationQuery,
  files: DatasetFiles,
  signal: AbortSignal,
  today = todayIso(),
): Promise<RepresentationModel> {
  const { authorities } = await getCouncils(files, { signal });
  const { chosen, unknown } = selectCouncils(query.scope, authorities, resolveAuthorityCode);
  const { counties, unknown: unknownCouncils } = await findCounties(unknown, files, signal);
  if (!chosen.length && counties.length) throw new EmptyResult<CountiesAlone>({ kind: 'counties', counties });
  if (!chosen.length) throw new EmptyResult(toNoCouncils(query.scope, authorities));
  const context: LoadContext = {
    query,
    files,
    signal,
    today,
    councils: chosen.map(withCommonName),
    unknownCouncils,
    refusedCounties: counties.map(({ name }) => name),
  };
  if (query.view === 'grid') return loadGrid(context, authorities);
  if (query.view === 'over-time') return loadSeatsByYear(context);
  return query.view === 'turnout' ? loadElection(context) : loadWards(context);
}

/** County councils are looked for among what is no other council. */
async function findCounties(
  requested: readonly string[],
  files: DatasetFiles,
  signal: AbortSignal,
): Promise<{ counties: County[]; unknown: string[] }> {
  if (!requested.length) return { counties: [], unknown: [] };
  const module = await import('./lazy/counties/counties.js');
  return module.findCounties(requested, files, signal);
}

async function loadWards(context: LoadContext): Promise<RepresentationModel> {
  const { query, files, signal, councils } = context;
  const [partyNames, laterElectionsOf, regions] = await Promise.all([
    getParties(files, { signal }),
    loadLaterElections(context),
    Promise.all(regionNames(councils).map((name) => getRegion(files, name, { signal }))),
  ]);
  const wards = wardsOfCouncils(
    regions.flatMap((region) => region.wards),
    councils,
  );
  const deciles = query.view === 'deciles' ? sharesByDecile(wards).map(roundPreservingSum) : undefined;
  const hasEstimates = wards.some(({ estimatedLsoas }) => estimatedLsoas > 0);
  const provenance = usedSources(
    regions.map((file) => file.provenance).reduce(mergeProvenance),
    (source) =>
      (hasEstimates || !isEstimateSource(source)) && (query.scope.by === 'region' || !isRegionSource(source)),
  );
  const { seatsAsAt } = regions[0]!;
  const laterElections = laterElectionsOf(seatsAsAt);
  return toModel(context, { wards, partyNames, deciles, laterElections, provenance, seatsAsAt });
}

async function loadElection(context: LoadContext): Promise<RepresentationModel> {
  const { query, files, signal, councils } = context;
  const [partyNames, elections] = await Promise.all([
    getParties(files, { signal }),
    Promise.all(regionNames(councils).map((name) => getElections(files, name, { signal }))),
  ]);
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
    mergeProvenance(provenance, await estimateProvenance(context, wards, provenance)),
    (source) => (handbookYear(source) ?? election.year) === election.year,
  );
  return toModel(context, { wards, partyNames, election, provenance: ofYear, seatsAsAt: '' });
}

/** The source of the match of neighbourhoods, where wards of an election have some by the project's estimate. */
async function estimateProvenance(
  { files, signal }: LoadContext,
  wards: readonly RepresentedWard[],
  provenance: Provenance,
): Promise<Provenance> {
  const codes = new Set(
    wards.flatMap(({ estimatedLsoas, authority }) => (estimatedLsoas ? [authority.code] : [])),
  );
  if (!codes.size) return provenance;
  const { authorities } = await getCouncils(files, { signal });
  const names = regionNames(authorities.filter(({ code }) => codes.has(code)));
  const regions = await Promise.all(names.map((name) => getRegion(files, name, { signal })));
  const sources: Source[] = regions.flatMap((region) => region.provenance.sources.filter(isEstimateSource));
  return { ...provenance, sources };
}

const regionNames = (councils: readonly AuthoritySummary[]) => [
  ...new Set(councils.map(({ region }) => region)),
];

/** Fetches the calendar of elections, and says which of them came after the date of a record. */
async function loadLaterElections({ files, signal, councils, today }: LoadContext) {
  const calendar = await getElectionCalendar(files, { signal });
  return (asAt: string) => toLaterElections(calendar, councils, asAt, today);
}

async function loadGrid(
  context: LoadContext,
  authorities: readonly AuthoritySummary[],
): Promise<RepresentationModel> {
  const { query, files, signal, councils } = context;
  const [partyNames, laterElectionsOf, grid] = await Promise.all([
    getParties(files, { signal }),
    loadLaterElections({ ...context, councils: [...authorities] }),
    getGrid(files, { signal }),
  ]);
  const { provenance } = grid;
  const seatsAsAt = latestSeatsDate(provenance);
  const highlighted = query.scope.by === 'authorities' ? councils[0]?.code : undefined;
  return toModel(context, {
    councils: authorities.map(withCommonName),
    partyNames,
    grid: toGridModel(grid, highlighted),
    laterElections: laterElectionsOf(seatsAsAt),
    provenance,
    seatsAsAt,
  });
}

async function loadSeatsByYear(context: LoadContext): Promise<RepresentationModel> {
  const { files, signal, councils } = context;
  const [partyNames, laterElectionsOf, seats] = await Promise.all([
    getParties(files, { signal }),
    loadLaterElections(context),
    getSeatsByYear(files, { signal }),
  ]);
  const { provenance } = seats;
  const seatsByYear = toSeatsByYear(seats, councils);
  const seatsAsAt = latestSeatsDate(provenance);
  const laterElections = laterElectionsOf(seatsAsAt);
  return toModel(context, { partyNames, seatsByYear, laterElections, provenance, seatsAsAt });
}

/** The date of the newest record of seats among the sources. */
function latestSeatsDate({ sources }: Provenance): string {
  const dates = sources.filter(({ title }) => /councillors/iu.test(title)).map(({ asAt }) => asAt);
  return dates.sort().at(-1) ?? '';
}

function toModel(
  { query, councils, unknownCouncils, refusedCounties }: LoadContext,
  found: ViewModel,
): RepresentationModel {
  const { view, scope, electionPeriod } = query;
  const { wards = [] } = found;
  return {
    view,
    scope,
    electionPeriod,
    councils,
    unknownCouncils,
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
  };
}
