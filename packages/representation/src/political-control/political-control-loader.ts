import { EmptyResult } from '@odm-widgets/core';
import { getElectionCalendar, mergeProvenance, resolveAuthorityCode } from '@odm-widgets/data/councils';
import { getHexMap, getLamps, type DatasetFiles } from '@odm-widgets/data/lamps';
import type { Provenance, Source } from '@odm-widgets/data/model';
import { isCombinedAuthoritySource, usedSources } from '../shared/used-sources.js';
import { todayIso, toLaterElections } from '../shared/later-elections.js';
import { loadReorganised } from '../shared/load-reorganised.js';
import type { NoCouncils } from '../shared/scope.js';
import { toModel, type PoliticalControlModel } from './political-control.model.js';
import type { PoliticalControlQuery } from './political-control.query.js';

/**
 * Fetches what a query needs and makes its model.
 *
 * @param today ISO date, which says whether councils have voted since the record
 * @throws {EmptyResult} with what could have been named instead, when no council is found
 */
export async function loadPoliticalControl(
  query: PoliticalControlQuery,
  files: DatasetFiles,
  signal: AbortSignal,
  today = todayIso(),
): Promise<PoliticalControlModel> {
  const [lamps, calendar, hexMap] = await Promise.all([
    getLamps(files, query.domain, { signal }),
    getElectionCalendar(files, { signal }),
    query.hexMap ? getHexMap(files, { signal }) : undefined,
  ]);
  const found = toModel(query, lamps, hexMap, resolveAuthorityCode);
  if ('kind' in found) throw new EmptyResult(await withReorganised(found, query, today));
  const { reorganised, unknown } = await loadReorganised(found.unknownCouncils, found.councils, today);
  const laterElections = toLaterElections(calendar, found.councils, found.controlAsAt, today);
  const provenance = hexMap ? mergeProvenance(found.provenance, hexMap.provenance) : found.provenance;
  return {
    ...found,
    unknownCouncils: unknown,
    reorganised,
    laterElections,
    provenance: usedProvenance(query, provenance),
  };
}

/** What became of the councils that were named, where none of them has figures. */
async function withReorganised(
  found: NoCouncils,
  { scope }: PoliticalControlQuery,
  today: string,
): Promise<NoCouncils> {
  if (scope.by !== 'authorities') return found;
  return { ...found, reorganised: (await loadReorganised(scope.requested, [], today)).reorganised };
}

/** The list of combined authorities is used where one is asked for. */
function usedProvenance({ scope }: PoliticalControlQuery, provenance: Provenance): Provenance {
  const isUsed = (source: Source) => scope.by === 'combined-authority' || !isCombinedAuthoritySource(source);
  return usedSources(provenance, isUsed);
}
