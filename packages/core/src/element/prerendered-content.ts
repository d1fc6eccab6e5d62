/** What was written into a tag before the page was served. */
export function prerenderedIn(element: Element): Element | null {
  return element.querySelector(':scope > [data-odm-prerendered]');
}
