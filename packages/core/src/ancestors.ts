/** The nearest element, from the given one outwards and through shadow roots, that carries an attribute. */
export function nearestWith(start: Element, attribute: string): Element | undefined {
  let element: Element | null = start;
  while (element) {
    if (element.hasAttribute(attribute)) return element;
    element = parentOf(element);
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
