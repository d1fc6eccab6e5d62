/** The value of an attribute on an element or the nearest ancestor that has it, through shadow roots. */
export function inheritedAttribute(element: Element, name: string): string | undefined {
  const owner = element.closest(`[${name}]`);
  if (owner) return owner.getAttribute(name)!;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host && inheritedAttribute(host, name);
}
