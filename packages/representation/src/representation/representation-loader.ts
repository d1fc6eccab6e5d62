import { EmptyResult } from '@odm-widgets/core';
import { HttpError } from '@odm-widgets/data';
import {
  getCouncils,
  getElectionCalendar,
  getParties,
  resolveAuthorityCode,
  type DatasetFiles,
} from '@odm-widgets/data/councils';
import { RECODED_AUTHORITIES, type AuthoritySummary, type ElectionCalendar } from '@odm-widgets/data/model';
import {
  getCouncilWards,
  getElections,
  getGridDeciles,
  getRegion,
  getSeatsByYear,
} from '@odm-widgets/data/representation';
import { todayIso, toLaterElections } from '../shared/later-elections.js';
import { loadReorganised } from '../shared/load-reorganised.js';
import { mixedNations, nationNamed, requestOfNation } from '../shared/nations.js';
import { regionOf, selectCouncils, toNoCouncils, withCommonName, type County } from '../shared/scope.js';
import {
  toGridModel,
  type CountiesAlone,
  type CouncilShown,
  type RepresentationModel,
} from './representation.model.js';
import type { RepresentationQuery, View } from './representation.query.js';
import {
  electionCalendar,
  latestSeatsDate,
  toCouncilShown,
  toElectionModel,
  toModel,
  toOwnModel,
  toSeatsModel,
  toWardFigures,
  toWardsModel,
  type ModelContext,
} from './to-model.js';

/** The councils of a query, before the files of its view are fetched. */
interface LoadContext extends ModelContext {
  files: DatasetFiles;
  signal: AbortSignal;
}

/** What is known before the councils are. */
type KnownContext = Pick<LoadContext, 'query' | 'files' | 'signal' | 'today'>;

/** Of so few councils, the file of each is read; of more, the files of their regions. */
const MAX_OWN_FILES = 3;

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
  if (query.view !== 'map') return loadFigures(query, files, signal, today);
  // A map has the figures of the list of wards, which are requested while its code is.
  const figures = loadFigures({ ...query, view: 'wards' }, files, signal, today);
  figures.catch(() => undefined);
  const { withMap } = await import('./lazy/map/index.js');
  return withMap(figures, { query, files, signal });
}

