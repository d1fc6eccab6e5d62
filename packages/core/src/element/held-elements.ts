import { prerenderedIn } from './prerendered-content.js';

/** Set by the loader, which is a separate file. */
const HELD = Symbol.for('odm-widgets.held');

/**
 * Resolves when an element may start; undefined for one that starts at once. The loader holds back what is far out of
 * sight, and prerendered content stands until somebody uses it.
 */
export function whenReleased(element: HTMLElement): Promise<void> | undefined {
  const held = (element as { [HELD]?: Promise<void> })[HELD];
  if (held || !prerenderedIn(element)) return held;
  return import('../lazy/prerendered/prerendered.js').then(
    ({ whenUsed }) => whenUsed(element),
    () => undefined,
  );
}
