import { EmptyResult } from '@odm-widgets/core';
import { HttpError } from '@odm-widgets/data';
import {
  getCouncils,
  getElectionCalendar,
  getParties,
  mergeProvenance,
  resolveAuthorityCode,
  type DatasetFiles,
} from '@odm-widgets/data/councils';
import {
  RECODED_AUTHORITIES,
  type AuthoritySummary,
  type ElectionCalendar,
  type Provenance,
  type RepresentedCouncil,
  type Source,
} from '@odm-widgets/data/model';
import {
  getCouncilWards,
  getElections,
  getGridDeciles,
  getSeatsByYear,
} from '@odm-widgets/data/representation';
import { todayIso, toLaterElections } from '../shared/later-elections.js';
import { loadReorganised } from '../shared/load-reorganised.js';
import { mixedNations, nationNamed } from '../shared/nations.js';
import type { Reorganised } from '../shared/reorganised.js';
import { selectCouncils, toNoCouncils, withCommonName, type County } from '../shared/scope.js';
import {
  addSources,
  handbookYear,
  isCensusSource,
  isCombinedAuthoritySource,
  isEstimateSource,
  isRegionSource,
  usedSources,
} from '../shared/used-sources.js';
import {
  electionYears,
  toElection,
  toGridModel,
  toSeatsByYear,
  toTotals,
  wardsOfCouncils,
  type CountiesAlone,
  type CouncilShown,
  type NoElection,
  type RepresentationModel,
} from './representation.model.js';
import type { RepresentationQuery } from './representation.query.js';
import { lsoaCount, roundPreservingSum, sharesByDecile, sum } from './shares.js';
import {
  estimateProvenance,
  loadWardFigures,
  MAX_OWN_FILES,
  regionNames,
  toWardFigures,
  type WardFigures,
} from './ward-figures-loader.js';

