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

  constructor(host: ReactiveControllerHost & Element, options: VisibilityOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.visible) return;
    const { rootMargin = '200px', target } = this.#options;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), { rootMargin });
    this.#observer.observe(target?.() ?? this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Takes the host as seen, for printing and for tests. */
  reveal(): void {
    if (this.visible) return;
    this.visible = true;
    this.hostDisconnected();
    this.#options.onVisible();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    if (entries.some(({ isIntersecting, boundingClientRect: { width } }) => isIntersecting && width > 0)) this.reveal();
  }
}
