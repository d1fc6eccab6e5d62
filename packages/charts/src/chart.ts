import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles, markEnglish, RenderError, StyledElement, type I18n } from '@odm-widgets/core';
import { styles } from './chart.styles.js';
import type { Drawing, DrawingSize, Figure, Mark } from './drawing/drawing.js';
import { svgView } from './drawing/svg-view.js';
import { nextIndex } from './key-navigation.js';

/** Largest distance between the pointer and the point it selects, in CSS pixels. */
const POINTER_REACH = 24;

type PointMark = Extract<Mark, { shape: 'circle' | 'rect' }>;

/**
 * A figure with its points in words: a list that screen readers read and the arrow keys walk, and a line that says
 * the point that the keyboard, the pointer or a finger is at. Internal to the widgets.
 *
 * @tagname odm-chart
 * @fires {Event} odm-chart-error - Drawing failed; `event.error` is a RenderError.
 */
export class OdmChart extends StyledElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    figure: { attribute: false },
    i18n: { attribute: false },
    size: { state: true },
    current: { state: true },
    byKeyboard: { state: true },
  };

  /** What is drawn; a new object is drawn anew. */
  figure?: Figure;

  /** The reader's language. */
  i18n?: I18n;

  protected size: DrawingSize = { width: 0, textSize: 16 };
  protected current = -1;
  /** Whether the current point was reached with the keyboard. */
  private byKeyboard = false;

  /** Ids of the points that are chosen, where the reader can choose some. */
  protected chosen: ReadonlySet<string> | undefined;
  protected drawing: Drawing | undefined;
  #failed = false;
  /** A point that was tapped or clicked stays when the pointer leaves. */
  #isKept = false;
  #resizeObserver: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizeObserver?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('figure')) this.current = Math.min(this.current, (this.figure?.points.length ?? 0) - 1);
    if (changed.has('figure') || changed.has('size' as keyof OdmChart)) this.draw();
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override updated(): void {
    this.toggleAttribute('drawn', this.drawing !== undefined);
  }

  protected override render(): TemplateResult {
    const { figure, i18n } = this;
    const ruler = html`<div class="ruler" aria-hidden="true"></div>`;
    if (!figure || !i18n) return ruler;
    return html`${ruler}
      <figure class="figure" aria-label=${figure.label}>
        ${this.#pointsView(figure, i18n)}
        <div
          class="drawing"
          @pointermove=${this.#onMove}
          @pointerdown=${this.#onTap}
          @pointerleave=${this.#onLeave}
        >
          ${this.drawing ? svgView(this.#withRing(this.drawing, figure), figure.language) : nothing}
        </div>
        <p class="readout" aria-hidden=${figure.points[this.current] ? 'true' : nothing}>
          ${this.#failed ? i18n.core.chartFailed : markEnglish(this.#readout(figure, i18n.core.chartHint), figure.language?.englishNames ?? [], i18n)}
        </p>
      </figure>`;
  }

  /** Every point in words: one tab stop, and the arrow keys move from item to item. */
  #pointsView({ points, language }: Figure, i18n: I18n): TemplateResult | typeof nothing {
    if (!points.length) return nothing;
    const names = language?.englishNames ?? [];
    const stop = Math.max(this.current, 0);
    const { chosen } = this;
    return html`<ul
      class="points visually-hidden"
      role=${chosen ? 'listbox' : nothing}
      aria-multiselectable=${chosen ? 'true' : nothing}
      aria-label=${chosen ? this.figure!.label : nothing}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
    >
      ${points.map(({ id, text }, index) => html`<li tabindex=${index === stop ? '0' : '-1'} role=${chosen ? 'option' : nothing} aria-selected=${chosen ? chosen.has(id) : nothing}>${markEnglish(text, names, i18n)}</li>`)}
    </ul>`;
  }

  #readout({ points, guide }: Figure, hint: string): string {
    const point = points[this.current]?.text;
    if (!point) return guide;
    return this.byKeyboard ? `${point}. ${hint}` : point;
  }

  /** A ring around the current point, above all other marks. */
  #withRing(drawing: Drawing, { points }: Figure): Drawing {
    const mark = this.#markOf(points[this.current]?.id);
    if (!mark) return drawing;
    const around = { stroke: 'text', strokeWidth: 3 } as const;
    const ring: Mark =
      mark.shape === 'circle'
        ? { shape: 'circle', kind: 'current', x: mark.x, y: mark.y, r: mark.r + 2, ...around }
        : { ...mark, kind: 'current', fill: 'none', pattern: '', opacity: 1, ...around };
    return { ...drawing, marks: [...drawing.marks, ring] };
  }

  #markOf(id: string | undefined): Mark | undefined {
    return id === undefined ? undefined : this.drawing?.marks.find((mark) => mark.id === id);
  }

  #pointMarks(): PointMark[] {
    const hasPlace = (mark: Mark): mark is PointMark => mark.shape === 'circle' || mark.shape === 'rect';
    return (this.drawing?.marks ?? []).filter(hasPlace).filter(({ id }) => id !== undefined);
  }

  /**
   * Draws at once, so that the page moves only once, and follows the width and the size of the text. What is observed
   * is a ruler as wide as the chart and as high as its text: the chart itself gets higher by drawing.
   */
  #observe(): void {
    const ruler = this.renderRoot.querySelector('.ruler')!;
    const measure = () => this.#measure(ruler.getBoundingClientRect().width);
    // After the update that rendered the ruler, and before the page is painted.
    queueMicrotask(measure);
    // Browsers without ResizeObserver draw once, at the width the chart has now.
    if (typeof ResizeObserver === 'undefined') return;
    // A drawing can change the width of others, as by a scroll bar: within a callback that would be a loop.
    this.#resizeObserver = new ResizeObserver(() => requestAnimationFrame(measure));
    this.#resizeObserver.observe(ruler);
  }

  #measure(width: number): void {
    const textSize = Number.parseFloat(getComputedStyle(this).fontSize) || 16;
    const size = { width: Math.floor(width), textSize };
    if (size.width === this.size.width && textSize === this.size.textSize) return;
    this.size = size;
  }

  protected draw(): void {
    const { figure, size } = this;
    this.drawing = undefined;
    this.#failed = false;
    // A chart in a hidden tab has no width; it is drawn when it is shown.
    if (!figure || size.width <= 0) return;
    try {
      this.drawing = this.drawFigure(figure, size);
    } catch (cause) {
      this.#failed = true;
      const error = new RenderError('The chart could not be drawn.', { cause });
      console.error(`<odm-chart> ${error.message}`, cause);
      this.dispatchEvent(
        Object.assign(new Event('odm-chart-error', { bubbles: true, composed: true }), { error }),
      );
    }
  }

  /** The figure at a size. */
  protected drawFigure(figure: Figure, size: DrawingSize): Drawing {
    return figure.draw(size);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // With a modifier key they belong to the browser, such as Alt and an arrow for back and forward.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('.points li')];
    const next = nextIndex(event.key, this.current, items.length);
    if (next === undefined) return;
    event.preventDefault();
    this.byKeyboard = true;
    this.#isKept = next >= 0;
    this.current = next;
    items[next]?.focus({ preventScroll: true });
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const item = event.target as HTMLElement;
    this.byKeyboard = item.matches(':focus-visible');
    this.current = [...(item.parentElement?.children ?? [])].indexOf(item);
  };

  readonly #onBlur = (): void => {
    this.byKeyboard = false;
    this.current = -1;
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && !this.#isKept) this.#select(this.indexAt(event));
  };

  readonly #onTap = (event: PointerEvent): void => {
    const nearest = this.indexAt(event);
    this.#isKept = nearest >= 0;
    this.#select(nearest);
  };

  readonly #onLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse' && !this.#isKept) this.#select(-1);
  };

  #select(index: number): void {
    this.byKeyboard = false;
    this.current = index;
  }

  /** Index of the point nearest to the pointer; -1 where none is in reach. */
  protected indexAt({ clientX, clientY }: PointerEvent): number {
    const box = this.renderRoot.querySelector('.drawing svg')?.getBoundingClientRect();
    if (!box || !this.drawing) return -1;
    // In print and in a zoomed page, the drawing may have another size than it was drawn for.
    const scale = this.drawing.width / (box.width || 1);
    const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    let nearest: { id: string | undefined; distance: number } = { id: undefined, distance: POINTER_REACH };
    for (const mark of this.#pointMarks()) {
      const distance = distanceTo(mark, x, y);
      if (distance <= nearest.distance) nearest = { id: mark.id, distance };
    }
    return this.figure?.points.findIndex(({ id }) => id === nearest.id) ?? -1;
  }
}

/** From a place to the centre of a dot, or to the nearest side of a bar. */
function distanceTo(mark: PointMark, x: number, y: number): number {
  if (mark.shape === 'circle') return Math.hypot(x - mark.x, y - mark.y);
  const beside = Math.max(mark.x - x, 0, x - mark.x - mark.width);
  const above = Math.max(mark.y - y, 0, y - mark.y - mark.height);
  return Math.hypot(beside, above);
}
