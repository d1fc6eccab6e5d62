import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Where the map of councils is wider than its box, it opens on the council that is pointed out, or in its middle; again
 * when the box changes.
 */
export class MapPosition implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #resizeObserver =
    typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#scroll());
  #box: Element | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector('.scroll.map');
    if (box === this.#box) return;
    this.#box = box;
    this.#resizeObserver?.disconnect();
    if (box) this.#resizeObserver?.observe(box);
  }

  #scroll(): void {
    const box = this.#box!;
    const shown = box.querySelector('.ring.highlighted') ?? box.querySelector('.hexes')!;
    const [target, room] = [shown.getBoundingClientRect(), box.getBoundingClientRect()];
    box.scrollLeft += target.left + target.width / 2 - (room.left + room.width / 2);
  }
}
