import type { CouncilControl, LampCouncil } from '@odm-widgets/data/model';
import { type PoliticalControlModel } from '../../packages/representation/src/political-control/political-control.model.js';
import { PROVENANCE } from './areas.js';

/** A made-up council with a dozen neighbourhoods in its four most deprived twentieths. */
export function council(
  name: string,
  control: Partial<CouncilControl> & Pick<CouncilControl, 'kind'>,
  more: Partial<LampCouncil> = {},
): LampCouncil {
  const counts = Array.from({ length: 20 }, (_, at) => (at < 4 ? 3 : 0));
  return {
    code: `E0700${String(name.length).padStart(4, '0')}`,
    name,
    region: 'North West',
    combinedAuthority: undefined,
    control: { parties: [], mayor: undefined, ...control },
    lsoasByVigintile: counts,
    lsoas: 12,
    inMostDeprived10: 6,
    inMostDeprived20: 12,
    rank: name.length,
    ...more,
  };
}

/** What is shown of councils listed one by one, unless told otherwise. */
export function controlModel(
  councils: readonly LampCouncil[],
  more: Partial<PoliticalControlModel> = {},
): PoliticalControlModel {
  return {
    domain: 'overall',
    scope: { by: 'codes', codes: councils.map(({ code }) => code) },
    compare: false,
    councils,
    unknownCodes: [],
    controlAsAt: '2025-05',
    hexes: undefined,
    provenance: PROVENANCE,
    ...more,
  };
}