async function loadFigures(
  query: RepresentationQuery,
  files: DatasetFiles,
  signal: AbortSignal,
  today: string,
): Promise<RepresentationModel> {
  if (query.mixedNations) throw mixedNations(query.mixedNations);
  if (query.nation) {
    // Other views are of England alone.
    if (query.view === 'wards' || query.view === 'deciles')
      requestOfNation(query.nation, [['authorities'], ['representation'], ['parties']], files, signal);
    return (await import('./lazy/nations/index.js')).loadNation(query, files, signal, today);
  }
  const known = { query, files, signal, today };
  const direct = (await loadCouncilsByCode(known)) ?? (await loadRegionByName(known));
  if (direct) return direct;
  const found = { councils: [], unknownCouncils: [], reorganised: [], refusedCounties: [] };
  const context = { ...known, ...found };
  if (query.view === 'grid' && query.scope.by === 'nation') return loadGrid(context);
  const { authorities, provenance: listed } = await getCouncils(files, { signal });
  const { chosen, unknown: notFound } = selectCouncils(query.scope, authorities, resolveAuthorityCode);
  const { counties, unknown: unknownCouncils } = await findCounties(notFound, files, signal);
  if (!chosen.length && counties.length) throw new EmptyResult<CountiesAlone>({ kind: 'counties', counties });
  const shown = query.view === 'grid' ? authorities : chosen;
  const { reorganised, unknown } = await loadReorganised(unknownCouncils, shown, today);
  const nation = await nationNamed(unknown, chosen.length > 0 || reorganised.length > 0, files, signal);
  if (nation) return loadFigures({ ...query, nation }, files, signal, today);
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
  if (query.view === 'turnout') return loadElection(own);
  if (own.councils.length <= MAX_OWN_FILES) return loadOwnFiles(own);
  return query.view === 'over-time' ? loadSeatsByYear(own) : loadWards(own);
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
 * A few councils that are named by their codes: each council's own file has all they need. Undefined where the list of
 * councils has to say which are meant.
 */
async function loadCouncilsByCode(context: KnownContext): Promise<RepresentationModel | undefined> {
  const { query, files, signal } = context;
  if (query.scope.by !== 'authorities' || !isInOwnFiles(query.view)) return undefined;
  const { requested } = query.scope;
  const codes = [...new Set(requested.map((code) => RECODED_AUTHORITIES[code] ?? code))];
  if (codes.length > MAX_OWN_FILES || !codes.every((code) => /^E0[6-9]\d{6}$/u.test(code))) return undefined;
  try {
    const parts = await Promise.all(codes.map((code) => getCouncilWards(files, code, { signal })));
    const councils = parts.map(({ council, region, wards }) =>
      toCouncilShown({ ...council, county: undefined }, region, wards),
    );
    return toOwnModel(await withCouncils(context, councils), parts);
  } catch (error) {
    // No council has that code: the list says what could have been meant.
    if (error instanceof HttpError && error.status === 404) return undefined;
    throw error;
  }
}

/** A region that is named: its file has all of its councils. */
async function loadRegionByName(context: KnownContext): Promise<RepresentationModel | undefined> {
  const { query, files, signal } = context;
  const name = regionOf(query.scope);
  if (!name || query.view === 'grid') return undefined;
  const [region, elections, seats] = await Promise.all([
    getRegion(files, name, { signal }),
    query.view === 'turnout' ? getElections(files, name, { signal }) : undefined,
    query.view === 'over-time' ? getSeatsByYear(files, { signal }) : undefined,
  ]);
  const councils = region.councils.map((council) => toCouncilShown(council, name, region.wards));
  const own = { ...(await withCouncils(context, councils)), listed: region.provenance.sources };
  if (elections) return toElectionModel(own, [region], [elections]);
  if (seats) return toSeatsModel(own, seats, region.partyNames, electionCalendar([region], region.councils));
  return toWardsModel(own, toWardFigures([region], region.councils));
}

async function withCouncils(context: KnownContext, councils: readonly CouncilShown[]): Promise<LoadContext> {
  const { reorganised } = await loadReorganised([], councils, context.today);
  return { ...context, councils, unknownCouncils: [], refusedCounties: [], reorganised };
}

/** Views that a few councils' own files have all of. */
const isInOwnFiles = (view: View) => view !== 'grid' && view !== 'turnout';

async function loadOwnFiles(context: LoadContext): Promise<RepresentationModel> {
  const { files, signal, councils } = context;
  const parts = await Promise.all(councils.map(({ code }) => getCouncilWards(files, code, { signal })));
  return toOwnModel(context, parts);
}

async function loadWards(context: LoadContext): Promise<RepresentationModel> {
  const { files, signal } = context;
  const names = regionNames(context.councils);
  const regions = await Promise.all(names.map((name) => getRegion(files, name, { signal })));
  const councils = regions.flatMap((region) => region.councils);
  return toWardsModel(context, toWardFigures(regions, councils));
}

async function loadElection(context: LoadContext): Promise<RepresentationModel> {
  const { files, signal, councils } = context;
  const names = regionNames(councils);
  const [regions, elections] = await Promise.all([
    Promise.all(names.map((name) => getRegion(files, name, { signal }))),
    Promise.all(names.map((name) => getElections(files, name, { signal }))),
  ]);
  return toElectionModel(context, regions, elections);
}

const regionNames = (councils: readonly CouncilShown[]) => [...new Set(councils.map(({ region }) => region))];

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
  const [calendar, grid] = await Promise.all([
    getElectionCalendar(files, { signal }),
    getGridDeciles(files, { signal }),
  ]);
  const { provenance, partyNames } = grid;
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
  const { files, signal } = context;
  const [partyNames, calendar, seats] = await Promise.all([
    getParties(files, { signal }),
    getElectionCalendar(files, { signal }),
    getSeatsByYear(files, { signal }),
  ]);
  return toSeatsModel(context, seats, partyNames, calendar);
}
