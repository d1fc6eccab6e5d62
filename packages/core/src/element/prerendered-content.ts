/** Attribute of prerendered content whose widget has been started. */
export const USED = 'data-odm-used';

/** What was written into a tag before the page was served. */
export function prerenderedIn(element: Element): Element | null {
  return element.querySelector(':scope > [data-odm-prerendered]');
}
