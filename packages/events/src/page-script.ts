/**
 * Text of a script that holds data: that of the page's script with an id, or of the first JSON-LD script inside the
 * tag when the id is empty. Undefined when there is none.
 */
export function pageScript(host: HTMLElement, id: string): string | undefined {
  if (id) {
    const root = host.getRootNode();
    const inRoot = root instanceof ShadowRoot ? root.getElementById(id) : null;
    const found = inRoot ?? host.ownerDocument.getElementById(id);
    return found?.localName === 'script' ? (found.textContent ?? '') : undefined;
  }
  const script = host.querySelector('script[type="application/ld+json"]:not([data-odm-events])');
  return script?.textContent ?? undefined;
}
