import { warnOnce } from '../../element/warn-once.js';

/** What nobody writes inside a tag, to be shown until figures arrive. */
const PAGE_CONTENT = 'script[src], header, nav, main, aside, footer';
const UNSLOTTED_HEADING = ':scope > :is(h1, h2, h3, h4, h5, h6):not([slot])';

/**
 * Gives back to the page what a tag has swallowed that ends in `/>`, as HTML knows no such end, or has lost its end tag:
 * it stands after the widget, where it would be hidden as words for the meantime. Headings alone may be such words: the
 * author is told, and nothing is moved.
 *
 * @param widget one that is the last of what it stands in
 */
export function releaseTrappedChildren(widget: HTMLElement): void {
  const isWidget = ({ localName }: Element) => localName.startsWith('odm-');
  const certain = widget.querySelector(PAGE_CONTENT) || [...widget.querySelectorAll('*')].some(isWidget);
  if (!certain && !widget.querySelector(UNSLOTTED_HEADING)) return;
  warnOnce(
    widget.localName,
    `holds what looks like the rest of the page. No tag ends in "/>": write </${widget.localName}> after it.`,
  );
  if (!certain) return;
  for (const child of widget.children) child.slot ||= 'footer';
}
