import { Parser } from 'htmlparser2';
import { DataShapeError } from '../errors.js';
import type { EventOccurrence } from '../model/index.js';
import { momentFrom, zoneNameOf } from './clock.js';
import { occurrence, sourceText } from './occurrence.js';
import { MOST_EVENTS, readEntries, type ParseContext, type Parsed } from './parsing.js';
import { htmlLine } from './html-line.js';
import { line } from './safe-text.js';

/** Texts of an entry by the name of their element, in small letters; the first of each. Tags are all of them. */
interface Entry {
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
const PLACE = ['ev:location', 'xcal:location', 'gd:where@valuestring', 'event:location', 'location'];

/** Longest text of one element that is kept. */
const LONGEST = 100_000;

/**
 * RSS or Atom whose entries say when something happens. Their own dates say when something was published.
 * Source: http://web.resource.org/rss/1.0/modules/event/
 *
 * @throws {DataShapeError} when the feed has entries and none of them says when anything happens
 */
export async function parse(xml: string, context: ParseContext): Promise<Parsed> {
  const { title, entries } = readFeed(xml);
  if (entries.length && !entries.some(({ texts }) => firstOf(texts, START))) {
    throw new DataShapeError(
      'This feed says when things were published, not when they happen. Use the calendar it belongs to.',
    );
  }
  const read = await readEntries(entries, context, (entry) => readEntry(entry as Entry, context));
  return { title: line(title), ...read };
}

const firstOf = (texts: ReadonlyMap<string, string>, names: readonly string[]) =>
  names.map((name) => texts.get(name)).find(Boolean);

async function readEntry(
  { texts, tags }: Entry,
  context: ParseContext,
): Promise<EventOccurrence | undefined> {
  const start = momentFrom(firstOf(texts, START), context.zone);
  if (!start) return undefined;
  return occurrence(
    {
      uid: texts.get('guid') ?? texts.get('id'),
      title: await htmlLine(texts.get('title')),
      start,
      zone: zoneNameOf(start, context.zone),
      end: momentFrom(firstOf(texts, END), context.zone),
      venueName: firstOf(texts, PLACE),
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

function readFeed(xml: string): FeedReader {
  const reader = new FeedReader();
  new Parser(reader, { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true }).end(xml);
  return reader;
}

/** Title and entries of a feed, as a parser tells them. Elements inside those of an entry count as its text. */
class FeedReader {
  title = '';
  readonly entries: Entry[] = [];
  #entry: Entry | undefined;
  /** How many elements of the entry are open. */
  #depth = 0;
  #text = '';

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#entry) this.#depth += 1;
    else if (tag === 'item' || tag === 'entry') this.#entry = { texts: new Map(), tags: [] };
    if (this.#depth < 2) this.#text = '';
    if (this.#depth !== 1) return;
    // Atom has several links of an entry; the one to read is the alternate.
    const isOther = tag === 'link' && (attributes['rel'] ?? 'alternate') !== 'alternate';
    if (isOther) return;
    for (const [name, value] of Object.entries(attributes)) this.#keep(`${tag}@${name}`, value);
    if (tag === 'category') this.#keepTag(attributes['term']);
  }

  ontext(piece: string): void {
    if (this.#text.length < LONGEST) this.#text += piece;
  }

  onclosetag(tag: string): void {
    const text = this.#text.trim();
    if (!this.#entry) {
      if (tag === 'title') this.title ||= text;
      return;
    }
    if (this.#depth === 1) {
      this.#keep(tag, text);
      if (tag === 'category') this.#keepTag(text);
    }
    if (this.#depth > 0) this.#depth -= 1;
    else this.#end();
  }

  #keep(name: string, text: string): void {
    const { texts } = this.#entry!;
    if (text && !texts.has(name)) texts.set(name, text);
  }

  #keepTag(text: string | undefined): void {
    if (text) this.#entry!.tags.push(text);
  }

  #end(): void {
    if (this.entries.length <= MOST_EVENTS) this.entries.push(this.#entry!);
    this.#entry = undefined;
  }
}
