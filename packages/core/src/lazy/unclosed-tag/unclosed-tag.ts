import { warnOnce } from '../../element/warn-once.js';

/** Elements of a page that an author would not write as fallback content. */
const PAGE_CONTENT = 'script[src], header, nav, main, aside, footer';
const UNSLOTTED_HEADING = ':scope > :is(h1, h2, h3, h4, h5, h6):not([slot])';

/**
 * Shows the rest of a page that an unclosed tag contains. A tag written as `<odm-x />`, or without its end tag, takes
 * everything that follows it as fallback content, which is hidden once figures are shown. Such children are assigned
 * to the `footer` slot, after the widget. A heading alone may be fallback content: the author is warned and nothing
 * moves.
 *
 * @param widget a widget that is the last child of its parent
 */
export function slotFollowingContent(widget: HTMLElement): void {
  const isWidget = ({ localName }: Element) => localName.startsWith('odm-');
  const hasPageContent =
    widget.querySelector(PAGE_CONTENT) !== null || [...widget.querySelectorAll('*')].some(isWidget);
  if (!hasPageContent && !widget.querySelector(UNSLOTTED_HEADING)) return;
  warnOnce(
    widget.localName,
    `holds what looks like the rest of the page. No tag ends in "/>": write </${widget.localName}> after it.`,
  );
  if (!hasPageContent) return;
  for (const child of widget.children) child.slot ||= 'footer';
}
