// What of a chart is needed once it is drawn: its points in words, and the keyboard, the pointer or a finger on them.
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { markEnglish, type I18n } from '@odm-widgets/core';
import type { Drawing, Figure, Mark } from '../../drawing/drawing.js';
import { nextIndex } from './key-navigation.js';
import { pointsStyles } from './points.styles.js';

export const styles = [pointsStyles];

/** Largest distance between the pointer and the point it selects, in CSS pixels. */
const POINTER_REACH = 24;

type PointMark = Extract<Mark, { shape: 'circle' | 'rect' }>;

/** The chart that the points are of. */
export interface PointsHost {
  readonly element: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  drawing: () => Drawing | undefined;
  /** Ids of the points that are chosen; undefined where the reader can choose none. */
  chosen: () => ReadonlySet<string> | undefined;
  /** Index of the point under the pointer, where its shape decides it; the nearest point if left out. */
  indexAt?: (event: PointerEvent) => number;
}

/** The points of a chart: a list that screen readers read and the arrow keys walk, and which of them is current. */
export class PointsController {
  readonly #host: PointsHost;
  #figure: Figure | undefined;
  #current = -1;
  /** Whether the current point was reached with the keyboard. */
  #byKeyboard = false;
  /** A point that was tapped or clicked stays when the pointer leaves. */
  #isKept = false;

  constructor(host: PointsHost) {
    this.#host = host;
  }

  /** Sets the figure that is shown; a current point that it does not have gives way to its last. */
  use(figure: Figure): void {
    if (figure === this.#figure) return;
    this.#figure = figure;
    this.#current = Math.min(this.#current, figure.points.length - 1);
  }

  /** The text about the current point; undefined where none is. */
  readout({ core }: I18n): string | undefined {
    const text = this.#figure?.points[this.#current]?.text;
    return text && this.#byKeyboard ? `${text}. ${core.chartHint}` : text;
  }

  /** Every point in words: one tab stop, and the arrow keys move from item to item. */
  view(i18n: I18n): TemplateResult | typeof nothing {
    const { points = [], language, label } = this.#figure ?? {};
    if (!points.length) return nothing;
    const names = language?.englishNames ?? [];
    const stop = Math.max(this.#current, 0);
    const chosen = this.#host.chosen();
    return html`<ul
      class="points visually-hidden"
      role=${chosen ? 'listbox' : nothing}
      aria-multiselectable=${chosen ? 'true' : nothing}
      aria-label=${chosen && label ? label : nothing}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
    >
      ${points.map(({ id, text }, index) => html`<li tabindex=${index === stop ? '0' : '-1'} role=${chosen ? 'option' : nothing} aria-selected=${chosen ? chosen.has(id) : nothing}>${markEnglish(text, names, i18n)}</li>`)}
    </ul>`;
  }

  /** A ring around the current point; undefined where none is. */
  ringIn(drawing: Drawing): Mark | undefined {
    const id = this.#figure?.points[this.#current]?.id;
    const mark = id === undefined ? undefined : drawing.marks.find((one) => one.id === id);
    if (!mark) return undefined;
    const around = { stroke: 'text', strokeWidth: 3 } as const;
    return mark.shape === 'circle'
      ? { shape: 'circle', kind: 'current', x: mark.x, y: mark.y, r: mark.r + 2, ...around }
      : { ...mark, kind: 'current', fill: 'none', pattern: '', opacity: 1, ...around };
  }

  readonly onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && !this.#isKept) this.#select(this.#indexAt(event), false);
  };

  readonly onTap = (event: PointerEvent): void => {
    const nearest = this.#indexAt(event);
    this.#isKept = nearest >= 0;
    this.#select(nearest, false);
  };

  readonly onLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse' && !this.#isKept) this.#select(-1, false);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // With a modifier key they belong to the browser, such as Alt and an arrow for back and forward.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const items = [...this.#host.element.renderRoot.querySelectorAll<HTMLElement>('.points li')];
    const next = nextIndex(event.key, this.#current, items.length);
    if (next === undefined) return;
    event.preventDefault();
    this.#isKept = next >= 0;
    this.#select(next, true);
    items[next]?.focus({ preventScroll: true });
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const item = event.target as HTMLElement;
    this.#select([...(item.parentElement?.children ?? [])].indexOf(item), item.matches(':focus-visible'));
  };

  readonly #onBlur = (): void => this.#select(-1, false);

  #select(index: number, byKeyboard: boolean): void {
    if (index === this.#current && byKeyboard === this.#byKeyboard) return;
    this.#current = index;
    this.#byKeyboard = byKeyboard;
    this.#host.element.requestUpdate();
  }

  #indexAt(event: PointerEvent): number {
    return this.#host.indexAt ? this.#host.indexAt(event) : this.#nearestTo(event);
  }

  /** Index of the point nearest to the pointer; -1 where none is in reach. */
  #nearestTo({ clientX, clientY }: PointerEvent): number {
    const drawing = this.#host.drawing();
    const box = this.#host.element.renderRoot.querySelector('.drawing svg')?.getBoundingClientRect();
    if (!box || !drawing) return -1;
    // In print and in a zoomed page, the drawing may have another size than it was drawn for.
    const scale = drawing.width / (box.width || 1);
    const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    let nearest: { id: string | undefined; distance: number } = { id: undefined, distance: POINTER_REACH };
    for (const mark of pointMarks(drawing)) {
      const distance = distanceTo(mark, x, y);
      if (distance <= nearest.distance) nearest = { id: mark.id, distance };
    }
    return this.#figure?.points.findIndex(({ id }) => id === nearest.id) ?? -1;
  }
}

function pointMarks({ marks }: Drawing): PointMark[] {
  const hasPlace = (mark: Mark): mark is PointMark => mark.shape === 'circle' || mark.shape === 'rect';
  return marks.filter(hasPlace).filter(({ id }) => id !== undefined);
}

/** From a place to the centre of a dot, or to the nearest side of a bar. */
function distanceTo(mark: PointMark, x: number, y: number): number {
  if (mark.shape === 'circle') return Math.hypot(x - mark.x, y - mark.y);
  const beside = Math.max(mark.x - x, 0, x - mark.x - mark.width);
  const above = Math.max(mark.y - y, 0, y - mark.y - mark.height);
  return Math.hypot(beside, above);
}
