import { cellAt, squaresLayout, type SquaresLayout } from './squares-layout.js';

/** What is painted. */
export interface SquaresPaint {
  /** An index of `fills` for each square. */
  cells: Uint8Array;
  /** A square with the fill "none" is painted small and in grey. */
  fills: readonly string[];
  /** Whether a square is highlighted; undefined when all are. */
  isHighlighted: ((index: number) => boolean) | undefined;
}

export interface SquaresOptions {
  paint: () => SquaresPaint;
  /** The pointer is over a square, or over none. */
  onPoint: (index: number | undefined) => void;
}

/** Opacity of squares that are not highlighted. */
export const FADED_OPACITY = 0.14;
const UNKNOWN_FILL = '#6b6b6b';

/**
 * Paints the squares on a canvas and reports which square is pointed at. Squares are only painted again when the width
 * or the highlight changes; pointing moves a frame over the canvas, which is fast enough to follow a pointer.
 */
export class SquaresCanvas {
  #canvas: HTMLCanvasElement | undefined;
  #frame: HTMLElement | undefined;
  #resizeObserver: ResizeObserver | undefined;
  #layout: SquaresLayout = squaresLayout(0, 1);
  #paintedSize = '';
  readonly #options: SquaresOptions;

  constructor(options: SquaresOptions) {
    this.#options = options;
  }

  /** A callback for Lit's `ref` on the element that holds the canvas and the frame. */
  readonly attach = (container: Element | undefined): void => {
    this.#resizeObserver?.disconnect();
    // A new canvas is empty, even if its width is the same.
    this.#paintedSize = '';
    if (!(container instanceof HTMLElement)) return;
    this.#canvas = container.querySelector('canvas') ?? undefined;
    this.#frame = container.querySelector<HTMLElement>('.frame') ?? undefined;
    // Older browsers paint once, for the width there is.
    if (typeof ResizeObserver !== 'function') return;
    // Painting sets the height of the canvas; in the same frame that would be another resize to observe.
    this.#resizeObserver = new ResizeObserver(() => {
      if (sizeOf(container).join() !== this.#paintedSize) requestAnimationFrame(() => this.paint());
    });
    this.#resizeObserver.observe(container);
    // The words beside it get higher with the text.
    if (container.nextElementSibling) this.#resizeObserver.observe(container.nextElementSibling);
  };

  /** Paints every square. */
  paint(): void {
    const canvas = this.#canvas;
    const context = canvas?.getContext('2d');
    const [width = 0, textSize] = canvas?.parentElement ? sizeOf(canvas.parentElement) : [];
    if (!canvas || !context || !width) return;
    const paint = this.#options.paint();
    this.#paintedSize = `${width},${textSize}`;
    this.#layout = squaresLayout(width, paint.cells.length, textSize);
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

  /** Where the squares are now. */
  get layout(): SquaresLayout {
    return this.#layout;
  }

  pointer(event: PointerEvent): void {
    const { cells } = this.#options.paint();
    const { left, top } = this.#canvas!.getBoundingClientRect();
    const index = cellAt(this.#layout, cells.length, event.clientX - left, event.clientY - top);
    if (index !== undefined) this.moveFrame(index);
    this.#options.onPoint(index);
  }

  leave(): void {
    if (this.#frame) this.#frame.hidden = true;
    this.#options.onPoint(undefined);
  }

  /** Puts the frame around a square. */
  moveFrame(index: number): void {
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

/** Width and text size, in CSS pixels. */
const sizeOf = (container: HTMLElement): [number, number] => [
  container.clientWidth,
  Number.parseFloat(getComputedStyle(container).fontSize),
];

interface FillPaths {
  highlighted: Path2D;
  faded: Path2D;
}

/** Paths of squares by fill. An unknown square is half as large, so that it differs by shape. */
function pathsByFill(
  { cell, columns }: SquaresLayout,
  { cells, fills, isHighlighted }: SquaresPaint,
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
