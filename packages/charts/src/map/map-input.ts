import type { Boundaries, Position } from '@odm-widgets/data/model';
import type { Colour, Pattern, WordsLanguage } from '../drawing/drawing.js';

/** A shape the map is about: it can be pointed at, and its text is read out. */
export interface MapShape {
  code: string;
  /** "Manchester 018A: rank 1,719 of 33,755, in the most deprived 10% in England" */
  text: string;
  /** Its national tenth, 1 the most deprived: how dark it is. */
  tenth?: number;
  /** What it is filled with where there is no tenth, and a texture that says the same without colour. */
  fill?: Colour;
  pattern?: string;
  /** A few letters in its middle, such as its tenth. */
  letters?: string;
  /** A ring singles it out, as the neighbourhood of a postcode. */
  marked?: boolean;
}

/** A name on the map, in the middle of shapes. */
export interface MapName {
  text: string;
  codes: readonly string[];
  /** Whether it is of a place the map is about; others are smaller and left out where there is no room. */
  place: boolean;
}

/** One council on the map. */
export interface MapCouncil {
  boundaries: Pick<Boundaries, 'arcs' | 'areas' | 'wards'>;
  /** Which of its shapes are drawn; those that are not in `shapes` are the ground around them. */
  layer: 'areas' | 'wards';
  shapes: readonly MapShape[];
  /** Arcs of a thick line around places. */
  outlines: readonly (readonly number[])[];
  /** Arcs of a dashed line, where the official line of a ward is another. */
  official: readonly (readonly number[])[];
  /** Arcs of a thin dashed line, around what is counted in wards where that is another line than theirs. */
  counted?: readonly number[];
  names: readonly MapName[];
}

/** A point the map is about: a circle, larger where there is more, that can be pointed at and chosen. */
export interface MapPoint {
  id: string;
  /** "Edgeley: 12 observations. Most are about uneven paving (4)" */
  text: string;
  position: Position;
  /** How many things are there: a larger number has a larger circle. */
  count: number;
  /** What is written in the circle. */
  letters?: string;
}

/** An entry of the key below the map. */
export interface MapKeyEntry {
  text: string;
  fill?: Colour;
  pattern?: string;
  line?: 'outline' | 'official' | 'counted';
}

export interface MapInput {
  label: string;
  guide: string;
  language?: WordsLanguage;
  councils: readonly MapCouncil[];
  /** Points above the shapes; none where they are left out. */
  points?: readonly MapPoint[];
  /** Codes of the shapes that the map is scaled to; all that it is about where none is named, points included. */
  frame?: readonly string[];
  key: {
    /** Under the first and the last of the ten steps; left out where shapes have no tenth. */
    tenths?: { most: string; least: string };
    entries: readonly MapKeyEntry[];
  };
  patterns?: readonly Pattern[];
}
