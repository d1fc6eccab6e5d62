import { html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { baseStyles, RenderError, VisibilityController, type Locale } from '@odm-widgets/core';

import { styles } from './chart.styles.js';
import { Drawing, type DrawingInput } from './drawing.js';
import type { StripsInput, StripsWords } from './strips-layout.js';
import { CHART_STRINGS } from './strings/index.js';
import { nextIndex } from './key-navigation.js';

/** A point the keyboard reaches, and what is said there. */
export interface ChartPoint {
  id: string;
  text: string;
}

/** How far from a dot the pointer may be and still mean it, in pixels. */
const POINTER_REACH = 24;

/**
 * A chart that draws when it comes near the viewport, and can be walked point by point. Internal to the widgets.
 *
 * @tagname odm-chart
 * @fires {Event} odm-chart-error - Drawing failed; `event.error` is a RenderError.
 */
export class OdmChart extends LitElement {
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

  /** Rows for a drawing width in CSS pixels; a new function means new rows. */
  data?: (width: number) => StripsInput;

  /** Words on the drawing. */
  words?: StripsWords;

  /** What the keyboard walks, in order. */
  points: readonly ChartPoint[] = [];

  /** Accessible name: the headline. */
  label = '';

  /** Language of its words. */
  locale: Locale = 'en';

  /** Lanes to keep room for before the drawing arrives. */
  lanes = 1;

  private current = -1;
  private failed = false;

  readonly #visibility = new VisibilityController(this, { onVisible: () => this.requestUpdate() });
  #drawing: Drawing | undefined;
  #places: readonly { id: string; x: number; y: number }[] = [];
  #resize: ResizeObserver | undefined;
  #text = '';
  #width = 0;
  #drawn: Promise<void> = Promise.resolve();

  /** Settles when what is asked for is drawn. */
  get drawn(): Promise<void> {
    return this.#drawn;
  }

  /** The drawing as an SVG file's text. */
  async toSVG(): Promise<string> {
    return (await this.#ready()).toSVG();
  }

  /** The drawing as a PNG, by default at twice its size on the page. */
  async toPNG(scale = 2): Promise<Blob> {
    return (await this.#ready()).toPNG(scale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize = new ResizeObserver(([entry]) => this.#setWidth(entry?.contentRect.width ?? 0));
    this.#resize.observe(this);
    if (this.hasUpdated) this.requestUpdate('data', undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    // A move within the page keeps the drawing; only a chart that stays away lets it go.
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
    const news = ['data', 'words'].some((name) => changed.has(name));
    if (this.#visibility.visible && (news || !this.#drawing)) this.#draw();
    if (changed.has('current')) void this.#drawing?.focus(this.points[this.current]?.id ?? '');
  }

  protected override render(): unknown {
    const { hint, description, failed } = CHART_STRINGS[this.locale];
    const readout = this.points[this.current]?.text ?? hint;
    return html`
      <div
        class="figure lanes-${Math.min(Math.max(this.lanes, 1), 8)}"
        role="application"
        aria-roledescription=${description}
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

  /** Drawn again when there is more or less room, or the text around is larger or smaller. */
  #setWidth(width: number): void {
    const whole = Math.floor(width);
    const text = getComputedStyle(this).fontSize;
    const same = whole === this.#width;
    if (same && text === this.#text) return;
    this.#width = whole;
    this.#text = text;
    if (!this.#visibility.visible || !this.hasUpdated) return;
    // Larger words make a higher drawing, which is news to the very observer that called.
    if (same) requestAnimationFrame(() => this.#draw());
    else this.#draw();
  }

  #draw(): void {
    const { data, words } = this;
    if (!data || !words || this.#width <= 0 || !this.isConnected) return;
    const element = this.renderRoot.querySelector<HTMLElement>('.drawing');
    if (!element) return;
    this.#drawing ??= new Drawing(element);
    this.#drawn = this.#show(this.#drawing, { data, words });
  }

  async #show(drawing: Drawing, picture: DrawingInput): Promise<void> {
    try {
      const places = await drawing.draw(picture, this.#width);
      if (!places) return;
      this.#places = places;
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

  /** A chart nobody has scrolled to can still be saved. */
  async #ready(): Promise<Drawing> {
    if (!this.#drawing) {
      this.#visibility.reveal();
      this.#draw();
    }
    await this.#drawn;
    if (!this.#drawing) throw new RenderError('The chart has no room to be drawn in.');
    return this.#drawing;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // With another key held they are the browser's: back, to the top of the page.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, this.current, this.points.length);
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
  };

  readonly #onPoint = ({ clientX, clientY }: PointerEvent): void => {
    const box = this.renderRoot.querySelector('.drawing')!.getBoundingClientRect();
    const distance = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(clientX - box.left - x, clientY - box.top - y);
    let nearest: { id: string; x: number; y: number } | undefined;
    for (const place of this.#places) if (!nearest || distance(place) < distance(nearest)) nearest = place;
    if (!nearest || distance(nearest) > POINTER_REACH) return;
    this.current = this.points.findIndex(({ id }) => id === nearest.id);
  };

  readonly #leave = (): void => {
    this.current = -1;
  };
}
