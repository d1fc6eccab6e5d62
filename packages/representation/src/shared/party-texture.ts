/** Rectangles in the fill and texture of a party, in drawings of both widgets. */
import type { Colour, Mark, Pattern } from '@odm-widgets/charts';

/** Paths in a tile of 8 by 8, drawn in an ink that contrasts with the fill. */
export const TEXTURES = {
  plain: '',
  columns: 'M2 0V8M6 0V8',
  dots: 'M2 2h1.5v1.5h-1.5zM6 6h1.5v1.5h-1.5z',
  rows: 'M0 2H8M0 6H8',
  crosses: 'M4 1.5V6.5M1.5 4H6.5',
  rings: 'M4 1.6a2.4 2.4 0 1 0 .01 0z',
  corners: 'M0 4H4V0',
  slants: 'M0 8L8 0',
  bars: 'M1 4H5',
} as const;

export type Texture = keyof typeof TEXTURES;

/** Inks for textures and letters: near black on light fills, white on dark ones. */
export const INKS = ['#231f20', '#ffffff'] as const;

/** The ink that contrasts with a fill. */
export function contrastingInk(fill: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => Number.parseInt(fill.slice(start, start + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b > 120 ? INKS[0] : INKS[1];
}

/** How seats and neighbourhoods of a party are drawn. A fill of "none" leaves the outline alone. */
export interface PartyLook {
  fill: string;
  texture: Texture;
}

type Box = Record<'x' | 'y' | 'width' | 'height', number>;

/** Side of a texture's tile. */
const TILE = 8;

const patternId = ({ fill, texture }: PartyLook) => `${texture}-${fill.slice(1)}`;

/** The fill of a party in drawings, and its texture where it has one: one of its {@link partyPatterns}. */
export function partyPaint(look: PartyLook): { fill: Colour; pattern?: string } {
  const fill = look.fill as Colour;
  return look.texture === 'plain' ? { fill } : { fill, pattern: patternId(look) };
}

/** A rectangle with the fill and texture of a party. */
export function partyRect(look: PartyLook, box: Box, kind: string, value: number): Mark {
  return { shape: 'rect', kind, value, ...box, stroke: 'text', ...partyPaint(look) };
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
