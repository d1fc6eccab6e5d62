import { EmptyResult } from '@odm-widgets/core';
import { getParties } from '@odm-widgets/data/councils';
import type { LampCouncil, NationLamp, Source } from '@odm-widgets/data/model';
import { getNationLamps, resolveCouncilCode, type DatasetFiles } from '@odm-widgets/data/nations';
import { electionsSince, releaseOf } from '../../../shared/lazy/nations/nations.js';
import { addNationParties } from '../../../shared/lazy/nations/parties.js';
import { selectCouncils, toNoCouncils } from '../../../shared/scope.js';
import { usedSources } from '../../../shared/used-sources.js';
import { sortCouncils, type PoliticalControlModel } from '../../political-control.model.js';
import type { PoliticalControlQuery } from '../../political-control.query.js';

/**
 * Fetches the councils of a query about another nation than England and makes its model.
 *
 * @param today ISO date, which says whether councils have voted since the record
 * @throws {EmptyResult} when no council is found
 */
export async function loadNation(
  query: PoliticalControlQuery,
  files: DatasetFiles,
  signal: AbortSignal,
  today: string,
): Promise<PoliticalControlModel> {
  addNationParties();
  const { domain, scope } = query;
  const release = releaseOf(query.nation!);
  const [lamps, partyNames] = await Promise.all([
    getNationLamps(files, release, domain, { signal }),
    getParties(files, { release, signal }),
  ]);
  const all = lamps.councils.map(toLampCouncil);
  const { chosen, unknown } = selectCouncils(scope, all, resolveCouncilCode);
  if (!chosen.length) throw new EmptyResult({ ...toNoCouncils(scope, all), release });
  const compare = query.compare && chosen.length > 1;
  return {
    release,
    domain,
    scope,
    compare,
    councils: query.compare ? chosen : sortCouncils(chosen, 'deprivation'),
    partyNames,
    unknownCouncils: unknown,
    reorganised: [],
    refusedCounties: [],
    countyDistricts: new Map(),
    leavesOutCounties: false,
    controlAsAt: lamps.asAt,
    laterElections: electionsSince(chosen, lamps.asAt, today, lamps.provenance),
    hexMap: undefined,
    provenance: usedSources(lamps.provenance, isOfLamps),
  };
}

/** Residents and wards are in the list of councils, and not shown with lamps. */
const isOfLamps = ({ title }: Source) => !/^Census|matched to/u.test(title);

/** These nations have no regions and no published rank of councils; control is not published in Northern Ireland. */
function toLampCouncil({ areasByVigintile, areas, control, ...rest }: NationLamp): LampCouncil {
  return {
    ...rest,
    region: '',
    combinedAuthority: undefined,
    control: control ?? { kind: 'unknown', parties: [], mayor: undefined, holder: undefined },
    lsoasByVigintile: areasByVigintile,
    lsoas: areas,
    rank: undefined,
  };
}
