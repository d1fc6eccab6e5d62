import { cellAfterKey, cellAt, gridLayout, type GridLayout } from './grid-layout.js';

/** What is painted. */
export interface GridPaint {
  /** An index of `fills` for each square. */
  cells: Uint8Array;
  /** A square with the fill "none" is painted small and in grey. */
  fills: readonly string[];
  /** Whether a square is highlighted; undefined when all are. */
  isHighlighted: ((index: number) => boolean) | undefined;
}

export interface GridOptions {
  paint: () => GridPaint;
  /** The pointer is over a square, or over none. */
  onPoint: (index: number | undefined, layout: GridLayout) => void;
  /** The keyboard has moved to a square, in the same row as before or in another. */
  onMove: (index: number, layout: GridLayout, sameRow: boolean) => void;
}

/** Opacity of squares that are not highlighted. */
export const FADED_OPACITY = 0.14;
const UNKNOWN_FILL = '#6b6b6b';

/**
 * Paints the grid on a canvas and reports which square is pointed at. Squares are only painted again when the width
 * or the highlight changes; pointing moves a frame over the canvas, which is fast enough to follow a pointer.
 */
export class GridCanvas {
  #canvas: HTMLCanvasElement | undefined;
  #frame: HTMLElement | undefined;
  #resizeObserver: ResizeObserver | undefined;
  #layout: GridLayout = gridLayout(0, 1);
  #index = 0;
  #paintedWidth = 0;
  readonly #options: GridOptions;

  constructor(options: GridOptions) {
    this.#options = options;
  }

  /** A callback for Lit's `ref` on the element that holds the canvas and the frame. */
  readonly attach = (container: Element | undefined): void => {
    this.#resizeObserver?.disconnect();
    // A new canvas is empty, even if its width is the same.
    this.#paintedWidth = 0;
    if (!(container instanceof HTMLElement)) return;
    this.#canvas = container.querySelector('canvas') ?? undefined;
    this.#frame = container.querySelector<HTMLElement>('.frame') ?? undefined;
    // Older browsers paint once, for the width there is.
    if (typeof ResizeObserver !== 'function') return;
    // Painting sets the height of the canvas; in the same frame that would be another resize to observe.
    this.#resizeObserver = new ResizeObserver(() => {
      if (container.clientWidth !== this.#paintedWidth) requestAnimationFrame(() => this.paint());
    });
    this.#resizeObserver.observe(container);
  };

  /** Paints every square. */
  paint(): void {
    const canvas = this.#canvas;
    const context = canvas?.getContext('2d');
    const width = canvas?.parentElement?.clientWidth ?? 0;
    if (!canvas || !context || !width) return;
    const paint = this.#options.paint();
    this.#paintedWidth = width;
    this.#layout = gridLayout(width, paint.cells.length);
    const { cell, columns, rows } = this.#layout;
    const scale = globalThis.devicePixelRatio || 1;
    canvas.width = Math.round(columns * cell * scale);
    canvas.height = Math.round(rows * cell * scale);
    canvas.style.setProperty('inline-size', `${columns * cell}px`);
    canvas.style.setProperty('block-size', `${rows * cell}px`);
    context.scale(scale, scale);
    for (const [fill, { highlighted, faded }] of pathsByFill(this.#layout, paint)) {
      context.fillStyle = fill === 'none' ? UNKNOWN_FILL : fill;
      context.globalAlpha = FADED_OPACITY;
      context.fill(faded);
      context.globalAlpha = 1;
      context.fill(highlighted);
    }
  }

  /** Moves by a key from the current square. */
  key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { cells } = this.#options.paint();
    const next = cellAfterKey(event.key, this.#layout, cells.length, this.#index);
    if (next === undefined) return;
    event.preventDefault();
    const { columns } = this.#layout;
    const sameRow = Math.floor(next / columns) === Math.floor(this.#index / columns);
    this.#moveFrame(next);
    this.#options.onMove(next, this.#layout, sameRow);
  }

  /** Reports the current square when the grid gets the keyboard focus. */
  focus(): void {
    this.#moveFrame(this.#index);
    this.#options.onMove(this.#index, this.#layout, false);
  }

  pointer(event: PointerEvent): void {
    const { cells } = this.#options.paint();
    const { left, top } = this.#canvas!.getBoundingClientRect();
    const index = cellAt(this.#layout, cells.length, event.clientX - left, event.clientY - top);
    if (index !== undefined) this.#moveFrame(index);
    this.#options.onPoint(index, this.#layout);
  }

  leave(): void {
    if (this.#frame) this.#frame.hidden = true;
    this.#options.onPoint(undefined, this.#layout);
  }

  #moveFrame(index: number): void {
    this.#index = index;
    const { cell, columns } = this.#layout;
    const frame = this.#frame;
    if (!frame) return;
    frame.hidden = false;
    frame.style.setProperty('inline-size', `${cell}px`);
    frame.style.setProperty('block-size', `${cell}px`);
    const [x, y] = [(index % columns) * cell, Math.floor(index / columns) * cell];
    frame.style.setProperty('transform', `translate(${x}px, ${y}px)`);
  }
}

interface FillPaths {
  highlighted: Path2D;
  faded: Path2D;
}

/** Paths of squares by fill. An unknown square is half as large, so that it differs by shape. */
function pathsByFill(
  { cell, columns }: GridLayout,
  { cells, fills, isHighlighted }: GridPaint,
): Map<string, FillPaths> {
  const paths = new Map(fills.map((fill) => [fill, { highlighted: new Path2D(), faded: new Path2D() }]));
  const full = cell > 3 ? cell - 1 : cell - 0.5;
  const small = Math.max(1, full / 2);
  cells.forEach((cellFill, index) => {
    const fill = fills[cellFill]!;
    const { highlighted, faded } = paths.get(fill)!;
    const size = fill === 'none' ? small : full;
    const inset = (full - size) / 2;
    const path = !isHighlighted || isHighlighted(index) ? highlighted : faded;
    path.rect((index % columns) * cell + inset, Math.floor(index / columns) * cell + inset, size, size);
  });
  return paths;
}