/** The councils of a query, before the files of its view are fetched. */
interface LoadContext {
  query: RepresentationQuery;
  files: DatasetFiles;
  signal: AbortSignal;
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
  if (query.mixedNations) throw mixedNations(query.mixedNations);
  if (query.nation) return (await import('./lazy/nations/index.js')).loadNation(query, files, signal, today);
  const direct = await loadCouncilsByCode({ query, files, signal, today });
  if (direct) return direct;
  const found = { councils: [], unknownCouncils: [], reorganised: [], refusedCounties: [] };
  const context = { query, files, signal, today, ...found };
  if (query.view === 'grid' && query.scope.by === 'nation') return loadGrid(context);
  const { authorities, provenance: listed } = await getCouncils(files, { signal });
  const { chosen, unknown: notFound } = selectCouncils(query.scope, authorities, resolveAuthorityCode);
  const { counties, unknown: unknownCouncils } = await findCounties(notFound, files, signal);
  if (!chosen.length && counties.length) throw new EmptyResult<CountiesAlone>({ kind: 'counties', counties });
  const shown = query.view === 'grid' ? authorities : chosen;
  const { reorganised, unknown } = await loadReorganised(unknownCouncils, shown, today);
  const nation = await nationNamed(unknown, chosen.length > 0 || reorganised.length > 0, files, signal);
  if (nation) return loadRepresentation({ ...query, nation }, files, signal, today);
  if (!chosen.length) throw new EmptyResult({ ...toNoCouncils(query.scope, authorities), reorganised });
  const own: LoadContext = {
    ...context,
    councils: chosen.map(withCommonName),
    unknownCouncils: unknown,
    reorganised,
    refusedCounties: counties.map(({ name }) => name),
    listed: listed.sources,
  };
  if (query.view === 'grid') return loadGrid(own, authorities);
  if (query.view === 'over-time') return loadSeatsByYear(own);
  return query.view === 'turnout' ? loadElection(own) : loadWards(own);
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

/**
 * Wards of a few councils that are named by their codes: each council's own file has all they need. Undefined where the
 * list of councils has to say which are meant.
 */
async function loadCouncilsByCode(
  context: Pick<LoadContext, 'query' | 'files' | 'signal' | 'today'>,
): Promise<RepresentationModel | undefined> {
  const { query, files, signal } = context;
  if (query.scope.by !== 'authorities' || !['wards', 'deciles'].includes(query.view)) return undefined;
  const { requested } = query.scope;
  const codes = [...new Set(requested.map((code) => RECODED_AUTHORITIES[code] ?? code))];
  if (codes.length > MAX_OWN_FILES || !codes.every((code) => /^E0[6-9]\d{6}$/u.test(code))) return undefined;
  const councils = codes.map((code) => ({ code }));
  try {
    const [laterElectionsOf, parts] = await Promise.all([
      loadLaterElections({ ...context, councils }),
      Promise.all(codes.map((code) => getCouncilWards(files, code, { signal }))),
    ]);
    const shown = parts.map(toCouncilShown).map(withCommonName);
    const { reorganised } = await loadReorganised([], shown, context.today);
    const own = { ...context, councils: shown, unknownCouncils: [], refusedCounties: [], reorganised };
    return toWardsModel(own, toWardFigures(parts), laterElectionsOf);
  } catch (error) {
    // No council has that code: the list says what could have been meant.
    if (error instanceof HttpError && error.status === 404) return undefined;
    throw error;
  }
}

function toCouncilShown({ authority, region, population, wards }: RepresentedCouncil): CouncilShown {
  const lsoas = sum(wards.map(lsoaCount));
  return { ...authority, region, combinedAuthority: undefined, county: undefined, population, lsoas };
}

async function loadWards(context: LoadContext): Promise<RepresentationModel> {
  const [laterElectionsOf, figures] = await Promise.all([
    loadLaterElections(context),
    loadWardFigures(context.councils, context),
  ]);
  return toWardsModel(context, figures, laterElectionsOf);
}

function toWardsModel(
  context: LoadContext,
  figures: WardFigures,
  laterElectionsOf: (asAt: string) => RepresentationModel['laterElections'],
): RepresentationModel {
  const { scope } = context.query;
  const wards = wardsOfCouncils(figures.wards, context.councils);
  const deciles =
    context.query.view === 'deciles' ? sharesByDecile(wards).map(roundPreservingSum) : undefined;
  const hasEstimates = wards.some(({ estimatedLsoas }) => estimatedLsoas > 0);
  const provenance = usedSources(
    figures.provenance,
    (source) =>
      (hasEstimates || !isEstimateSource(source)) &&
      (scope.by === 'region' || !isRegionSource(source)) &&
      (context.query.view === 'wards' || !isCensusSource(source)),
  );
  const laterElections = laterElectionsOf(figures.seatsAsAt);
  return toModel(context, { ...figures, provenance, wards, deciles, laterElections });
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

/** Fetches the calendar of elections, and says which of them came after the date of a record. */
async function loadLaterElections({
  files,
  signal,
  councils,
  today,
}: Pick<LoadContext, 'files' | 'signal' | 'today'> & { councils: readonly { code: string }[] }) {
  const calendar = await getElectionCalendar(files, { signal });
  return (asAt: string) => toLaterElections(calendar, councils, asAt, today);
}

/**
 * The tenths of England. Their councils are only listed where one of them is named.
 *
 * @param authorities all councils of England
 */
async function loadGrid(
  context: LoadContext,
  authorities?: readonly AuthoritySummary[],
): Promise<RepresentationModel> {
  const { query, files, signal, councils, today } = context;
  const [partyNames, calendar, grid] = await Promise.all([
    getParties(files, { signal }),
    getElectionCalendar(files, { signal }),
    getGridDeciles(files, { signal }),
  ]);
  const { provenance } = grid;
  const seatsAsAt = latestSeatsDate(provenance);
  const highlighted = query.scope.by === 'authorities' ? councils[0]?.code : undefined;
  const counted = authorities ?? districtsIn(calendar);
  const { reorganised } = authorities ? context : await loadReorganised([], counted, today);
  return toModel(context, {
    councils: (authorities ?? []).map(withCommonName),
    reorganised,
    partyNames,
    grid: toGridModel(grid, highlighted),
    laterElections: toLaterElections(calendar, counted, seatsAsAt, today),
    provenance,
    seatsAsAt,
    leavesOutCounties: true,
  });
}

/** All councils of England but for county councils, from the list of their elections. */
const districtsIn = ({ dates }: ElectionCalendar) =>
  [...dates.keys()].filter((code) => !code.startsWith('E10')).map((code) => ({ code }));

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

/** The list of councils says who belongs to a region or combined authority, and how many residents a council has. */
function listSources({ query, listed = [] }: LoadContext): Source[] {
  const { scope, view } = query;
  return listed.filter(
    (source) =>
      (view === 'wards' && isCensusSource(source)) ||
      (scope.by === 'region' && isRegionSource(source)) ||
      (scope.by === 'combined-authority' && isCombinedAuthoritySource(source)),
  );
}

function toModel(context: LoadContext, found: ViewModel): RepresentationModel {
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
