import { cellAfterKey, cellAt, gridLayout, type GridLayout } from './grid-layout.js';

/** What is painted: a kind for every square, and how each kind looks. */
export interface GridPaint {
  cells: Uint8Array;
  /** Fill of each kind; "none" is painted small, in grey. */
  fills: readonly string[];
  /** Whether a square stands out; undefined where all do. */
  isHighlighted: ((index: number) => boolean) | undefined;
}

export interface GridOptions {
  paint: () => GridPaint;
  /** A square is pointed at, or left. */
  onPoint: (at: number | undefined, layout: GridLayout) => void;
  /** The keyboard is at a square, in the same row as before or in another. */
  onMove: (at: number, layout: GridLayout, sameRow: boolean) => void;
}

/** How much of its fill a square keeps that does not stand out. */
export const FADED_OPACITY = 0.14;
const UNKNOWN_FILL = '#6b6b6b';

/**
 * Paints the grid on a canvas and says which square is pointed at. A square is painted anew only when the width or
 * what stands out changes; pointing moves one small frame, so that it keeps up with the screen.
 */
export class GridCanvas {
  #canvas: HTMLCanvasElement | undefined;
  #frame: HTMLElement | undefined;
  #sizes: ResizeObserver | undefined;
  #layout: GridLayout = gridLayout(0, 1);
  #at = 0;
  #width = 0;
  readonly #options: GridOptions;

  constructor(options: GridOptions) {
    this.#options = options;
  }

  /** For Lit's `ref`: the box that holds a canvas and a frame; undefined when it leaves the page. */
  readonly attach = (box: Element | undefined): void => {
    this.#sizes?.disconnect();
    // Another canvas is an empty one, whatever its width.
    this.#width = 0;
    if (!(box instanceof HTMLElement)) return;
    this.#canvas = box.querySelector('canvas') ?? undefined;
    this.#frame = box.querySelector<HTMLElement>('.frame') ?? undefined;
    // In a frame of its own: painting sets the height, which would be another resize in the same one.
    this.#sizes = new ResizeObserver(() => {
      if (box.clientWidth !== this.#width) requestAnimationFrame(() => this.paint());
    });
    this.#sizes.observe(box);
  };

  /** Paints every square. */
  paint(): void {
    const canvas = this.#canvas;
    const context = canvas?.getContext('2d');
    const width = canvas?.parentElement?.clientWidth ?? 0;
    if (!canvas || !context || !width) return;
    const { cells, fills, isHighlighted } = this.#options.paint();
    this.#width = width;
    this.#layout = gridLayout(width, cells.length);
    const { cell, columns, rows } = this.#layout;
    const scale = globalThis.devicePixelRatio || 1;
    canvas.width = Math.round(columns * cell * scale);
    canvas.height = Math.round(rows * cell * scale);
    canvas.style.setProperty('inline-size', `${columns * cell}px`);
    canvas.style.setProperty('block-size', `${rows * cell}px`);
    context.scale(scale, scale);
    for (const [fill, { all, faded }] of pathsByFill(this.#layout, cells, fills, isHighlighted)) {
      context.fillStyle = fill === 'none' ? UNKNOWN_FILL : fill;
      context.globalAlpha = FADED_OPACITY;
      context.fill(faded);
      context.globalAlpha = 1;
      context.fill(all);
    }
  }

  /** Arrow keys, from a square the reader is at. */
  key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { cells } = this.#options.paint();
    const next = cellAfterKey(event.key, this.#layout, cells.length, this.#at);
    if (next === undefined) return;
    event.preventDefault();
    const { columns } = this.#layout;
    const sameRow = Math.floor(next / columns) === Math.floor(this.#at / columns);
    this.#show(next);
    this.#options.onMove(next, this.#layout, sameRow);
  }

  /** The keyboard has come to the grid: it says where it is. */
  focus(): void {
    this.#show(this.#at);
    this.#options.onMove(this.#at, this.#layout, false);
  }

  pointer(event: PointerEvent): void {
    const { cells } = this.#options.paint();
    const { left, top } = this.#canvas!.getBoundingClientRect();
    const at = cellAt(this.#layout, cells.length, event.clientX - left, event.clientY - top);
    if (at !== undefined) this.#show(at);
    this.#options.onPoint(at, this.#layout);
  }

  leave(): void {
    if (this.#frame) this.#frame.hidden = true;
    this.#options.onPoint(undefined, this.#layout);
  }

  #show(at: number): void {
    this.#at = at;
    const { cell, columns } = this.#layout;
    const frame = this.#frame;
    if (!frame) return;
    frame.hidden = false;
    frame.style.setProperty('inline-size', `${cell}px`);
    frame.style.setProperty('block-size', `${cell}px`);
    frame.style.setProperty(
      'transform',
      `translate(${(at % columns) * cell}px, ${Math.floor(at / columns) * cell}px)`,
    );
  }
}

/** Squares by fill, those that stand out and those that do not. What is not known is half as large: it differs by shape. */
function pathsByFill(
  { cell, columns }: GridLayout,
  cells: Uint8Array,
  fills: readonly string[],
  picked: GridPaint['isHighlighted'],
): Map<string, { all: Path2D; faded: Path2D }> {
  const paths = new Map(fills.map((fill) => [fill, { all: new Path2D(), faded: new Path2D() }]));
  const full = cell > 3 ? cell - 1 : cell - 0.5;
  const small = Math.max(1, full / 2);
  cells.forEach((kind, index) => {
    const fill = fills[kind]!;
    const { all, faded } = paths.get(fill)!;
    const size = fill === 'none' ? small : full;
    const inset = (full - size) / 2;
    const path = !picked || picked(index) ? all : faded;
    path.rect((index % columns) * cell + inset, Math.floor(index / columns) * cell + inset, size, size);
  });
  return paths;
}
