import { EmptyResult } from '@odm-widgets/core';
import { mergeProvenance, resolveAuthorityCode } from '@odm-widgets/data/councils';
import { getHexMap, getLamps, type DatasetFiles } from '@odm-widgets/data/lamps';
import type { Domain, Provenance, Source } from '@odm-widgets/data/model';
import {
  addSources,
  isCombinedAuthoritySource,
  isElectionSource,
  usedSources,
} from '../shared/used-sources.js';
import { todayIso, toLaterElections } from '../shared/later-elections.js';
import { loadReorganised } from '../shared/load-reorganised.js';
import { mixedNations, nationNamed, requestOfNation } from '../shared/nations.js';
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
  if (query.mixedNations) throw mixedNations(query.mixedNations);
  if (query.nation) {
    const { nation, domain } = query;
    requestOfNation(nation, [['authorities'], ['vigintiles', domain], ['parties']], files, signal);
    return (await import('./lazy/nations/index.js')).loadNation(query, files, signal, today);
  }
  const [lamps, hexMap] = await Promise.all([
    // Domains of other nations are none of England's.
    getLamps(files, query.domain as Domain, { signal }),
    query.hexMap ? getHexMap(files, { signal }) : undefined,
  ]);
  const found = toModel(query, lamps, hexMap, resolveAuthorityCode);
  const { scope } = query;
  const isEmpty = 'kind' in found;
  const requested = isEmpty && scope.by === 'authorities' ? scope.requested : [];
  const { reorganised, unknown } = isEmpty
    ? await loadReorganised(requested, [], today)
    : await loadReorganised(found.unknownCouncils, found.councils, today);
  const nation = await nationNamed(unknown, !isEmpty || reorganised.length > 0, files, signal);
  if (nation) return loadPoliticalControl({ ...query, nation }, files, signal, today);
  if (isEmpty) throw new EmptyResult({ ...found, reorganised });
  const laterElections = toLaterElections(lamps.elections, found.councils, found.controlAsAt, today);
  const provenance = hexMap ? mergeProvenance(found.provenance, hexMap.provenance) : found.provenance;
  return {
    ...found,
    unknownCouncils: unknown,
    reorganised,
    laterElections,
    provenance: addSources(usedProvenance(query, provenance), laterElections?.sources ?? []),
  };
}

/** The list of combined authorities is used where one is asked for. */
function usedProvenance({ scope }: PoliticalControlQuery, provenance: Provenance): Provenance {
  const isUsed = (source: Source) =>
    !isElectionSource(source) && (scope.by === 'combined-authority' || !isCombinedAuthoritySource(source));
  return usedSources(provenance, isUsed);
}
