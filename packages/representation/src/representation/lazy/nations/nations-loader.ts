import { EmptyResult } from '@odm-widgets/core';
import { getParties, mergeProvenance } from '@odm-widgets/data/councils';
import type {
  NationCouncil,
  NationCouncils,
  RepresentedNation,
  RepresentedWard,
} from '@odm-widgets/data/model';
import {
  getNationCouncils,
  getNationWards,
  resolveCouncilCode,
  type DatasetFiles,
} from '@odm-widgets/data/nations';
import { electionsSince, releaseOf } from '../../../shared/lazy/nations/nations.js';
import { addNationParties } from '../../../shared/lazy/nations/parties.js';
import { selectCouncils, toNoCouncils, type Council } from '../../../shared/scope.js';
import { usedSources } from '../../../shared/used-sources.js';
import {
  toTotals,
  wardsOfCouncils,
  type CouncilShown,
  type EnglandAlone,
  type RepresentationModel,
} from '../../representation.model.js';
import type { RepresentationQuery, View } from '../../representation.query.js';
import { DECILES, roundPreservingSum, sharesByDecile, sum } from '../../shares.js';

const isEnglandAlone = (view: View): view is EnglandAlone['view'] => view !== 'wards' && view !== 'deciles';

/**
 * Fetches the wards of a query about another nation than England and makes its model. In Northern Ireland, where
 * councillors represent district electoral areas, these stand in place of wards.
 *
 * @param today ISO date, which says whether councils have voted since the record
 * @throws {EmptyResult} when no council is found, or the view has figures of England alone
 */
export async function loadNation(
  query: RepresentationQuery,
  files: DatasetFiles,
  signal: AbortSignal,
  today: string,
): Promise<RepresentationModel> {
  addNationParties();
  const { view, scope, electionPeriod } = query;
  const release = releaseOf(query.nation!);
  if (isEnglandAlone(view)) throw new EmptyResult<EnglandAlone>({ kind: 'england-alone', view, release });
  const [listed, nation, partyNames] = await Promise.all([
    getNationCouncils(files, release, { signal }),
    getNationWards(files, release, { signal }),
    getParties(files, { release, signal }),
  ]);
  const all = listed.councils.map(toCouncil);
  const { chosen, unknown } = selectCouncils(scope, all, resolveCouncilCode);
  if (!chosen.length) throw new EmptyResult({ ...toNoCouncils(scope, all), release });
  const wards = wardsOfCouncils(withRecords(nation), chosen);
  return {
    release,
    unplaced: sum(chosen.map(({ code }) => nation.unplaced.get(code) ?? 0)),
    view,
    scope,
    electionPeriod,
    councils: chosen,
    unknownCouncils: unknown,
    reorganised: [],
    refusedCounties: [],
    leavesOutCounties: false,
    wards,
    totals: toTotals(chosen, wards),
    partyNames,
    seatsAsAt: nation.seatsAsAt,
    laterElections: electionsSince(chosen, nation.seatsAsAt, today, nation.provenance),
    deciles: view === 'deciles' ? sharesByDecile(wards).map(roundPreservingSum) : undefined,
    grid: undefined,
    election: undefined,
    seatsByYear: undefined,
    provenance: mergeProvenance(nation.provenance, populationProvenance(listed)),
  };
}

type NationCouncilShown = CouncilShown & Council & Pick<NationCouncil, 'welshName'>;

/** These nations have neither regions nor county councils. */
function toCouncil({ code, name, welshName, population, areas }: NationCouncil): NationCouncilShown {
  return {
    code,
    name,
    ...(welshName ? { welshName } : {}),
    region: '',
    combinedAuthority: undefined,
    county: undefined,
    population,
    lsoas: areas,
  };
}

/** The source of the residents of councils, where they are held. */
function populationProvenance({ provenance }: NationCouncils) {
  return usedSources(provenance, ({ title }) => title.startsWith('Census'));
}

/** Wards with their seats, or in Northern Ireland electoral areas with those of their wards' areas. */
function withRecords({ wards, electoralAreas }: RepresentedNation): readonly RepresentedWard[] {
  if (!electoralAreas.length) return wards;
  return electoralAreas.flatMap(({ name, seats, vacancies }, index) => {
    const own = wards.filter(({ electoralArea }) => electoralArea === index);
    const [first] = own;
    if (!first) return [];
    const lsoasByDecile = Array.from({ length: DECILES }, (_, decile) =>
      sum(own.map((ward) => ward.lsoasByDecile[decile] ?? 0)),
    );
    return {
      // The lists have names alone of electoral areas.
      code: `${first.authority.code}-${index}`,
      name,
      authority: first.authority,
      formerNames: [],
      lsoasByDecile,
      estimatedLsoas: sum(lsoasByDecile),
      record: { seats, vacancies },
    };
  });
}
