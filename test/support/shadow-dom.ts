/** Elements of a tree and of all open shadow roots in it, in document order. */
export function deepElements(root: Element | ShadowRoot): Element[] {
  const children = [...root.children].flatMap((child) => [child, ...deepElements(child)]);
  const shadow = root instanceof Element && root.shadowRoot ? deepElements(root.shadowRoot) : [];
  return [...shadow, ...children];
}

/** The first element with a part, anywhere below; undefined when there is none. */
export function partOf(root: Element, part: string): HTMLElement | undefined {
  const found = deepElements(root).find((element) => element.part.contains(part));
  return found as HTMLElement | undefined;
}

/** What a reader reads, spaces tidied. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Whether the element takes up room on the screen. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}
