/** Elements of a tree and of all open shadow roots in it, in document order. */
export function deepElements(root: Element | ShadowRoot): Element[] {
  const children = [...root.children].flatMap((child) => [child, ...deepElements(child)]);
  const shadow = root instanceof Element && root.shadowRoot ? deepElements(root.shadowRoot) : [];
  return [...shadow, ...children];
}

/** The first element with a part in a tree and its shadow roots. */
export function partOf(root: Element, part: string): HTMLElement | undefined {
  const found = deepElements(root).find((element) => element.part.contains(part));
  return found as HTMLElement | undefined;
}

/** Text content with collapsed white space. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Whether an element has a size and is visible. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}
