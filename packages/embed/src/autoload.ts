const PREFIX = 'odm-';
const requested = new Set<string>();

/** Fetches the code that defines a tag. */
export type ImportWidget = (tag: string) => Promise<unknown>;

export interface Loading {
  importWidget: ImportWidget;
  /** Called for each element with an `odm-*` tag that there is no widget for. */
  onUnknown?: (element: Element) => unknown;
  /** Starts what the first content of an element needs besides the code of its widget. Called once an element. */
  preload?: (element: Element) => void;
  /** Calls back for each element when it may load; at once by default. */
  whenDue?: (elements: readonly Element[], callback: (element: Element) => void) => void;
}

/**
 * Finds `odm-*` tags in a document, now and as they are added, and fetches only the widgets that are used. The page is
 * never held back.
 *
 * An element or a shadow root is looked into when the page asks for it, and watched from then on:
 * `document.dispatchEvent(new CustomEvent('odm-discover', { detail: shadowRoot }))`. An element that is not on the
 * page yet can be loaded ahead in this way.
 *
 * @param tags the tags there is a widget for
 * @returns a function that stops looking
 */
export function autoload(
  root: Document,
  tags: readonly string[],
  { importWidget, onUnknown, preload, whenDue = (elements, callback) => elements.forEach(callback) }: Loading,
): () => void {
  const seen = new WeakSet<Element>();
  const load = (element: Element) => {
    if (customElements.get(element.localName)) return;
    if (!tags.includes(element.localName)) {
      onUnknown?.(element);
      return;
    }
    try {
      preload?.(element);
    } catch {
      // The widget itself says what is wrong with an attribute.
    }
    loadOnce(element.localName, importWidget);
  };
  const search = (node: ParentNode & Node) => {
    const candidates = [...node.querySelectorAll(':not(:defined)')];
    if (node instanceof Element) candidates.unshift(node);
    const found = candidates.filter((element) => element.localName.startsWith(PREFIX) && !seen.has(element));
    for (const element of found) seen.add(element);
    if (found.length) whenDue(found, load);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) search(node);
  });
  const watch = (node: ParentNode & Node) => {
    search(node);
    observer.observe(node, { childList: true, subtree: true });
  };
  const discover = ({ detail }: Event & { detail?: (ParentNode & Node) | null }) => {
    // An element of another window is no instance of this one's classes.
    if (detail?.querySelectorAll) watch(detail);
  };
  watch(root);
  root.addEventListener('odm-discover', discover);
  return () => {
    observer.disconnect();
    root.removeEventListener('odm-discover', discover);
  };
}

function loadOnce(tag: string, importWidget: ImportWidget): void {
  if (requested.has(tag)) return;
  requested.add(tag);
  importWidget(tag).catch((error: unknown) => {
    // The next element with this tag tries again.
    requested.delete(tag);
    console.error(`<${tag}> could not be loaded.`, error);
  });
}
