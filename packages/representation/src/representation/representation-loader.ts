import { EmptyResult } from '@odm-widgets/core';
import {
  getCouncils,
  getParties,
  mergeProvenance,
  resolveAuthorityCode,
  type DatasetFiles,
} from '@odm-widgets/data/councils';
import type { AuthoritySummary, Provenance } from '@odm-widgets/data/model';
import { getElections, getGrid, getRegion, getSeatsByYear } from '@odm-widgets/data/representation';
import { selectCouncils, toNoCouncils } from '../shared/scope.js';
import {
  electionYears,
  toElection,
  toGridModel,
  toSeatsByYear,
  toTotals,
  wardsOfCouncils,
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
  councils: AuthoritySummary[];
  unknownCouncils: string[];
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
): Promise<RepresentationModel> {
  const { authorities } = await getCouncils(files, { signal });
  const { chosen: councils, unknown: unknownCouncils } = selectCouncils(
    query.scope,
    authorities,
    resolveAuthorityCode,
  );
  if (!councils.length) throw new EmptyResult(toNoCouncils(query.scope, authorities));
  const context: LoadContext = { query, files, signal, councils, unknownCouncils };
  if (query.view === 'grid') return loadGrid(context, authorities);
  if (query.view === 'over-time') return loadSeatsByYear(context);
  return loadWards(context);
}

async function loadWards(context: LoadContext): Promise<RepresentationModel> {
  const { query, files, signal, councils } = context;
  const regionNames = [...new Set(councils.map(({ region }) => region))];
  const isTurnout = query.view === 'turnout';
  const [partyNames, regions, elections] = await Promise.all([
    getParties(files, { signal }),
    Promise.all(regionNames.map((name) => getRegion(files, name, { signal }))),
    isTurnout ? Promise.all(regionNames.map((name) => getElections(files, name, { signal }))) : [],
  ]);
  const wards = wardsOfCouncils(
    regions.flatMap((region) => region.wards),
    councils,
  );
  const election = isTurnout ? toElection(wards, elections, query.year) : undefined;
  const provenance = [...regions, ...elections].map((file) => file.provenance).reduce(mergeProvenance);
  if (isTurnout && !election) {
    const { year = 2025 } = query;
    throw new EmptyResult<NoElection>({
      kind: 'no-election',
      scope: query.scope,
      councils,
      year,
      otherYears: electionYears(wards, elections),
      provenance,
    });
  }
  const deciles = query.view === 'deciles' ? sharesByDecile(wards).map(roundPreservingSum) : undefined;
  const { seatsAsAt } = regions[0]!;
  return toModel(context, { wards, partyNames, election, deciles, provenance, seatsAsAt });
}

async function loadGrid(
  context: LoadContext,
  authorities: readonly AuthoritySummary[],
): Promise<RepresentationModel> {
  const { query, files, signal, councils } = context;
  const [partyNames, grid] = await Promise.all([getParties(files, { signal }), getGrid(files, { signal })]);
  const { provenance } = grid;
  const highlighted = query.scope.by === 'authorities' ? councils[0]?.code : undefined;
  return toModel(context, {
    councils: authorities,
    partyNames,
    grid: toGridModel(grid, highlighted),
    provenance,
    seatsAsAt: latestSeatsDate(provenance),
  });
}

async function loadSeatsByYear(context: LoadContext): Promise<RepresentationModel> {
  const { files, signal, councils } = context;
  const [partyNames, seats] = await Promise.all([
    getParties(files, { signal }),
    getSeatsByYear(files, { signal }),
  ]);
  const { provenance } = seats;
  const seatsByYear = toSeatsByYear(seats, councils);
  return toModel(context, { partyNames, seatsByYear, provenance, seatsAsAt: latestSeatsDate(provenance) });
}

/** The date of the newest record of seats among the sources. */
function latestSeatsDate({ sources }: Provenance): string {
  const dates = sources.filter(({ title }) => /councillors/iu.test(title)).map(({ asAt }) => asAt);
  return dates.sort().at(-1) ?? '';
}

function toModel({ query, councils, unknownCouncils }: LoadContext, found: ViewModel): RepresentationModel {
  const { view, scope, electionPeriod } = query;
  const { wards = [] } = found;
  return {
    view,
    scope,
    electionPeriod,
    councils,
    unknownCouncils,
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
