import { EmptyResult } from '@odm-widgets/core';
import { getCouncils, getParties, mergeProvenance, type DatasetFiles } from '@odm-widgets/data/councils';
import type { Authorities, AuthoritySummary, Provenance, RepresentedWard } from '@odm-widgets/data/model';
import { getElections, getGrid, getRegion, getSeatsByYear } from '@odm-widgets/data/representation';
import {
  toElection,
  toGridModel,
  newWardCounts,
  toTotals,
  wardsOfCouncils,
  toSeatsByYear,
  type NoElection,
  type RepresentationModel,
} from './representation.model.js';
import type { RepresentationQuery } from './representation.query.js';
import { selectCouncils, toNoCouncils } from '../shared/scope.js';
import { sum } from './shares.js';

/** Councils that are asked for, before the figures of the view are fetched. */
interface LoadContext {
  query: RepresentationQuery;
  files: DatasetFiles;
  signal: AbortSignal;
  index: Authorities;
  councils: AuthoritySummary[];
  missing: string[];
}

/**
 * Answers a query with the model to show.
 *
 * @throws {EmptyResult} with what there is instead, where no council is meant or none of its wards voted
 */
export async function loadRepresentation(
  query: RepresentationQuery,
  files: DatasetFiles,
  signal: AbortSignal,
): Promise<RepresentationModel> {
  const index = await getCouncils(files, { signal });
  const { chosen: councils, missing } = selectCouncils(query.scope, index.authorities);
  if (!councils.length) throw new EmptyResult(toNoCouncils(query.scope, index.authorities));
  const asked: LoadContext = { query, files, signal, index, councils, missing };
  if (query.view === 'grid') return loadGrid(asked);
  if (query.view === 'over-time') return loadSeatsByYear(asked);
  return loadWards(asked);
}

async function loadWards(asked: LoadContext): Promise<RepresentationModel> {
  const { query, files, signal, councils } = asked;
  const names = [...new Set(councils.map(({ region }) => region))];
  const voting = query.view === 'turnout';
  const [registered, regions, elections] = await Promise.all([
    getParties(files, { signal }),
    Promise.all(names.map((name) => getRegion(files, name, { signal }))),
    voting ? Promise.all(names.map((name) => getElections(files, name, { signal }))) : [],
  ]);
  const wards = wardsOfCouncils(
    regions.flatMap((region) => region.wards),
    councils,
  );
  const election = voting ? toElection(wards, elections, query.year) : undefined;
  const provenance = [...regions, ...elections].map((file) => file.provenance).reduce(mergeProvenance);
  if (voting && !election) {
    const newWards = sum(newWardCounts(elections, query.year ?? 2025, wards).values());
    throw new EmptyResult<NoElection>({
      kind: 'no-election',
      scope: query.scope,
      councils,
      newWards,
      provenance,
    });
  }
  return toModel(asked, {
    wards,
    partyNames: registered,
    election,
    provenance,
    seatsAsAt: regions[0]!.seatsAsAt,
  });
}

async function loadGrid(asked: LoadContext): Promise<RepresentationModel> {
  const { files, signal } = asked;
  const [registered, grid] = await Promise.all([getParties(files, { signal }), getGrid(files, { signal })]);
  const seatsAsAt = latestSeatsDate(grid.provenance);
  return toModel(asked, {
    partyNames: registered,
    grid: toGridModel(grid),
    provenance: grid.provenance,
    seatsAsAt,
  });
}

async function loadSeatsByYear(asked: LoadContext): Promise<RepresentationModel> {
  const { files, signal, councils } = asked;
  const [registered, seats] = await Promise.all([
    getParties(files, { signal }),
    getSeatsByYear(files, { signal }),
  ]);
  const { provenance } = seats;
  const seatsAsAt = latestSeatsDate(provenance);
  return toModel(asked, {
    partyNames: registered,
    seatsByYear: toSeatsByYear(seats, councils),
    provenance,
    seatsAsAt,
  });
}

/** The date of the newest record of seats among the sources. */
function latestSeatsDate({ sources }: Provenance): string {
  const dates = sources.filter(({ title }) => /councillors/iu.test(title)).map(({ asAt }) => asAt);
  return dates.sort().at(-1) ?? '';
}

function toModel(
  { query, councils, missing, index }: LoadContext,
  found: Partial<RepresentationModel> &
    Pick<RepresentationModel, 'partyNames' | 'provenance' | 'seatsAsAt'> & {
      wards?: readonly RepresentedWard[];
    },
): RepresentationModel {
  const { view, scope, electionPeriod } = query;
  const wards = found.wards ?? [];
  return {
    view,
    scope,
    electionPeriod,
    councils: view === 'grid' ? index.authorities : councils,
    unknownCodes: missing,
    totals: toTotals(councils, wards),
    grid: undefined,
    election: undefined,
    seatsByYear: undefined,
    ...found,
    wards,
  };
}
