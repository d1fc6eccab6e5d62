import type { HeldElement } from './hold.js';

/** Elements that are nearer to the viewport than this, in heights of the viewport, load at once. */
const NEAR_SCREENS = 2;
/** Where a widget finds what it waits for; the loader and the widgets are separate files. */
const HELD = Symbol.for('odm-widgets.held');

/**
 * Loads elements near the viewport at once. Others wait until the page has loaded and is idle or until they come near,
 * so that they do not compete with the page's own content; those with prerendered content wait until they are used.
 *
 * @param importHold fetches what decides when an element that waits may load
 */
export function loadWhenDue(
  elements: readonly Element[],
  load: (element: Element) => void,
  importHold: () => Promise<typeof import('./hold.js')>,
): void {
  // All are measured before the first is loaded, which would change the layout.
  const waiting = elements.filter((element) => isFar(element) || element.querySelector('[data-odm-held]'));
  const held = waiting.map((element) => hold(element, load));
  for (const element of elements) if (!waiting.includes(element)) load(element);
  if (held.length)
    importHold().then(
      ({ releaseWhenDue }) => releaseWhenDue(held, NEAR_SCREENS),
      () => held.forEach(({ release }) => release()),
    );
}

/** Whether an element is further from the viewport than what loads at once; one that is not on the page is not. */
function isFar(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const margin = NEAR_SCREENS * innerHeight;
  return top > innerHeight + margin || bottom < -margin;
}

function hold(element: Element & { [HELD]?: Promise<void> }, load: (element: Element) => void): HeldElement {
  let release = () => {};
  element[HELD] = new Promise((resolve) => {
    release = () => {
      resolve();
      delete element[HELD];
      load(element);
    };
  });
  return { element, release };
}
