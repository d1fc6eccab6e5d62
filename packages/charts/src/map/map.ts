import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Position } from '@odm-widgets/data/model';
import { OdmChart } from '../chart.js';
import type { Drawing, DrawingSize, Figure, Mark } from '../drawing/drawing.js';
import type { PointsHost } from '../lazy/points/points.js';
import { mapStyles } from './map.styles.js';

/**
 * A map of small areas or wards, with its shapes in words as every figure has them: the arrow keys walk the list, and
 * what is pointed at is said below. Where shapes can be chosen, a click, Space or Enter chooses one and takes it back.
 * Internal to the widgets.
 *
 * @tagname odm-map
 * @fires {CustomEvent} odm-map-choose - The visitor chose a shape or took it back; `event.detail` is its `code`,
 *   whether it would be `selected`, and the `position` (longitude, latitude) of the pointer, undefined for the
 *   keyboard. Whoever listens sets `selected`.
 * @fires {Event} odm-chart-error - Drawing failed; `event.error` is a RenderError.
 */
export class OdmMap extends OdmChart {
  static override styles = [...OdmChart.styles, mapStyles];

  static override properties: PropertyDeclarations = {
    selectable: { type: Boolean },
    selected: { attribute: false },
  };

  /** Whether shapes can be chosen. */
  selectable = false;

  /** Codes of the shapes that are chosen. */
  selected: ReadonlySet<string> = new Set();

  #forcedColours: MediaQueryList | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forcedColours ??= globalThis.matchMedia?.('(forced-colors: active)');
    this.#forcedColours?.addEventListener('change', this.#onForcedColours);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forcedColours?.removeEventListener('change', this.#onForcedColours);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.chosen = this.selectable ? this.selected : undefined;
    super.willUpdate(changed);
    if (changed.has('selected') || changed.has('selectable')) this.draw();
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', this.#onClick);
    this.renderRoot.addEventListener('keydown', this.#onKeyDown);
  }

  /** With what is chosen outlined and hatched, so that it is seen without colour. */
  protected override drawFigure(figure: Figure, size: DrawingSize): Drawing {
    const drawing = figure.draw({ ...size, forcedColours: this.#forcedColours?.matches ?? false });
    const chosen = drawing.marks.flatMap((mark): Mark[] => {
      if (!mark.id || !this.chosen?.has(mark.id)) return [];
      const { x, y } = mark;
      if (mark.shape === 'circle')
        return [
          {
            shape: 'circle',
            kind: 'chosen',
            x,
            y,
            r: mark.r + 3,
            fill: 'none',
            stroke: 'accent-text',
            strokeWidth: 4,
          },
        ];
      if (mark.shape !== 'path') return [];
      const { d } = mark;
      const own = { shape: 'path', x, y, d } as const;
      return [
        { ...own, kind: 'chosen', pattern: CHOSEN.id },
        { ...own, kind: 'chosen', fill: 'none', stroke: 'accent-text', strokeWidth: 3 },
      ];
    });
    if (!chosen.length) return drawing;
    // Shapes below names and letters, rings of circles above all.
    const firstText = drawing.marks.findIndex(({ shape }) => shape === 'text');
    const at = firstText < 0 ? drawing.marks.length : firstText;
    return {
      ...drawing,
      marks: [
        ...drawing.marks.slice(0, at),
        ...chosen.filter(({ shape }) => shape === 'path'),
        ...drawing.marks.slice(at),
        ...chosen.filter(({ shape }) => shape === 'circle'),
      ],
      patterns: [...(drawing.patterns ?? []), CHOSEN],
    };
  }

  protected override pointsHost(): PointsHost {
    return { ...super.pointsHost(), indexAt: (event) => this.#indexAt(event) };
  }

  /** The shape under the pointer. */
  #indexAt(event: MouseEvent): number {
    const target = event.composedPath()[0] as Element | undefined;
    const svg = target?.closest?.('svg');
    if (!svg || !this.drawing) return -1;
    const drawn = [...svg.children].filter(({ localName }) => localName !== 'defs');
    const id = this.drawing.marks[drawn.indexOf(target!)]?.id;
    return id === undefined ? -1 : (this.figure?.points.findIndex((point) => point.id === id) ?? -1);
  }

  readonly #onForcedColours = (): void => {
    this.draw();
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    this.#toggle(this.#indexAt(event as MouseEvent), this.#positionAt(event as MouseEvent));
  };

  readonly #onKeyDown = (event: Event): void => {
    const { key, target } = event as KeyboardEvent;
    if (!this.selectable || (key !== ' ' && key !== 'Enter')) return;
    const item = (target as Element).closest('.points li');
    if (!item) return;
    event.preventDefault();
    this.#toggle([...item.parentElement!.children].indexOf(item));
  };

  #positionAt({ clientX, clientY }: MouseEvent): Position | undefined {
    const box = this.renderRoot.querySelector('.drawing svg')?.getBoundingClientRect();
    if (!box?.width || !this.drawing) return undefined;
    // In a zoomed page, the drawing may have another size than it was drawn for.
    const scale = this.drawing.width / box.width;
    return this.figure?.locate?.((clientX - box.left) * scale, (clientY - box.top) * scale, this.size);
  }

  #toggle(index: number, position?: Position): void {
    const code = this.selectable ? this.figure?.points[index]?.id : undefined;
    if (code === undefined) return;
    const detail = { code, selected: !this.selected.has(code), position };
    this.dispatchEvent(new CustomEvent('odm-map-choose', { detail, bubbles: true, composed: true }));
  }
}

const CHOSEN = {
  id: 'map-chosen',
  size: 8,
  angle: -45,
  marks: [{ shape: 'rect', x: 0, y: 0, width: 2, height: 8, fill: 'accent-text' }],
} as const;
