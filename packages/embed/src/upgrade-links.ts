import { parsePlaceSegment } from '@odm-widgets/data/model';

export interface UpgradeOptions {
  /** Origins whose pages become widgets, that of the page itself among them. */
  origins: readonly string[];
  /** Whether a text such as `[odm-ward-deprivation ward=E05011351]` becomes one too. */
  withText: boolean;
}

/** `…/w/WIDGET/PLACE/[VIEW/][cy/]`, with or without the slash at its end. */
const PAGE = /\/w\/([a-z]+(?:-[a-z]+)*)\/([\w-]+)(?:\/((?!(?:cy|embed)\b)[a-z-]+))?(?:\/(cy))?\/?$/u;
/** Blocks of a text; a link in a list is one of a menu or of an enumeration. */
const BLOCK = /^(?:p|div|figure|section|article)$/u;
/** Parts of a page in which links lead somewhere, or in which somebody writes. */
const LEFT =
  'nav,header,footer,button,label,select,textarea,pre,code,script,style,svg,[contenteditable],[data-odm-left]';
const TEXT = /\[(odm-[a-z]+(?:-[a-z]+)*)((?:\s[^[\]]*)?)\]/u;
const ATTRIBUTE = /([a-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|“([^”]*)”|”([^”]*)”|([^\s"'“”]+)))?/gu;
/** Attributes that choose what is shown. Text may be anybody's, so none of them names an address. */
const ALLOWED =
  /^(?:ward|postcode|authority|authorities|region|combined-authority|nation|view|domain|release|compare|layout|order|year|lang|heading-level|no-(?:chart|table|heading))$/u;

/**
 * Puts widgets in place of links to their pages, and of texts that name one, now and as they are added. A link is
 * replaced where it stands alone in its block; it stays inside the widget, for the time before and for a failure.
 *
 * @returns a function that stops it
 */
export function upgradeLinks(root: Element, options: UpgradeOptions): () => void {
  const upgrade = (node: Element) => {
    const links = [...node.querySelectorAll('a')];
    if (node instanceof HTMLAnchorElement) links.push(node);
    for (const link of links) upgradeLink(link, options.origins);
    if (options.withText) for (const text of textsIn(node)) upgradeText(text);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) upgrade(node);
  });
  upgrade(root);
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function upgradeLink(link: HTMLAnchorElement, origins: readonly string[]): void {
  const { parentElement: block } = link;
  if (!link.textContent.trim() || !origins.includes(link.origin)) return;
  if (!block || !BLOCK.test(block.localName) || block.textContent.trim() !== link.textContent.trim()) return;
  if (!isUpgradable(block)) return;
  const [, name, segment = '', view, locale] = PAGE.exec(link.pathname) ?? [];
  const place = parsePlaceSegment(segment);
  if (!name || !place) return;
  const widget = link.ownerDocument.createElement(`odm-${name}`);
  widget.setAttribute(place.kind, place.name);
  if (view) widget.setAttribute('view', view);
  if (locale) widget.lang = locale;
  link.replaceWith(widget);
  widget.append(link);
}

function isUpgradable(block: Element): boolean {
  for (let element: Element | null = block; element; element = element.parentElement)
    if (element.localName.startsWith('odm-')) return false;
  return !block.closest(LEFT);
}

function textsIn(node: Element): Text[] {
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({ data, parentElement }) => TEXT.test(data) && parentElement && isUpgradable(parentElement),
  );
}

function upgradeText(text: Text): void {
  const found = TEXT.exec(text.data);
  if (!found) return;
  const [written, tag = '', attributes = ''] = found;
  const widget = text.ownerDocument.createElement(tag);
  for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE))
    if (ALLOWED.test(name)) widget.setAttribute(name, values.find((value) => value !== undefined) ?? '');
  const from = text.splitText(found.index);
  const rest = from.splitText(written.length);
  from.replaceWith(widget);
  upgradeText(rest);
}
