import { svg, type SVGTemplateResult } from 'lit';
import type { LampCouncil } from '@odm-widgets/data/model';
import { lampPath, profile, type Box, type Level } from '../../lamp.js';
import { NOC_FILL, OTHER_FILL, partyByCode } from '../../../shared/parties.js';

/** How a council's control is drawn: a colour, solid or in stripes; an outline alone for no parties. */
export interface Fill {
  colour: string;
  pattern: 'solid' | 'stripes' | 'none';
}

export function controlFill({ control }: LampCouncil): Fill {
  const [party] = control.parties;
  if (control.kind === 'majority') return { colour: partyByCode(party!).fill, pattern: 'solid' };
  if (control.kind === 'minority') return { colour: partyByCode(party!).fill, pattern: 'stripes' };
  if (control.kind === 'shared' || control.kind === 'none') return { colour: NOC_FILL, pattern: 'solid' };
  return { colour: 'none', pattern: 'none' };
}

/** Levels of lamps are worked out once; a council's counts never change. */
const levelsByCounts = new WeakMap<readonly number[], Level[]>();

export function lampLevels({ lsoasByVigintile }: LampCouncil): Level[] {
  let levels = levelsByCounts.get(lsoasByVigintile);
  if (!levels) levelsByCounts.set(lsoasByVigintile, (levels = profile(lsoasByVigintile, 0.5)));
  return levels;
}

/** Name of a stripe pattern within one widget. */
export const stripePatternId = (colour: string) => `stripes-${colour.slice(1)}`;

/** A lamp's shape, its colour under its outline. */
export function lampShape(council: LampCouncil, box: Box, full?: number): SVGTemplateResult {
  const d = lampPath(lampLevels(council), box, full);
  const { colour, pattern } = controlFill(council);
  const fill = pattern === 'stripes' ? `url(#${stripePatternId(colour)})` : colour;
  const kind = council.control.kind;
  return svg`<path class="shape ${kind}" d=${d} fill=${fill} stroke-linejoin="round"></path>`;
}

/** Diagonal stripes in the colour of each minority that is shown, and of the one in the key. */
export function stripePatterns(councils: readonly LampCouncil[]): SVGTemplateResult {
  const shown = councils
    .map(controlFill)
    .flatMap(({ colour, pattern }) => (pattern === 'stripes' ? [colour] : []));
  const colours = new Set([...shown, OTHER_FILL]);
  return svg`<defs>
    ${[...colours].map(
      (
        colour,
      ) => svg`<pattern id=${stripePatternId(colour)} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="stripe-ground" width="6" height="6"></rect>
        <rect class="stripe" width="3.2" height="6" fill=${colour}></rect>
      </pattern>`,
    )}
  </defs>`;
}
