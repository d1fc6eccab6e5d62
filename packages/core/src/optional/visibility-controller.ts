import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface VisibilityOptions {
  /** How near the viewport counts as near. */
  rootMargin?: string;
  /** Called once, when the host first comes near the viewport with a size; a hidden tab waits. */
  onVisible: () => void;
  /** What to watch, when it is not the host itself. */
  target?: () => Element | undefined;
}

/** Tells a host, once, that somebody is about to see it. */
export class VisibilityController implements ReactiveController {
  visible = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: VisibilityOptions;
  #observer: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, options: VisibilityOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.visible) return;
    const { rootMargin = '200px' } = this.#options;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), { rootMargin });
    this.#observer.observe(this.#target);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  /** Takes the host as seen, for printing and for tests. */
  reveal(): void {
    if (this.visible) return;
    this.visible = true;
    this.hostDisconnected();
    this.#options.onVisible();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    const last = entries.at(-1);
    if (!last?.isIntersecting) return;
    if (last.boundingClientRect.width > 0) this.reveal();
    else this.#awaitSize();
  }

  /** Growing from nothing is no change of intersection, so it has to be looked for. */
  #awaitSize(): void {
    if (this.#sizes) return;
    this.#sizes = new ResizeObserver(([entry]) => {
      if (!entry?.contentRect.width) return;
      this.hostDisconnected();
      this.hostConnected();
    });
    this.#sizes.observe(this.#target);
  }

  get #target(): Element {
    return this.#options.target?.() ?? this.#host;
  }
}
