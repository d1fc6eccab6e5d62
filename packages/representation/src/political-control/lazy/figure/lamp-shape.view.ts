import { svg, type SVGTemplateResult } from 'lit';
import type { LampCouncil } from '@odm-widgets/data/model';
import { NOC_FILL } from '../../../shared/parties.js';
import { lampPath, type Box } from '../../lamp.js';
import { majorityParty } from '../../political-control.model.js';
import { controlFill, lampLevels, stripePatternId } from '../../lamp-shape.chart.js';

/** Light enough that stripes and the grey of no overall control differ from it. */
const EXAMPLE_FILL = '#d3d8dc';

/** What is needed of a council to draw its lamp. */
type Lamp = Pick<LampCouncil, 'lsoasByVigintile' | 'control'>;

/**
 * A lamp with its fill and outline.
 *
 * @param full neighbourhoods per vigintile that fill the box; the lamp's own widest by default
 */
export function lampShape(lamp: Lamp, box: Box, full?: number): SVGTemplateResult {
  const d = lampPath(lampLevels(lamp), box, full);
  const { colour, pattern } = controlFill(lamp);
  const fill = pattern === 'stripes' ? `url(#${stripePatternId(colour)})` : colour;
  const kind = majorityParty(lamp) === undefined ? lamp.control.kind : 'majority';
  return svg`<path class="shape ${kind}" d=${d} fill=${fill} stroke-linejoin="round"></path>`;
}

/** A lamp that explains a shape or a fill, in a grey that no control is shown in. */
export function exampleShape(
  lsoasByVigintile: readonly number[],
  fill: 'plain' | 'stripes' | 'none',
  box: Box,
): SVGTemplateResult {
  const colours = { plain: EXAMPLE_FILL, stripes: `url(#${stripePatternId(EXAMPLE_FILL)})`, none: NOC_FILL };
  const kinds = { plain: 'example', stripes: 'minority', none: 'none' };
  const d = lampPath(lampLevels({ lsoasByVigintile }), box);
  return svg`<path class="shape ${kinds[fill]}" d=${d} fill=${colours[fill]} stroke-linejoin="round"></path>`;
}

/** Diagonal stripes in the colour of each minority that is shown, and of the example in the legend. */
export function stripePatterns(councils: readonly LampCouncil[]): SVGTemplateResult {
  const shown = councils
    .map(controlFill)
    .flatMap(({ colour, pattern }) => (pattern === 'stripes' ? [colour] : []));
  const colours = new Set(shown.length ? [...shown, EXAMPLE_FILL] : []);
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
