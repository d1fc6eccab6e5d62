import { HEIGHTS } from './loader-data.js';

/** Width at which the text of a kind is as high as its number says, in pixels. */
export const TEXT_UNIT = 480;

/** Content that stands in the page, and what a widget shows in place of its first content. */
const PRERENDERED = ':has(>[data-odm-prerendered])';
const OTHER_CONTENT = `:state(empty),:state(error),${PRERENDERED}`;

const sheets = new WeakMap<Node, CSSStyleSheet>();

/**
 * Reserves the height of the first content of each kind of widget in a document or shadow root, as wide as the first of
 * its kind, so that nothing below it moves when that arrives. A style sheet is adopted, which a strict policy allows, and
 * leaves the elements as their author wrote them. Its rules hold for the present width of the window alone, and the
 * page's own rules come first.
 *
 * @param tags the tags there is a widget for; an element that is not defined yet would be inline
 */
export function reserveHeights(root: Document | ShadowRoot, tags: readonly string[]): void {
  // Older browsers have none, and what is not on the page yet is in neither.
  if (!root.adoptedStyleSheets) return;
  const rules = HEIGHTS.map(([kind, fixed, text]) => {
    const width = root.querySelector(kind)?.parentElement?.clientWidth;
    return width
      ? `:where(${kind}:not(:is(${OTHER_CONTENT}))){min-block-size:${fixed + (text * TEXT_UNIT) / width}px}`
      : '';
  });
  let sheet = sheets.get(root);
  if (!sheet) {
    sheets.set(root, (sheet = new CSSStyleSheet()));
    root.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(
    `@media(width:${innerWidth}px){:where(${tags.join()}):not(:defined,${PRERENDERED}){display:block}${rules.join('')}}`,
  );
}
