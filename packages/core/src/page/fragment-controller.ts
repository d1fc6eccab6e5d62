import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Reports the fragment of the page's address when the host connects and when it changes, because elements inside a
 * shadow root cannot be the target of a link.
 */
export class FragmentController implements ReactiveController {
  readonly #onFragment: (fragment: string) => void;

  /** @param onFragment given the fragment, decoded and without its "#"; '' where there is none */
  constructor(host: ReactiveControllerHost, onFragment: (fragment: string) => void) {
    this.#onFragment = onFragment;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#update);
  }

  readonly #update = (): void => {
    const raw = location.hash.slice(1);
    try {
      this.#onFragment(decodeURIComponent(raw));
    } catch {
      this.#onFragment(raw);
    }
  };
}
