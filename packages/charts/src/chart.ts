import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  baseStyles,
  LazyModule,
  markEnglish,
  memoizeLast,
  RenderError,
  StyledElement,
  type I18n,
} from '@odm-widgets/core';
import { styles } from './chart.styles.js';
import type { Drawing, DrawingSize, Figure } from './drawing/drawing.js';
import { markElement, svgElement } from './drawing/svg-element.js';
import type { PointsController, PointsHost } from './lazy/points/points.js';

/**
 * A figure and what its marks stand for. Once it is drawn come its points in words: a list that screen readers read and
 * the arrow keys walk, and a line that says the point that the keyboard, the pointer or a finger is at. Internal to the
 * widgets.
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
  };

  /** What is drawn; a new object is drawn anew. */
  figure?: Figure;

  /** The reader's language. */
  i18n?: I18n;

  protected size: DrawingSize = { width: 0, textSize: 16 };
  /** Ids of the points that are chosen, where the reader can choose some. */
  protected chosen: ReadonlySet<string> | undefined;
  protected drawing: Drawing | undefined;
  #failed = false;
  readonly #pointsModule = new LazyModule(this, () => import('./lazy/points/points.js'), {
    afterPaint: true,
  });
  #points: PointsController | undefined;
  #resizeObserver: ResizeObserver | undefined;
  readonly #svg = memoizeLast(svgElement);
  /** Around the current point. */
  #ring: SVGElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizeObserver?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('figure') || changed.has('size' as keyof OdmChart)) this.draw();
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override updated(): void {
    this.toggleAttribute('drawn', this.drawing !== undefined);
    this.#drawRing();
  }

  protected override render(): TemplateResult {
    const { figure, i18n, drawing } = this;
    const ruler = html`<div class="ruler" aria-hidden="true"></div>`;
    if (!figure || !i18n) return ruler;
    const points = this.#pointsOf(figure);
    const readout = points?.readout(i18n);
    return html`${ruler}
      <figure class="figure" aria-label=${figure.label}>
        ${points ? points.view(i18n) : nothing}
        <div
          class="drawing"
          @pointermove=${points?.onMove}
          @pointerup=${points?.onTap}
          @pointerleave=${points?.onLeave}
        >
          ${drawing ? this.#svg(drawing, figure.language) : nothing}
        </div>
        <p class="readout" aria-hidden=${readout ? 'true' : nothing}>
          ${this.#failed ? i18n.core.chartFailed : markEnglish(readout ?? figure.guide, figure.language?.englishNames ?? [], i18n)}
        </p>
      </figure>`;
  }

  /** The points in words; undefined until the figure has been drawn and their code is there. */
  #pointsOf(figure: Figure): PointsController | undefined {
    const code = this.size.width > 0 ? this.#pointsModule.value : undefined;
    if (code) this.#points ??= new code.PointsController(this.pointsHost());
    this.#points?.use(figure);
    return this.#points;
  }

  /** Above all marks, and not one of them: the others stay while the pointer goes from point to point. */
  #drawRing(): void {
    this.#ring?.remove();
    const ring = this.drawing && this.#points?.ringIn(this.drawing);
    this.#ring = ring && markElement(ring);
    if (this.#ring) this.#svg(this.drawing!, this.figure?.language).append(this.#ring);
  }

  /** What the points need of the chart. */
  protected pointsHost(): PointsHost {
    return { element: this, drawing: () => this.drawing, chosen: () => this.chosen };
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
}
