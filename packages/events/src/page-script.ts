/**
 * Text of a script that carries data: of the page's script with an id, or of the first JSON-LD script inside the
 * tag for an empty id. Undefined for none.
 */
export function pageScript(host: HTMLElement, id: string): string | undefined {
  if (id) {
    const root = host.getRootNode();
    const inRoot = root instanceof ShadowRoot ? root.getElementById(id) : null;
    const found = inRoot ?? host.ownerDocument.getElementById(id);
    return found?.localName === 'script' ? (found.textContent ?? '') : undefined;
  }
  const own = host.querySelector('script[type="application/ld+json"]:not([data-odm-events])');
  return own?.textContent ?? undefined;
}
