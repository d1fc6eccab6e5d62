import { EmptyResult } from '@odm-widgets/core';
import { getCouncils, getParties, joined, type Files } from '@odm-widgets/data/councils';
import type { Authorities, AuthoritySummary, Provenance, RepresentedWard } from '@odm-widgets/data/model';
import { getElections, getGrid, getRegion, getSeatsByYear } from '@odm-widgets/data/representation';
import {
  electionOf,
  gridModelOf,
  newWardsOf,
  totalsOf,
  wardsWithin,
  yearsOf,
  type NoElection,
  type RepresentationModel,
} from './representation.model.js';
import type { RepresentationQuery } from './representation.query.js';
import { inScope, noCouncils } from '../shared/scope.js';
import { sum } from './shares.js';

/** Councils that are asked for, before the figures of the view are fetched. */
interface Asked {
  query: RepresentationQuery;
  files: Files;
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
  files: Files,
  signal: AbortSignal,
): Promise<RepresentationModel> {
  const index = await getCouncils(files, { signal });
  const { chosen: councils, missing } = inScope(query.scope, index.authorities);
  if (!councils.length) throw new EmptyResult(noCouncils(query.scope, index.authorities));
  const asked: Asked = { query, files, signal, index, councils, missing };
  if (query.view === 'grid') return loadGrid(asked);
  if (query.view === 'over-time') return loadYears(asked);
  return loadWards(asked);
}

async function loadWards(asked: Asked): Promise<RepresentationModel> {
  const { query, files, signal, councils } = asked;
  const names = [...new Set(councils.map(({ region }) => region))];
  const voting = query.view === 'turnout';
  const [registered, regions, elections] = await Promise.all([
    getParties(files, { signal }),
    Promise.all(names.map((name) => getRegion(files, name, { signal }))),
    voting ? Promise.all(names.map((name) => getElections(files, name, { signal }))) : [],
  ]);
  const wards = wardsWithin(
    regions.flatMap((region) => region.wards),
    councils,
  );
  const election = voting ? electionOf(wards, elections, query.year) : undefined;
  const provenance = [...regions, ...elections].map((file) => file.provenance).reduce(joined);
  if (voting && !election) {
    const newWards = sum(newWardsOf(elections, query.year ?? 2025, wards).values());
    throw new EmptyResult<NoElection>({
      kind: 'no-election',
      scope: query.scope,
      councils,
      newWards,
      provenance,
    });
  }
  return modelOf(asked, { wards, registered, election, provenance, seatsAsAt: regions[0]!.seatsAsAt });
}

async function loadGrid(asked: Asked): Promise<RepresentationModel> {
  const { files, signal } = asked;
  const [registered, grid] = await Promise.all([getParties(files, { signal }), getGrid(files, { signal })]);
  const seatsAsAt = seatsAsAtOf(grid.provenance);
  return modelOf(asked, { registered, grid: gridModelOf(grid), provenance: grid.provenance, seatsAsAt });
}

async function loadYears(asked: Asked): Promise<RepresentationModel> {
  const { files, signal, councils } = asked;
  const [registered, seats] = await Promise.all([
    getParties(files, { signal }),
    getSeatsByYear(files, { signal }),
  ]);
  const { provenance } = seats;
  const seatsAsAt = seatsAsAtOf(provenance);
  return modelOf(asked, { registered, years: yearsOf(seats, councils), provenance, seatsAsAt });
}

/** The date of the newest record of seats among the sources. */
function seatsAsAtOf({ sources }: Provenance): string {
  const dates = sources.filter(({ title }) => /councillors/iu.test(title)).map(({ asAt }) => asAt);
  return dates.sort().at(-1) ?? '';
}

function modelOf(
  { query, councils, missing, index }: Asked,
  found: Partial<RepresentationModel> &
    Pick<RepresentationModel, 'registered' | 'provenance' | 'seatsAsAt'> & {
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
    missing,
    totals: totalsOf(councils, wards),
    grid: undefined,
    election: undefined,
    years: undefined,
    ...found,
    wards,
  };
}
