import type { CSSResult } from 'lit';

/** Styles of each shadow root, which browsers remove from it when its host moves to another document. */
const stylesOf = new WeakMap<ShadowRoot, CSSResult[]>();
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * The style sheet of a style in a document. A constructed sheet belongs to the document that constructed it, so other
 * documents, such as a preview in a frame, get a copy. Undefined for a document without a window, which shows nothing.
 */
export function sheetFor(style: CSSResult, owner: Document): CSSStyleSheet | undefined {
  if (owner === document) return style.styleSheet;
  const known = copies.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(owner, known);
  const copy = known.get(style);
  if (copy || !owner.defaultView) return copy;
  const sheet = new owner.defaultView.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  known.set(style, sheet);
  return sheet;
}

/** Adds styles to a shadow root, and remembers them for `restoreStyles`. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const known = stylesOf.get(root) ?? [];
  stylesOf.set(root, known);
  for (const style of styles) {
    if (known.includes(style)) continue;
    known.push(style);
    const sheet = sheetFor(style, root.ownerDocument);
    if (sheet) root.adoptedStyleSheets.push(sheet);
  }
}

/** Adopts the styles of a shadow root again, after its host has moved to another document. */
export function restoreStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = (stylesOf.get(root) ?? []).flatMap(
    (style) => sheetFor(style, root.ownerDocument) ?? [],
  );
}
