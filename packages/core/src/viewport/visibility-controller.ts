import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface VisibilityOptions {
  /** Distance from the viewport at which the host counts as near, as an IntersectionObserver takes it. */
  rootMargin?: string;
  /** Called once, when the host is first near the viewport and has a size. */
  onVisible: () => void;
  /** The element to observe; the host if left out. */
  target?: () => Element | undefined;
}

/** Notifies a host, once, that it is about to be seen. */
export class VisibilityController implements ReactiveController {
  visible = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: VisibilityOptions;
  #intersectionObserver: IntersectionObserver | undefined;
  #resizeObserver: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, options: VisibilityOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.visible) return;
    // Without the platform's observers everything counts as visible.
    if (typeof IntersectionObserver === 'undefined') {
      queueMicrotask(() => this.reveal());
      return;
    }
    const { rootMargin = '200px' } = this.#options;
    this.#intersectionObserver = new IntersectionObserver((entries) => this.#onIntersection(entries), {
      rootMargin,
    });
    this.#intersectionObserver.observe(this.#target);
  }

  hostDisconnected(): void {
    this.#intersectionObserver?.disconnect();
    this.#intersectionObserver = undefined;
    this.#resizeObserver?.disconnect();
    this.#resizeObserver = undefined;
  }

  /** Counts the host as visible at once, for printing and exports. */
  reveal(): void {
    if (this.visible) return;
    this.visible = true;
    this.hostDisconnected();
    this.#options.onVisible();
  }

  #onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    const last = entries.at(-1);
    if (!last?.isIntersecting) return;
    if (last.boundingClientRect.width > 0) this.reveal();
    else this.#awaitSize();
  }

  /** An element without a size does not change its intersection when it grows, so its size is observed. */
  #awaitSize(): void {
    if (this.#resizeObserver) return;
    if (typeof ResizeObserver === 'undefined') {
      this.reveal();
      return;
    }
    this.#resizeObserver = new ResizeObserver(([entry]) => {
      if (!entry?.contentRect.width) return;
      this.hostDisconnected();
      this.hostConnected();
    });
    this.#resizeObserver.observe(this.#target);
  }

  get #target(): Element {
    return this.#options.target?.() ?? this.#host;
  }
}
