import type { CouncilControl, LampCouncil } from '@odm-widgets/data/model';
import { type PoliticalControlModel } from '../../packages/representation/src/political-control/political-control.model.js';
import { PROVENANCE } from './areas.js';

/** An invented council with twelve neighbourhoods in the four most deprived vigintiles. */
export function council(
  name: string,
  control: Partial<CouncilControl> & Pick<CouncilControl, 'kind'>,
  more: Partial<LampCouncil> = {},
): LampCouncil {
  const lsoasByVigintile = Array.from({ length: 20 }, (_, at) => (at < 4 ? 3 : 0));
  return {
    code: `E0700${String(name.length).padStart(4, '0')}`,
    name,
    region: 'North West',
    combinedAuthority: undefined,
    control: { parties: [], mayor: undefined, holder: undefined, ...control },
    lsoasByVigintile,
    lsoas: 12,
    inMostDeprived10: 6,
    inMostDeprived20: 12,
    rank: name.length,
    ...more,
  };
}

/** The model of councils that were named one by one. */
export function controlModel(
  councils: readonly LampCouncil[],
  more: Partial<PoliticalControlModel> = {},
): PoliticalControlModel {
  return {
    domain: 'overall',
    scope: { by: 'authorities', requested: councils.map(({ code }) => code) },
    compare: false,
    councils,
    unknownCouncils: [],
    reorganised: [],
    refusedCounties: [],
    countyDistricts: new Map(),
    leavesOutCounties: false,
    controlAsAt: '2025-05',
    laterElections: undefined,
    hexMap: undefined,
    provenance: PROVENANCE,
    ...more,
  };
}
