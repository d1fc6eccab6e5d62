import { svg, type SVGTemplateResult } from 'lit';
import type { LampCouncil } from '@odm-widgets/data/model';
import { NOC_FILL, OTHER_FILL, partyByCode } from '../../../shared/parties.js';
import { lampPath, profile, type Box, type Level } from '../../lamp.js';

/** What is needed of a council to draw its lamp. */
type Lamp = Pick<LampCouncil, 'lsoasByVigintile' | 'control'>;

/** How a council's control is drawn: a colour, solid or in stripes; an outline alone for no parties. */
export interface Fill {
  colour: string;
  pattern: 'solid' | 'stripes' | 'none';
}

export function controlFill({ control }: Pick<LampCouncil, 'control'>): Fill {
  const [party] = control.parties;
  if (control.kind === 'majority') return { colour: partyByCode(party!).fill, pattern: 'solid' };
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

/**
 * A lamp with its fill and outline.
 *
 * @param full neighbourhoods per vigintile that fill the box; the lamp's own widest by default
 */
export function lampShape(lamp: Lamp, box: Box, full?: number): SVGTemplateResult {
  const d = lampPath(lampLevels(lamp), box, full);
  const { colour, pattern } = controlFill(lamp);
  const fill = pattern === 'stripes' ? `url(#${stripePatternId(colour)})` : colour;
  return svg`<path class="shape ${lamp.control.kind}" d=${d} fill=${fill} stroke-linejoin="round"></path>`;
}

/** Diagonal stripes in the colour of each minority that is shown, and of the example in the legend. */
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
