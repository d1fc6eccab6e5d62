/**
 * The nearest element with an attribute: the given one or an ancestor, through shadow roots. Like the language of a
 * node, it follows parents and shadow hosts, not slots.
 */
export function closestWithAttribute(start: Element, attribute: string): Element | undefined {
  let element: Element | null = start;
  while (element) {
    if (element.hasAttribute(attribute)) return element;
    element = parentOf(element);
  }
  return undefined;
}

/** The shadow roots and the document that contain an element, from the inside out. */
export function enclosingRoots(start: Element): Node[] {
  const root = start.getRootNode();
  const host = shadowHost(root);
  return host ? [root, ...enclosingRoots(host)] : [root];
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? shadowHost(element.getRootNode());
}

/** By its member, not by `instanceof`: a shadow root of another window is not an instance of this window's class. */
function shadowHost(root: Node): Element | null {
  return (root as Partial<ShadowRoot>).host ?? null;
}
