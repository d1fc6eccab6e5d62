import {
  webAddress,
  type EventOccurrence,
  type RawDescription,
  type TextBlock,
  type TextRun,
} from '../../../model/index.js';
import { limitBlocks, plainTextBlocks } from './text-blocks.js';
import { objectsIn, type Json } from '../../json-values.js';
import { TimeSlicer } from '../../time-slicer.js';

const TAG =
  /<\/?(?:p|br|a|ul|ol|li|b|strong|i|em|u|span|div|h[1-6]|html|body|font|table|img|blockquote)\b[^<>]*>/iu;

/**
 * What a source says of an event, as paragraphs, items and links. The reader of HTML is fetched for what may have
 * tags or character references in it, and for nothing else.
 */
export async function readDescription(source: RawDescription | undefined): Promise<readonly TextBlock[]> {
  const { kind, value } = source ?? {};
  if (kind === 'blocks') return limitBlocks(objectsIn(value).map(readBlock));
  if (typeof value !== 'string') return [];
  const isHtml = (kind === 'html' && /[<&]/u.test(value)) || (kind === 'either' && TAG.test(value));
  return isHtml ? (await import('../html/html.js')).htmlBlocks(value) : plainTextBlocks(value);
}

/** An event whose description has been read. */
export type EventWithText = EventOccurrence & { text: readonly TextBlock[] };

/** Events with their descriptions read, in slices. */
export async function withText(events: readonly EventOccurrence[]): Promise<EventWithText[]> {
  const slices = new TimeSlicer();
  const read: EventWithText[] = [];
  for (const event of events) {
    await slices.yieldIfDue();
    read.push({ ...event, text: await readDescription(event.description) });
  }
  return read;
}

function readBlock({ kind, runs }: Json): TextBlock {
  return { kind: kind === 'item' ? 'item' : 'paragraph', runs: objectsIn(runs).map(readRun) };
}

function readRun({ text, href }: Json): TextRun {
  const checked = webAddress(href);
  const words = typeof text === 'string' ? text : '';
  return checked ? { text: words, href: checked } : { text: words };
}
