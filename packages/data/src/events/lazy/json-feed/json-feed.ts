import { DataShapeError } from '../../../errors.js';
import { zoneNameOf } from '../../clock.js';
import { asRecord, entriesIn, isRecord, type Json } from '../../json-values.js';
import { parseLooseMoment } from '../../loose-date.js';
import { sourceText, type OccurrenceDraft } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';
import { statusFromWord } from '../../status-words.js';

/** Names of the start and end of an event in an extension of a feed (a key that begins with "_"). */
const START = ['startDate', 'start_date', 'start', 'dtstart'];
const END = ['endDate', 'end_date', 'end', 'dtend'];

/**
 * Parses JSON Feed 1.x whose items have the dates of events in an extension, such as `"_event": { "startDate": … }`.
 * The dates of the format itself are those of publication.
 * Source: https://www.jsonfeed.org/version/1.1/
 *
 * @throws {DataShapeError} when it has no list of items, or no item has the date of an event
 */
export async function parse(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const feed = asRecord(json);
  const items = entriesIn(feed, 'items');
  if (items.length && !items.some(extensionOf)) {
    throw new DataShapeError(
      'This feed says when things were published, not when they happen. Use the calendar it belongs to.',
    );
  }
  const read = await readEntries(items.filter(isPublic), 'references', context, (item) =>
    readItem(item, context),
  );
  return { title: sanitiseLine(feed['title']), ...read };
}

/** Whether an extension does not say that the event is private. */
function isPublic(item: Json): boolean {
  const visibility = firstOf(extensionOf(item) ?? {}, ['visibility', 'class']);
  return !/^(?:private|confidential)$/iu.test(sanitiseLine(visibility));
}

function extensionOf(item: Json): Json | undefined {
  return Object.entries(item)
    .filter(([key, value]) => key.startsWith('_') && isRecord(value))
    .map(([, value]) => asRecord(value))
    .find((extension) => firstOf(extension, START) !== undefined);
}

const firstOf = (record: Json, names: readonly string[]) =>
  names.map((name) => record[name]).find((value) => value !== undefined);

async function readItem(item: Json, context: ParseContext): Promise<OccurrenceDraft | undefined> {
  const extension = extensionOf(item) ?? {};
  const start = await parseLooseMoment(firstOf(extension, START), context.zone);
  if (!start) return undefined;
  return {
    uid: item['id'],
    title: item['title'] || item['summary'],
    start,
    zone: zoneNameOf(start, context.zone),
    end: await parseLooseMoment(firstOf(extension, END), context.zone),
    status: statusFromWord(sanitiseLine(firstOf(extension, ['eventStatus', 'event_status', 'status']))),
    location: extension['location'],
    url: item['url'],
    registerUrl: item['external_url'],
    image: item['image'],
    description:
      typeof item['content_html'] === 'string'
        ? sourceText('html', item['content_html'])
        : sourceText('either', item['content_text'] ?? item['summary']),
    tags: Array.isArray(item['tags']) ? item['tags'] : [],
  };
}
