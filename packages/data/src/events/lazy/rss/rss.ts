import { DataShapeError } from '../../../errors.js';
import { htmlLineToText } from '../../character-references.js';
import { zoneNameOf } from '../../clock.js';
import { parseLooseMoment } from '../../loose-date.js';
import { sourceText, type OccurrenceDraft } from '../../occurrence.js';
import { MAX_EVENTS, readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';
import { statusFromWord } from '../../status-words.js';
import type { TimeSlicer } from '../../time-slicer.js';
import { NamespaceScope } from './namespaces.js';
import { xmlTokens } from './xml.js';

/** Texts of an entry by canonical element name, the first of each; and all its categories. */
interface FeedEntry {
  texts: Map<string, string>;
  tags: string[];
}

/** Dates of events: the RSS 1.0 event module, xCal, Google Data, RDF Calendar, and elements of WordPress plugins. */
const inVocabularies = (event: string, ical: string, google: string): readonly string[] => [
  `ev:${event}`,
  `xcal:${ical}`,
  `gd:${google}`,
  `cal:${ical}`,
  ical,
  `event:${event}`,
  event,
];
const START = inVocabularies('startdate', 'dtstart', 'when@starttime');
const END = inVocabularies('enddate', 'dtend', 'when@endtime');
const LOCATION = inVocabularies('location', 'location', 'where@valuestring');
const STATUS = inVocabularies('status', 'status', 'eventstatus@value');
const VISIBILITY = inVocabularies('class', 'class', 'visibility@value');

/** Longest text of one element, in characters; the rest is dropped. */
const MAX_TEXT_LENGTH = 100_000;

/**
 * Parses RSS or Atom whose entries have the dates of events. Their own dates are those of publication.
 * Source: http://web.resource.org/rss/1.0/modules/event/
 *
 * @throws {DataShapeError} when no entry has the date of an event
 */
export async function parse(xml: string, context: ParseContext): Promise<ParsedSource> {
  const { title, entries } = await readFeed(xml, context.timeSlicer);
  if (entries.length && !entries.some(({ texts }) => firstOf(texts, START))) {
    throw new DataShapeError(
      'This feed says when things were published, not when they happen. Use the calendar it belongs to.',
    );
  }
  const isPublic = ({ texts }: FeedEntry) =>
    !/(?:^|\.)(?:private|confidential)$/iu.test(firstOf(texts, VISIBILITY) ?? '');
  const read = await readEntries(entries.filter(isPublic), 'html', context, (entry) =>
    readEntry(entry, context),
  );
  return { title: sanitiseLine(await htmlLineToText(title)), ...read };
}

const firstOf = (texts: ReadonlyMap<string, string>, names: readonly string[]) =>
  names.map((name) => texts.get(name)).find(Boolean);

async function readEntry(
  { texts, tags }: FeedEntry,
  { zone }: ParseContext,
): Promise<OccurrenceDraft | undefined> {
  const start = await parseLooseMoment(firstOf(texts, START), zone);
  if (!start) return undefined;
  return {
    uid: texts.get('guid') ?? texts.get('id'),
    title: texts.get('title'),
    start,
    zone: zoneNameOf(start, zone),
    end: await parseLooseMoment(firstOf(texts, END), zone),
    status: statusFromWord(firstOf(texts, STATUS)),
    location: firstOf(texts, LOCATION),
    url: texts.get('link') ?? texts.get('link@href'),
    image: texts.get('enclosure@url'),
    description: sourceText('html', firstOf(texts, ['content:encoded', 'content', 'description', 'summary'])),
    tags,
  };
}

/** Reads the title and entries of a feed. Elements nested in those of an entry count as text. */
async function readFeed(
  xml: string,
  timeSlicer: TimeSlicer,
): Promise<{ title: string; entries: FeedEntry[] }> {
  const entries: FeedEntry[] = [];
  const scope = new NamespaceScope();
  let title = '';
  let entry: FeedEntry | undefined;
  /** How many elements of the entry are open. */
  let depth = 0;
  let text = '';
  for (const { openTag, closeTag, text: piece = '', attributes } of xmlTokens(xml)) {
    if (text.length < MAX_TEXT_LENGTH) text += piece;
    if (openTag) {
      const name = scope.enter(openTag, attributes);
      if (entry) depth += 1;
      else if (isEntry(name)) entry = { texts: new Map(), tags: [] };
      if (depth < 2) text = '';
      if (entry && depth === 1) keepAttributes(entry, name, attributes);
    }
    if (!closeTag) continue;
    const name = scope.leave(closeTag);
    if (!entry) {
      if (name === 'title') title ||= text.trim();
    } else if (isEntry(name)) {
      if (entries.length <= MAX_EVENTS) entries.push(entry);
      entry = undefined;
      depth = 0;
      await timeSlicer.yieldIfDue();
    } else {
      if (depth === 1) keep(entry, name, text.trim());
      depth = Math.max(0, depth - 1);
    }
  }
  return { title, entries };
}

const isEntry = (name: string) => name === 'item' || name === 'entry';

function keep({ texts, tags }: FeedEntry, name: string, value: string): void {
  if (!value) return;
  if (!texts.has(name)) texts.set(name, value);
  if (name === 'category' || name === 'category@term') tags.push(value);
}

/** Atom has several links in an entry; the alternate one leads to the event. */
function keepAttributes(entry: FeedEntry, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'link' && (attributes['rel'] ?? 'alternate') !== 'alternate') return;
  for (const [attribute, value] of Object.entries(attributes)) keep(entry, `${name}@${attribute}`, value);
}
