import { DataShapeError } from '../../../errors.js';
import type { EventOccurrence } from '../../../model/index.js';
import { parseMoment, zoneNameOf } from '../../clock.js';
import { createOccurrence, sourceText } from '../../occurrence.js';
import { MAX_EVENTS, readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { htmlLineToText } from '../../character-references.js';
import { sanitiseLine } from '../../sanitise-text.js';
import type { TimeSlicer } from '../../time-slicer.js';
import { xmlTokens } from './xml.js';

/** Texts of an entry by the name of their element, in small letters; the first of each. Tags are all of them. */
interface FeedEntry {
  texts: Map<string, string>;
  tags: string[];
}

/** Dates of events: the RSS 1.0 event module, xCal, Google's when, and what WordPress plugins write. */
const START = [
  'ev:startdate',
  'xcal:dtstart',
  'gd:when@starttime',
  'dtstart',
  'event:startdate',
  'startdate',
];
const END = ['ev:enddate', 'xcal:dtend', 'gd:when@endtime', 'dtend', 'event:enddate', 'enddate'];
const LOCATION = ['ev:location', 'xcal:location', 'gd:where@valuestring', 'event:location', 'location'];

/** Longest text of one element that is kept. */
const MAX_TEXT_LENGTH = 100_000;

/**
 * RSS or Atom whose entries say when something happens. Their own dates say when something was published.
 * Source: http://web.resource.org/rss/1.0/modules/event/
 *
 * @throws {DataShapeError} when the feed has entries and none of them says when anything happens
 */
export async function parseRss(xml: string, context: ParseContext): Promise<ParsedSource> {
  const { title, entries } = await readFeed(xml, context.timeSlicer);
  if (entries.length && !entries.some(({ texts }) => firstOf(texts, START))) {
    throw new DataShapeError(
      'This feed says when things were published, not when they happen. Use the calendar it belongs to.',
    );
  }
  const read = await readEntries(entries, context, (entry) => readEntry(entry as FeedEntry, context));
  return { title: sanitiseLine(title), ...read };
}

const firstOf = (texts: ReadonlyMap<string, string>, names: readonly string[]) =>
  names.map((name) => texts.get(name)).find(Boolean);

async function readEntry(
  { texts, tags }: FeedEntry,
  context: ParseContext,
): Promise<EventOccurrence | undefined> {
  const start = parseMoment(firstOf(texts, START), context.zone);
  if (!start) return undefined;
  return createOccurrence(
    {
      uid: texts.get('guid') ?? texts.get('id'),
      title: await htmlLineToText(texts.get('title')),
      start,
      zone: zoneNameOf(start, context.zone),
      end: parseMoment(firstOf(texts, END), context.zone),
      venueName: firstOf(texts, LOCATION),
      url: texts.get('link') ?? texts.get('link@href'),
      image: texts.get('enclosure@url'),
      description: sourceText(
        'html',
        firstOf(texts, ['content:encoded', 'content', 'description', 'summary']),
      ),
      tags,
    },
    context,
  );
}

/** Title and entries of a feed. Elements inside those of an entry count as its text. */
async function readFeed(xml: string, slices: TimeSlicer): Promise<{ title: string; entries: FeedEntry[] }> {
  const entries: FeedEntry[] = [];
  let title = '';
  let entry: FeedEntry | undefined;
  /** How many elements of the entry are open. */
  let depth = 0;
  let text = '';
  const keep = (name: string, value: string) => {
    if (!entry || !value) return;
    if (!entry.texts.has(name)) entry.texts.set(name, value);
    if (name === 'category' || name === 'category@term') entry.tags.push(value);
  };
  for (const { openTag, closeTag, text: piece = '', attributes } of xmlTokens(xml)) {
    if (text.length < MAX_TEXT_LENGTH) text += piece;
    if (openTag) {
      if (entry) depth += 1;
      else if (isEntry(openTag)) entry = { texts: new Map(), tags: [] };
      if (depth < 2) text = '';
      // Atom has several links of an entry; the one to read is the alternate.
      const isOther = openTag === 'link' && (attributes['rel'] ?? 'alternate') !== 'alternate';
      if (depth === 1 && !isOther)
        Object.entries(attributes).forEach(([name, value]) => keep(`${openTag}@${name}`, value));
    }
    if (!closeTag) continue;
    if (!entry) {
      if (closeTag === 'title') title ||= text.trim();
    } else if (isEntry(closeTag)) {
      if (entries.length <= MAX_EVENTS) entries.push(entry);
      entry = undefined;
      depth = 0;
      await slices.yieldIfDue();
    } else {
      if (depth === 1) keep(closeTag, text.trim());
      depth = Math.max(0, depth - 1);
    }
  }
  return { title, entries };
}

const isEntry = (name: string) => name === 'item' || name === 'entry';
