import { layoutStrips, TEXT_SIZE, type StripsInput, type StripsWords } from './strips-layout.js';
import { loadRenderer } from './load-renderer.js';
import type { View } from './lazy/renderer/view.js';
import { resolvedColours, colourReferences } from './theme.js';

/** What one drawing shows. */
export interface DrawingInput {
  data: (width: number) => StripsInput;
  words: StripsWords;
}

/** Of a drawing's words, in CSS pixels, by the size of the text around it: a reader's larger text is larger here too. */
export const textSize = (around: string) => Math.max(1, Number.parseFloat(around) / 16 || 1) * TEXT_SIZE;

/**
 * One Vega view in one element. Drawing waits for code to arrive, and a page does not stand still meanwhile:
 * only the newest picture is drawn, and nothing after `finalize`.
 */
export class Drawing {
  #view: View | undefined;
  #turn = 0;
  #focus = '';
  #pictures: Promise<unknown> = Promise.resolve();
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /**
   * Draws a picture at a width in CSS pixels.
   *
   * @returns the points with their places in pixels, or undefined where a newer picture came first
   */
  async draw(
    { data, words }: DrawingInput,
    width: number,
  ): Promise<{ id: string; x: number; y: number }[] | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    const [createView, { stripsDataflow }] = await Promise.all([
      loadRenderer(),
      import('./lazy/renderer/generated/strips.js'),
    ]);
    if (turn !== this.#turn) return undefined;
    const { fontFamily, fontSize } = getComputedStyle(this.#element);
    const layout = layoutStrips(data(width), words, width, textSize(fontSize));
    const view = (this.#view ??= this.#create(createView(stripsDataflow)));
    for (const [name, rows] of Object.entries(layout.data)) view.data(name, rows);
    view.width(width).height(layout.height).signal('font', fontFamily);
    await view.runAsync();
    if (turn !== this.#turn) return undefined;
    return layout.data.points.map(({ id, position, y }) => ({ id, x: position * width, y }));
  }

  /** Rings a point; an empty name rings none. */
  async focus(id: string): Promise<void> {
    if (id === this.#focus) return;
    this.#focus = id;
    await this.#view?.signal('focusId', id).runAsync();
  }

  async toSVG(): Promise<string> {
    return this.#fixed(async (view) => view.toSVG());
  }

  async toPNG(scale: number): Promise<Blob> {
    const canvas = await this.#fixed(async (view) => view.toCanvas(scale));
    return new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))),
        'image/png',
      );
    });
  }

  finalize(): void {
    this.#turn += 1;
    this.#view?.finalize();
    this.#view = undefined;
    this.#focus = '';
    this.#element.replaceChildren();
  }

  #create(view: View): View {
    for (const [name, value] of Object.entries(colourReferences())) view.signal(name, value);
    return view.initialize(this.#element);
  }

  /** One picture after the other: each puts the page's colours back when it is made. */
  #fixed<T>(make: (view: View) => Promise<T>): Promise<T> {
    const picture = this.#pictures.then(() => this.#inFixedColours(make));
    this.#pictures = picture.catch(() => undefined);
    return picture;
  }

  /** A picture that leaves the page cannot refer to the page's colours. */
  async #inFixedColours<T>(make: (view: View) => Promise<T>): Promise<T> {
    const view = this.#view;
    if (!view) throw new Error('The chart has not been drawn yet.');
    for (const [name, value] of Object.entries(resolvedColours(this.#element))) view.signal(name, value);
    await view.runAsync();
    try {
      return await make(view);
    } finally {
      for (const [name, value] of Object.entries(colourReferences())) view.signal(name, value);
      await view.runAsync();
    }
  }
}
