import {
  webAddress,
  type EventOccurrence,
  type EventWithText,
  type RawDescription,
  type TextBlock,
  type TextRun,
} from '../../../model/index.js';
import { decodeLine, loadHtmlReader } from '../../character-references.js';
import { objectsIn, type Json } from '../../json-values.js';
import { TimeSlicer } from '../../time-slicer.js';
import { limitBlocks, plainTextBlocks } from './text-blocks.js';

const TAG =
  /<\/?(?:p|br|a|ul|ol|li|b|strong|i|em|u|span|div|h[1-6]|html|body|font|table|img|blockquote)\b[^<>]*>/iu;

export async function readDescription({ kind, value }: RawDescription): Promise<readonly TextBlock[]> {
  if (kind === 'blocks') return limitBlocks(objectsIn(value).map(readBlock));
  if (typeof value !== 'string') return [];
  const isHtml = (kind === 'html' && /[<&]/u.test(value)) || (kind === 'either' && TAG.test(value));
  if (isHtml) return readHtml(value);
  const text = String(await decodeLine(value));
  // Some programs escape HTML, and its line ends, before they write it into JSON.
  const isEscapedHtml = text !== value && kind === 'either' && TAG.test(text);
  return isEscapedHtml ? readHtml(text.replace(/\\[nrt]/gu, ' ')) : plainTextBlocks(text);
}

async function readHtml(html: string): Promise<TextBlock[]> {
  const { htmlBlocks } = await loadHtmlReader();
  return limitBlocks(htmlBlocks(html));
}

export async function withText(events: readonly EventOccurrence[]): Promise<EventWithText[]> {
  const timeSlicer = new TimeSlicer();
  const read: EventWithText[] = [];
  for (const event of events) {
    await timeSlicer.yieldIfDue();
    const text = event.description ? await readDescription(event.description) : [];
    read.push({ ...event, text });
  }
  return read;
}

function readBlock({ kind, runs }: Json): TextBlock {
  return { kind: kind === 'item' ? 'item' : 'paragraph', runs: objectsIn(runs).map(readRun) };
}

function readRun({ text, href }: Json): TextRun {
  const address = webAddress(href);
  const content = typeof text === 'string' ? text : '';
  return address ? { text: content, href: address } : { text: content };
}
