import type { Markup } from './newsletter.form.js';

/** Makes elements of markup; words become text, whatever they hold. */
export function nodeOf(
  { tag, of, attributes = {}, text, children = [] }: Markup,
  page: Document,
): HTMLElement {
  const node = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (of) node.setAttribute('data-odm', of);
  node.append(...(text === undefined ? [] : [text]), ...children.map((child) => nodeOf(child, page)));
  return node;
}

/** Puts the words of markup into elements that were made of the same markup in another language. */
export function reword(root: HTMLElement, { of, attributes, text, children = [] }: Markup): void {
  const node = of && root.querySelector(`[data-odm="${of}"]`);
  if (node && text !== undefined) node.textContent = text;
  const label = attributes?.['aria-label'];
  if (node && label) node.setAttribute('aria-label', label);
  for (const child of children) reword(root, child);
}
