import { Parser } from 'htmlparser2';
import { webAddress, type TextBlock, type TextRun } from '../../../model/index.js';

/** Longest HTML that is parsed, in characters. */
const MAX_LENGTH = 200_000;

/** Elements whose content is not text to read. */
const SKIPPED_ELEMENTS = new Set(
  'script style template noscript iframe object embed svg math head title select textarea button form audio video canvas'.split(
    ' ',
  ),
);
const BLOCK_ELEMENTS =
  /^(?:p|div|br|h[1-6]|section|article|aside|main|nav|header|footer|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|hr|figure|figcaption|address|details|summary)$/u;
/** Shortcodes that WordPress page builders leave in the text when they are not installed. */
const SHORTCODE = /\[\/?(?:vc_|et_pb_|av_|fusion_|elementor|caption|gallery|embed|tribe_)[^\]]{0,2000}\]/gu;

/** HTML as paragraphs, list items and links with checked addresses. Other elements and attributes are dropped. */
export function htmlBlocks(html: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let runs: TextRun[] = [];
  let kind: TextBlock['kind'] = 'paragraph';
  let href: string | undefined;
  let skippedDepth = 0;
  const endBlock = (next: TextBlock['kind'] = 'paragraph') => {
    if (runs.length) blocks.push({ kind, runs });
    runs = [];
    kind = next;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (SKIPPED_ELEMENTS.has(name)) skippedDepth += 1;
      if (BLOCK_ELEMENTS.test(name))
        endBlock(name === 'li' ? 'item' : kind === 'item' && !runs.length ? 'item' : 'paragraph');
      if (name === 'a') href = webAddress(attributes['href']);
    },
    onclosetag: (name) => {
      if (SKIPPED_ELEMENTS.has(name)) skippedDepth = Math.max(0, skippedDepth - 1);
      if (BLOCK_ELEMENTS.test(name)) endBlock();
      if (name === 'a') href = undefined;
    },
    ontext: (text) => {
      if (skippedDepth) return;
      const last = runs.at(-1);
      if (last && last.href === href) last.text += text;
      else runs.push(href === undefined ? { text } : { text, href });
    },
  });
  parser.end(html.slice(0, MAX_LENGTH).replace(SHORTCODE, ' '));
  endBlock();
  return blocks;
}

/** Plain text with all its references decoded. */
export function decodeAllReferences(text: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (piece) => (decoded += piece) });
  parser.end(text.slice(0, MAX_LENGTH).replaceAll('<', '&lt;'));
  return decoded;
}

/** HTML as one line of text. */
export function htmlText(html: string): string {
  return htmlBlocks(html)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ');
}
