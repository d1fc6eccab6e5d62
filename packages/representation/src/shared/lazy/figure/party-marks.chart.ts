/** Rectangles in the fill and texture of a party, in drawings of both widgets. */
import type { Colour, Mark, Pattern } from '@odm-widgets/charts';
import { contrastingInk, TEXTURES, type Texture } from '../../parties.js';

/** How seats and neighbourhoods of a party are drawn. A fill of "none" leaves the outline alone. */
export interface PartyLook {
  fill: string;
  texture: Texture;
}

type Box = Record<'x' | 'y' | 'width' | 'height', number>;

/** Side of a texture's tile. */
const TILE = 8;

const patternId = ({ fill, texture }: PartyLook) => `${texture}-${fill.slice(1)}`;

/** A rectangle with the fill and texture of a party. */
export function partyRect(look: PartyLook, box: Box, kind: string, value: number): Mark {
  const fill = look.fill as Colour;
  const paint = look.texture === 'plain' ? { fill } : { fill, pattern: patternId(look) };
  return { shape: 'rect', kind, value, ...box, stroke: 'text', ...paint };
}

/** The patterns of those that have a texture, each once. */
export function partyPatterns(looks: readonly PartyLook[]): Pattern[] {
  const textured = looks.filter(({ texture }) => texture !== 'plain');
  const byId = new Map(textured.map((look) => [patternId(look), look]));
  return [...byId].map(([id, { fill, texture }]) => ({
    id,
    size: TILE,
    marks: [
      { shape: 'rect', x: 0, y: 0, width: TILE, height: TILE, fill: fill as Colour },
      { shape: 'path', x: 0, y: 0, d: TEXTURES[texture], stroke: contrastingInk(fill) as Colour },
    ],
  }));
}
