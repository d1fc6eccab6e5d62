import { WIDGETS } from './widgets.js';

const PREFIX = 'odm-';
const requested = new Set<string>();

/** Fetches the code of a widget by its name. */
export type ImportWidget = (name: string) => Promise<unknown>;

/**
 * Finds `odm-*` tags on a page, now and as they come, and fetches only the widgets that are used. A tag that
 * is no widget of ours gets one line in the console; the page is never held back.
 *
 * @returns a function that stops looking
 */
export function autoload(root: Document, importWidget: ImportWidget): () => void {
  const look = (node: ParentNode & Node) => {
    if (node instanceof Element) loadOnce(node.localName, importWidget);
    for (const element of node.querySelectorAll(':not(:defined)')) loadOnce(element.localName, importWidget);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  look(root);
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function loadOnce(tag: string, importWidget: ImportWidget): void {
  if (!tag.startsWith(PREFIX) || requested.has(tag) || customElements.get(tag)) return;
  requested.add(tag);
  const name = tag.slice(PREFIX.length);
  if (!WIDGETS.includes(name)) {
    console.warn(
      `<${tag}> is not an ODM widget. There is ${WIDGETS.map((known) => `<${PREFIX}${known}>`).join(', ')}.`,
    );
    return;
  }
  importWidget(name).catch((error: unknown) => {
    // The next tag of this kind tries again.
    requested.delete(tag);
    console.error(`<${tag}> could not be loaded.`, error);
  });
}
