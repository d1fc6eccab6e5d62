import { DataShapeError } from '../../../errors.js';
import type { EventOccurrence } from '../../../model/index.js';
import { parseMoment, zoneNameOf } from '../../clock.js';
import { isRecord, asRecord, type Json } from '../../json-values.js';
import { createOccurrence, sourceText } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';

/** Names that feeds give the start of an event in an extension of theirs (a key that begins with "_"). */
const START = ['startDate', 'start_date', 'start', 'dtstart'];
const END = ['endDate', 'end_date', 'end', 'dtend'];

/**
 * JSON Feed 1.x whose items carry the dates of events in an extension, such as `"_event": { "startDate": … }`. The
 * dates of the format itself say when something was published.
 * Source: https://www.jsonfeed.org/version/1.1/
 *
 * @throws {DataShapeError} when the feed has items and none of them says when anything happens
 */
export async function parseJsonFeed(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const feed = asRecord(json);
  const items = Array.isArray(feed['items']) ? feed['items'] : [];
  if (items.length && !items.some((item) => extensionOf(asRecord(item)))) {
    throw new DataShapeError(
      'This feed says when things were published, not when they happen. Use the calendar it belongs to.',
    );
  }
  const read = await readEntries(items, context, (item) => readItem(asRecord(item), context));
  return { title: sanitiseLine(feed['title']), ...read };
}

function extensionOf(item: Json): Json | undefined {
  return Object.entries(item)
    .filter(([key, value]) => key.startsWith('_') && isRecord(value))
    .map(([, value]) => asRecord(value))
    .find((extension) => firstOf(extension, START) !== undefined);
}

const firstOf = (record: Json, names: readonly string[]) =>
  names.map((name) => record[name]).find((value) => value !== undefined);

function readItem(item: Json, context: ParseContext): EventOccurrence | undefined {
  const extension = extensionOf(item) ?? {};
  const start = parseMoment(firstOf(extension, START), context.zone);
  if (!start) return undefined;
  return createOccurrence(
    {
      uid: item['id'],
      title: item['title'] || item['summary'],
      start,
      zone: zoneNameOf(start, context.zone),
      end: parseMoment(firstOf(extension, END), context.zone),
      venueName: extension['location'],
      url: item['url'],
      registerUrl: item['external_url'],
      image: item['image'],
      description:
        typeof item['content_html'] === 'string'
          ? sourceText('html', item['content_html'])
          : sourceText('either', item['content_text'] ?? item['summary']),
      tags: Array.isArray(item['tags']) ? item['tags'] : [],
    },
    context,
  );
}
