/** Set by the loader, which is a separate file. */
const HELD = Symbol.for('odm-widgets.held-elements');

/** Resolves when an element that the loader holds back may start; undefined for one that is not held back. */
export function whenReleased(element: Element): Promise<void> | undefined {
  return (globalThis as { [HELD]?: WeakMap<Element, Promise<void>> })[HELD]?.get(element);
}
