import { whenUsed } from '@odm-widgets/core/prerendered.js';

/** What the loader needs on a page with prerendered widgets, and on no other: calls back when one may start. */
export async function release(element: HTMLElement, start: (element: HTMLElement) => void): Promise<void> {
  await whenUsed(element);
  start(element);
}
