import { Parser } from 'htmlparser2';
import { webAddress, type TextBlock, type TextRun } from '../../../model/index.js';
import { limitBlocks } from '../description/text-blocks.js';

/** Longest piece of HTML that is read. */
const MAX_LENGTH = 200_000;

/** What is inside these is nothing to read. */
const SKIPPED_ELEMENTS = new Set(
  'script style template noscript iframe object embed svg math head title select textarea button form audio video canvas'.split(
    ' ',
  ),
);
const BLOCK_ELEMENTS =
  /^(?:p|div|br|h[1-6]|section|article|aside|main|nav|header|footer|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|hr|figure|figcaption|address|details|summary)$/u;
/** What page builders of WordPress leave in a text when they are not there. */
const SHORTCODE = /\[\/?(?:vc_|et_pb_|av_|fusion_|elementor|caption|gallery|embed|tribe_)[^\]]{0,2000}\]/gu;

/** HTML to paragraphs, items and links with checked addresses. Nothing else comes through: no element, no attribute. */
export function htmlBlocks(html: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let runs: TextRun[] = [];
  let kind: TextBlock['kind'] = 'paragraph';
  let href: string | undefined;
  let silent = 0;
  const end = (next: TextBlock['kind'] = 'paragraph') => {
    if (runs.length) blocks.push({ kind, runs });
    runs = [];
    kind = next;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (SKIPPED_ELEMENTS.has(name)) silent += 1;
      if (BLOCK_ELEMENTS.test(name))
        end(name === 'li' ? 'item' : kind === 'item' && !runs.length ? 'item' : 'paragraph');
      if (name === 'a') href = webAddress(attributes['href']);
    },
    onclosetag: (name) => {
      if (SKIPPED_ELEMENTS.has(name)) silent = Math.max(0, silent - 1);
      if (BLOCK_ELEMENTS.test(name)) end();
      if (name === 'a') href = undefined;
    },
    ontext: (text) => {
      if (silent) return;
      const last = runs.at(-1);
      if (last && last.href === href) last.text += text;
      else runs.push(href === undefined ? { text } : { text, href });
    },
  });
  parser.end(html.slice(0, MAX_LENGTH).replace(SHORTCODE, ' '));
  end();
  return limitBlocks(blocks);
}

/** HTML as text alone. */
export function htmlText(html: string): string {
  return htmlBlocks(html)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ');
}
