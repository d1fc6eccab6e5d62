import type { View } from './lazy/renderer/view.js';
import { loadRenderer } from './load-renderer.js';
import { layoutStrips, TEXT_SIZE, type StripsInput, type StripsWords } from './strips-layout.js';
import { colourReferences, resolvedColours } from './theme.js';

/** What a drawing shows. */
export interface DrawingInput {
  data: (width: number) => StripsInput;
  words: StripsWords;
}

/** Position of a drawn point, in CSS pixels from the top left corner of the drawing. */
export interface PointPosition {
  id: string;
  x: number;
  y: number;
}

/** Text size of a drawing in CSS pixels, in proportion to the surrounding text and never smaller than by default. */
export const textSize = (surrounding: string) =>
  Math.max(1, Number.parseFloat(surrounding) / 16 || 1) * TEXT_SIZE;

/**
 * One Vega view in one element. Its code loads asynchronously, so only the latest input is drawn, and nothing after
 * `finalize`.
 */
export class Drawing {
  #view: View | undefined;
  #drawCount = 0;
  #focusedId = '';
  #lastExport: Promise<unknown> = Promise.resolve();
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /**
   * Draws an input at a width in CSS pixels.
   *
   * @returns positions of the points, or undefined when a later call has replaced this one
   */
  async draw({ data, words }: DrawingInput, width: number): Promise<PointPosition[] | undefined> {
    this.#drawCount += 1;
    const draw = this.#drawCount;
    const { createStripsView } = await loadRenderer();
    if (draw !== this.#drawCount) return undefined;
    const { fontFamily, fontSize } = getComputedStyle(this.#element);
    const layout = layoutStrips(data(width), words, width, textSize(fontSize));
    const view = (this.#view ??= this.#initialise(createStripsView()));
    for (const [name, rows] of Object.entries(layout.data)) view.data(name, rows);
    view.width(width).height(layout.height).signal('font', fontFamily);
    await view.runAsync();
    if (draw !== this.#drawCount) return undefined;
    return layout.data.points.map(({ id, position, y }) => ({ id, x: position * width, y }));
  }

  /** Draws a ring around a point; an empty id removes it. */
  async focus(id: string): Promise<void> {
    if (id === this.#focusedId) return;
    this.#focusedId = id;
    await this.#view?.signal('focusId', id).runAsync();
  }

  async toSVG(): Promise<string> {
    return this.#export(async (view) => view.toSVG());
  }

  async toPNG(scale: number): Promise<Blob> {
    const canvas = await this.#export(async (view) => view.toCanvas(scale));
    return new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The browser could not encode the image.'))),
        'image/png',
      );
    });
  }

  finalize(): void {
    this.#drawCount += 1;
    this.#view?.finalize();
    this.#view = undefined;
    this.#focusedId = '';
    this.#element.replaceChildren();
  }

  #initialise(view: View): View {
    setSignals(view, colourReferences());
    return view.initialize(this.#element);
  }

  /** One export after another, because each changes the view's colours while it runs. */
  #export<T>(write: (view: View) => Promise<T>): Promise<T> {
    const result = this.#lastExport.then(() => this.#withResolvedColours(write));
    this.#lastExport = result.catch(() => undefined);
    return result;
  }

  /** A saved image cannot refer to the page's custom properties. */
  async #withResolvedColours<T>(write: (view: View) => Promise<T>): Promise<T> {
    const view = this.#view;
    if (!view) throw new Error('The chart has not been drawn yet.');
    await setSignals(view, resolvedColours(this.#element)).runAsync();
    try {
      return await write(view);
    } finally {
      await setSignals(view, colourReferences()).runAsync();
    }
  }
}

function setSignals(view: View, signals: Readonly<Record<string, string>>): View {
  for (const [name, value] of Object.entries(signals)) view.signal(name, value);
  return view;
}
