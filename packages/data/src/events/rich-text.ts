import type { TextBlock } from '../model/index.js';
import { plainBlocks } from './safe-text.js';

const TAG =
  /<\/?(?:p|br|a|ul|ol|li|b|strong|i|em|u|span|div|h[1-6]|html|body|font|table|img|blockquote)\b[^<>]*>/iu;

/** Text that may be HTML, as blocks. The reader of HTML is fetched only for what has tags in it. */
export async function blocksOf(value: unknown): Promise<TextBlock[]> {
  if (typeof value !== 'string' || !value.trim()) return [];
  return TAG.test(value) ? (await import('./html.js')).htmlBlocks(value) : plainBlocks(value);
}

/** HTML as one line of text, character references read. */
export async function htmlLine(value: unknown): Promise<unknown> {
  if (typeof value !== 'string' || !/[<&]/u.test(value)) return value;
  return (await import('./html.js')).htmlText(value);
}

/** HTML as blocks, whatever is in it. */
export async function htmlBlocksOf(value: unknown): Promise<TextBlock[]> {
  if (typeof value !== 'string' || !value.trim()) return [];
  return /[<&]/u.test(value) ? (await import('./html.js')).htmlBlocks(value) : plainBlocks(value);
}
