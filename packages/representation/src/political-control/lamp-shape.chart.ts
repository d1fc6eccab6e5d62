import type { LampCouncil } from '@odm-widgets/data/model';
import { NOC_FILL, OTHER_FILL, partyByCode } from '../shared/parties.js';
import { profile, type Level } from './lamp.js';
import { majorityParty } from './political-control.model.js';

/** How a council's control is drawn: a colour, solid or in stripes; an outline alone for no parties. */
export interface Fill {
  colour: string;
  pattern: 'solid' | 'stripes' | 'none';
}

export function controlFill(council: Pick<LampCouncil, 'control'>): Fill {
  const { control } = council;
  const [party] = control.parties;
  const holder = majorityParty(council);
  if (holder !== undefined) return { colour: partyByCode(holder).fill, pattern: 'solid' };
  if (control.kind === 'minority') return { colour: partyByCode(party!).fill, pattern: 'stripes' };
  if (control.kind === 'independents') return { colour: OTHER_FILL, pattern: 'solid' };
  if (['shared', 'none'].includes(control.kind)) return { colour: NOC_FILL, pattern: 'solid' };
  return { colour: 'none', pattern: 'none' };
}

/** Levels are computed once for each council, as its counts never change. */
const levelsByCounts = new WeakMap<readonly number[], Level[]>();

export function lampLevels({ lsoasByVigintile }: Pick<LampCouncil, 'lsoasByVigintile'>): Level[] {
  let levels = levelsByCounts.get(lsoasByVigintile);
  if (!levels) levelsByCounts.set(lsoasByVigintile, (levels = profile(lsoasByVigintile, 0.5)));
  return levels;
}

/** Id of a pattern within the shadow root of one widget. */
export const stripePatternId = (colour: string) => `stripes-${colour.slice(1)}`;
