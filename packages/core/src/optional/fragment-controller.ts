import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells a host the fragment of the page's address, when it joins the page and whenever that changes: what lies in a
 * shadow root is no target of a link by itself.
 */
export class FragmentController implements ReactiveController {
  readonly #follow: (fragment: string) => void;

  /** @param follow given the fragment, decoded and without its "#"; '' where there is none */
  constructor(host: ReactiveControllerHost, follow: (fragment: string) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  readonly #look = (): void => {
    const raw = location.hash.slice(1);
    try {
      this.#follow(decodeURIComponent(raw));
    } catch {
      this.#follow(raw);
    }
  };
}
