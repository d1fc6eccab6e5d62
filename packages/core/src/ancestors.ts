/**
 * The nearest element, from the given one outwards and through shadow roots, that carries an attribute.
 * It follows the tree the author wrote, as the language of a node does, and not where a slot puts it.
 */
export function nearestWith(start: Element, attribute: string): Element | undefined {
  let element: Element | null = start;
  while (element) {
    if (element.hasAttribute(attribute)) return element;
    element = parentOf(element);
  }
  return undefined;
}

/** The document or shadow roots an element lies in, from the inside out. */
export function rootsOf(start: Element): Node[] {
  const roots: Node[] = [];
  let root = start.getRootNode();
  while (root instanceof ShadowRoot) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  return [...roots, root];
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
