import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { baseStyles, RenderError, StyledElement, VisibilityController, type Locale } from '@odm-widgets/core';
import { styles } from './chart.styles.js';
import { Drawing, type DrawingInput, type PointPosition } from './drawing.js';
import type { StripsInput, StripsWords } from './strips-layout.js';
import { CHART_STRINGS } from './strings/index.js';
import { nextIndex } from './key-navigation.js';

/** A point that the keyboard reaches, and its text for the readout. */
export interface ChartPoint {
  id: string;
  text: string;
}

/** Largest distance between the pointer and the point it selects, in CSS pixels. */
const POINTER_REACH = 24;

/**
 * A chart that is drawn near the viewport and navigated point by point with the arrow keys. Internal to the widgets.
 *
 * @tagname odm-chart
 * @fires {Event} odm-chart-error - Drawing failed; `event.error` is a RenderError.
 */
export class OdmChart extends StyledElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    words: { attribute: false },
    points: { attribute: false },
    label: {},
    locale: { attribute: false },
    lanes: { type: Number },
    current: { state: true },
    failed: { state: true },
  };

  /** Rows for a width in CSS pixels; a new function means new rows. */
  data?: (width: number) => StripsInput;

  /** Labels on the drawing. */
  words?: StripsWords;

  /** Points in the order of the arrow keys. */
  points: readonly ChartPoint[] = [];

  /** Accessible name: the headline. */
  label = '';

  /** Language of the hint and of messages. */
  locale: Locale = 'en';

  /** Number of lanes to reserve height for before the chart is drawn. */
  lanes = 1;

  private current = -1;
  private failed = false;

  readonly #visibility = new VisibilityController(this, { onVisible: () => this.requestUpdate() });
  #drawing: Drawing | undefined;
  #positions: readonly PointPosition[] = [];
  #resize: ResizeObserver | undefined;
  #fontSize = '';
  #width = 0;
  #drawn: Promise<void> = Promise.resolve();

  /** Settles when the current rows are drawn. */
  get drawn(): Promise<void> {
    return this.#drawn;
  }

  /** The drawing as an SVG file's text. */
  async toSVG(): Promise<string> {
    return (await this.#readyDrawing()).toSVG();
  }

  /** The drawing as a PNG, by default at twice its size on the page. */
  async toPNG(scale = 2): Promise<Blob> {
    return (await this.#readyDrawing()).toPNG(scale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observeWidth();
    if (this.hasUpdated) this.requestUpdate('data', undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    // A move within the page keeps the drawing; a chart that is removed releases it.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#drawing?.finalize();
      this.#drawing = undefined;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('points')) this.current = Math.min(this.current, this.points.length - 1);
  }

  protected override updated(changed: PropertyValues): void {
    const hasNewRows = changed.has('data') || changed.has('words');
    if (this.#visibility.visible && (hasNewRows || !this.#drawing)) this.#draw();
    if (changed.has('current')) void this.#drawing?.focus(this.points[this.current]?.id ?? '');
  }

  protected override render(): unknown {
    const { hint, roleDescription, failed } = CHART_STRINGS[this.locale];
    const readout = this.points[this.current]?.text ?? hint;
    return html`
      <div
        class="figure lanes-${Math.min(Math.max(this.lanes, 1), 8)}"
        role="application"
        aria-roledescription=${roleDescription}
        aria-label=${this.label}
        aria-describedby="readout"
        tabindex="0"
        @keydown=${this.#onKey}
        @pointermove=${this.#onPoint}
        @pointerdown=${this.#onPoint}
        @blur=${this.#leave}
        @pointerleave=${this.#leave}
      >
        <div class="drawing" aria-hidden="true"></div>
      </div>
      <p id="readout" class="readout" aria-live="polite">${this.failed ? failed : readout}</p>
    `;
  }

  /** Browsers without ResizeObserver draw once, at the width the chart has when it is connected. */
  #observeWidth(): void {
    if (typeof ResizeObserver === 'undefined') {
      this.#setWidth(this.getBoundingClientRect().width);
      return;
    }
    this.#resize = new ResizeObserver(([entry]) => this.#setWidth(entry?.contentRect.width ?? 0));
    this.#resize.observe(this);
  }

  /** Draws again when the width or the surrounding font size has changed. */
  #setWidth(width: number): void {
    const wholeWidth = Math.floor(width);
    const { fontSize } = getComputedStyle(this);
    const sameWidth = wholeWidth === this.#width;
    if (sameWidth && fontSize === this.#fontSize) return;
    this.#width = wholeWidth;
    this.#fontSize = fontSize;
    if (!this.#visibility.visible || !this.hasUpdated) return;
    // Larger text makes the drawing taller. Drawing inside the ResizeObserver callback would then notify it in a loop.
    if (sameWidth) requestAnimationFrame(() => this.#draw());
    else this.#draw();
  }

  #draw(): void {
    const { data, words } = this;
    if (!data || !words || this.#width <= 0 || !this.isConnected) return;
    const element = this.renderRoot.querySelector<HTMLElement>('.drawing');
    if (!element) return;
    this.#drawing ??= new Drawing(element);
    this.#drawn = this.#drawInput(this.#drawing, { data, words });
  }

  async #drawInput(drawing: Drawing, input: DrawingInput): Promise<void> {
    try {
      const positions = await drawing.draw(input, this.#width);
      if (!positions) return;
      this.#positions = positions;
      this.failed = false;
      this.toggleAttribute('drawn', true);
    } catch (cause) {
      this.failed = true;
      const error = new RenderError('The chart could not be drawn.', { cause });
      console.error(`<odm-chart> ${error.message}`, cause);
      this.dispatchEvent(
        Object.assign(new Event('odm-chart-error', { bubbles: true, composed: true }), { error }),
      );
    }
  }

  /** Draws a chart that has not been near the viewport yet, so that it can be saved. */
  async #readyDrawing(): Promise<Drawing> {
    if (!this.#drawing) {
      this.#visibility.reveal();
      this.#draw();
    }
    await this.#drawn;
    if (!this.#drawing) throw new RenderError('The chart has no width to be drawn in.');
    return this.#drawing;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // With a modifier key they belong to the browser, such as Alt and an arrow for back and forward.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, this.current, this.points.length);
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
  };

  readonly #onPoint = ({ clientX, clientY }: PointerEvent): void => {
    const box = this.renderRoot.querySelector('.drawing')!.getBoundingClientRect();
    const distance = ({ x, y }: PointPosition) => Math.hypot(clientX - box.left - x, clientY - box.top - y);
    let nearest: PointPosition | undefined;
    for (const position of this.#positions)
      if (!nearest || distance(position) < distance(nearest)) nearest = position;
    if (!nearest || distance(nearest) > POINTER_REACH) return;
    this.current = this.points.findIndex(({ id }) => id === nearest.id);
  };

  readonly #leave = (): void => {
    this.current = -1;
  };
}
