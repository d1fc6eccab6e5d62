/** Elements that are nearer to the viewport than this, in heights of the viewport, load at once. */
const NEAR_SCREENS = 2;
/** Milliseconds after which an idle moment is no longer waited for. */
const MAX_IDLE_WAIT = 2000;
/** Where the widgets find what they wait for; the loader and the widgets are separate files. */
const HELD = Symbol.for('odm-widgets.held-elements');

export interface Schedule {
  /** Calls back for each element: at once near the viewport, else when it comes near or the page is idle. */
  whenDue: (elements: readonly Element[], callback: (element: Element) => void) => void;
  /** Calls back when the page has loaded and is idle. */
  whenIdle: (callback: () => void) => void;
}

/** Decides when what is on a page loads, so that widgets out of sight do not compete with the page's own content. */
export function createSchedule(page: Document): Schedule {
  const view = page.defaultView!;
  const whenIdle = (callback: () => void) => whenLoaded(view, () => onIdle(view, callback));
  const releases = new Map<Element, () => void>();
  const release = (element: Element) => {
    observer.unobserve(element);
    releases.get(element)?.();
    releases.delete(element);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) release(target);
    },
    { rootMargin: `${NEAR_SCREENS * 100}% 0px` },
  );
  /** One in each idle moment, so that many do not make one long task. */
  const releaseNext = () => {
    const [next] = releases.keys();
    if (!next) return;
    release(next);
    onIdle(view, releaseNext);
  };

  function hold(element: Element, callback: (element: Element) => void): void {
    const isFirst = releases.size === 0;
    heldElements().set(
      element,
      new Promise((resolve) => {
        releases.set(element, () => {
          resolve();
          heldElements().delete(element);
          callback(element);
        });
      }),
    );
    observer.observe(element);
    if (isFirst) whenIdle(releaseNext);
  }

  function whenDue(elements: readonly Element[], callback: (element: Element) => void): void {
    // All are measured before the first is loaded, which would change the layout.
    const far = new Set(elements.filter((element) => isFar(element, view)));
    for (const element of elements) {
      if (far.has(element)) hold(element, callback);
      else callback(element);
    }
  }

  return { whenDue, whenIdle };
}

/** Whether an element is on the page, and further from the viewport than what loads at once. */
function isFar(element: Element, view: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const margin = NEAR_SCREENS * view.innerHeight;
  return element.isConnected && (top > view.innerHeight + margin || bottom < -margin);
}

function heldElements(): WeakMap<Element, Promise<void>> {
  const page = globalThis as { [HELD]?: WeakMap<Element, Promise<void>> };
  return (page[HELD] ??= new WeakMap());
}

function whenLoaded({ document }: Window, callback: () => void): void {
  if (document.readyState === 'complete') callback();
  else document.defaultView!.addEventListener('load', () => callback(), { once: true });
}

function onIdle(view: Window, callback: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(callback, { timeout: MAX_IDLE_WAIT });
  else (view as Window).setTimeout(callback, 50);
}
