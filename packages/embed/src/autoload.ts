const PREFIX = 'odm-';
const requested = new Set<string>();

/** Fetches the code that defines a tag. */
export type ImportWidget = (tag: string) => Promise<unknown>;

/**
 * Finds `odm-*` tags in a document, now and as they are added, and fetches only the widgets that are used. An
 * `odm-*` tag that is not among the known ones gets one line in the console; the page is never held back.
 *
 * A shadow root is looked into when the page asks for it, and watched from then on:
 * `document.dispatchEvent(new CustomEvent('odm-discover', { detail: shadowRoot }))`.
 *
 * @param tags the tags there is a widget for
 * @returns a function that stops looking
 */
export function autoload(root: Document, tags: readonly string[], importWidget: ImportWidget): () => void {
  const load = ({ localName }: Element) => loadOnce(localName, tags, importWidget);
  const search = (node: ParentNode & Node) => {
    if (node instanceof Element) load(node);
    for (const element of node.querySelectorAll(':not(:defined)')) load(element);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) search(node);
  });
  const watch = (node: ParentNode & Node) => {
    search(node);
    observer.observe(node, { childList: true, subtree: true });
  };
  const discover = ({ detail }: Event & { detail?: unknown }) => {
    if (detail instanceof DocumentFragment || detail instanceof Element) watch(detail);
  };
  watch(root);
  root.addEventListener('odm-discover', discover);
  return () => {
    observer.disconnect();
    root.removeEventListener('odm-discover', discover);
  };
}

function loadOnce(tag: string, tags: readonly string[], importWidget: ImportWidget): void {
  if (!tag.startsWith(PREFIX) || requested.has(tag) || customElements.get(tag)) return;
  requested.add(tag);
  if (!tags.includes(tag)) {
    console.warn(`<${tag}> is not an ODM widget. There is ${tags.map((known) => `<${known}>`).join(', ')}.`);
    return;
  }
  importWidget(tag).catch((error: unknown) => {
    // The next element with this tag tries again.
    requested.delete(tag);
    console.error(`<${tag}> could not be loaded.`, error);
  });
}
