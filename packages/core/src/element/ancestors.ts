/**
 * The nearest element, from the given one outwards and through shadow roots, that carries an attribute.
 * It follows the tree the author wrote, as the language of a node does, and not where a slot puts it.
 */
export function closestWithAttribute(start: Element, attribute: string): Element | undefined {
  let element: Element | null = start;
  while (element) {
    if (element.hasAttribute(attribute)) return element;
    element = parentOf(element);
  }
  return undefined;
}

/** The document or shadow roots an element lies in, from the inside out. */
export function enclosingRoots(start: Element): Node[] {
  const root = start.getRootNode();
  const host = shadowHost(root);
  return host ? [root, ...enclosingRoots(host)] : [root];
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? shadowHost(element.getRootNode());
}

/** A shadow root of another window is none of this window's `ShadowRoot`: what it has tells it. */
function shadowHost(root: Node): Element | null {
  return (root as Partial<ShadowRoot>).host ?? null;
}
