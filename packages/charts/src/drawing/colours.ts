import { palette, type ColourName } from '@odm-widgets/core/palette.js';
import type { Colour } from './drawing.js';

/** Where colours come from: the page's tokens, a theme, or values by name. */
export type Colours = 'page' | 'light' | 'dark' | Readonly<Record<ColourName, string>>;

/** A colour as a value of an attribute. */
export function colourValue(colour: Colour, colours: Colours): string {
  if (colour === 'none' || colour.startsWith('#')) return colour;
  const name = colour as ColourName;
  if (colours === 'page') return `var(--odm-color-${name}, ${palette.light[name]})`;
  return (typeof colours === 'string' ? palette[colours] : colours)[name];
}
