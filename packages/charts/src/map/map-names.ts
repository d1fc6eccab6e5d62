import { rounded, type DrawingSize, type Mark } from '../drawing/drawing.js';
import { widthOf } from '../drawing/text-lines.js';
import type { MapName } from './map-input.js';
import { outlineOfShapes, type PlacedCouncil } from './placed-council.js';
import { spotsIn, TakenRoom, type Spot } from './places.js';
import type { Box } from './projection.js';

/** How names are set: their size in parts of the text size, and how much wider than their place they may be. */
const NAMES = {
  place: { scale: 1, overhang: 1.6, bold: true, fill: 'text' },
  around: { scale: 0.8, overhang: 1, bold: false, fill: 'context-text' },
} as const;
const LETTERS = { scale: 0.85, overhang: 0.8 };

/** Texts on a map, each where there is room for it; what is placed first has the choice. */
export class MapTexts {
  readonly #size: DrawingSize;
  readonly #box: Box;
  readonly #taken = new TakenRoom();

  constructor(size: DrawingSize, box: Box) {
    this.#size = size;
    this.#box = box;
  }

  /** Names of places the map is about, or of those around them. */
  names(council: PlacedCouncil, which: keyof typeof NAMES): Mark[] {
    const { scale, overhang, bold, fill } = NAMES[which];
    const shown = new Set(council.shapes.map(({ code }) => code));
    const size = rounded(this.#size.textSize * scale);
    return council.names
      .filter(({ place }) => place === (which === 'place'))
      .flatMap(({ text, codes }: MapName): Mark[] => {
        const spots = [...spotsIn(outlineOfShapes(codes, council))].sort((a, b) => b.room - a.room);
        const at = this.#place(text, spots, size, overhang);
        return at
          ? [
              {
                shape: 'text',
                kind: 'name',
                ...at,
                text,
                size,
                bold,
                anchor: 'middle',
                halo: true,
                fill: codes.some((code) => shown.has(code)) ? 'text' : fill,
              },
            ]
          : [];
      });
  }

  /** The letters of shapes, such as their tenths. */
  letters(council: PlacedCouncil): Mark[] {
    const size = rounded(this.#size.textSize * LETTERS.scale);
    return council.shapes.flatMap(({ letters, code }): Mark[] => {
      const spots = letters ? spotsIn(outlineOfShapes([code], council)) : [];
      const at = letters && this.#place(letters, spots, size, LETTERS.overhang);
      if (!at) return [];
      // With a halo, so that they are read on every shade, in the light and in the dark.
      return [{ shape: 'text', kind: 'letters', ...at, text: letters, size, anchor: 'middle', halo: true }];
    });
  }

  #place(
    text: string,
    spots: readonly Spot[],
    size: number,
    overhang: number,
  ): { x: number; y: number } | undefined {
    // Bold letters are wider.
    const width = widthOf(text, size) * (overhang > 1 ? 1.2 : 1);
    const spot = spots.find(
      ({ at, room }) => room * overhang >= width && this.#taken.take(at, width, size * 1.1, this.#box),
    );
    return spot && { x: rounded(spot.at[0]), y: rounded(spot.at[1] + size * 0.35) };
  }
}
