import { DataShapeError } from '../../../errors.js';
import {
  ATTENDANCE,
  EVENT_STATUSES,
  SOURCE_KINDS,
  webAddress,
  type EventOrigin,
  type Moment,
} from '../../../model/index.js';
import { parseMoment, UTC, type Zone } from '../../clock.js';
import { asRecord, entriesIn, objectsIn, type Json } from '../../json-values.js';
import { sourceText, type OccurrenceDraft } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';

/**
 * Parses a snapshot. It is validated like any other source.
 *
 * @throws {DataShapeError} for an unknown version, or without a list of events
 */
export async function parse(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const file = asRecord(json);
  if (file['format'] !== 'odm-events' || file['version'] !== 1) {
    throw new DataShapeError(
      'This is no snapshot of version 1. Make it again with odm-widgets snapshot events.',
    );
  }
  const read = await readEntries(entriesIn(file, 'events'), 'plain', context, (entry) =>
    readEvent(entry, context),
  );
  const origins = objectsIn(file['origins']).map(readOrigin);
  const createdAt = sanitiseLine(file['createdAt'], 30);
  return {
    title: origins.map(({ title }) => title).join(', '),
    ...(createdAt && { asAt: createdAt }),
    origins,
    ...read,
  };
}

function readOrigin({ title, url, kind }: Json): EventOrigin {
  return { title: sanitiseLine(title), url: webAddress(url), kind: SOURCE_KINDS.find((one) => one === kind) };
}

function readEvent(event: Json, context: ParseContext): OccurrenceDraft | undefined {
  const moment = (name: string) => readMoment(event[name], context.zone);
  const start = moment('start');
  if (!start) return undefined;
  const venue = asRecord(event['venue']);
  return {
    uid: event['uid'],
    title: event['title'],
    start,
    end: moment('end'),
    zone: sanitiseLine(event['zone']) || undefined,
    unknownZone: sanitiseLine(event['unknownZone'], 60) || undefined,
    series: event['series'],
    status: EVENT_STATUSES.find((one) => one === event['status']),
    movedFrom: moment('movedFrom'),
    venueName: venue['name'],
    venueAddress: venue['address'],
    attendance: ATTENDANCE.find((one) => one === event['attendance']),
    price: readPrice(event['price']),
    url: event['url'],
    registerUrl: event['registerUrl'],
    image: event['image'],
    description: sourceText('blocks', event['description']),
    access: event['access'],
    tags: Array.isArray(event['tags']) ? event['tags'] : [],
  };
}

/** A moment as the snapshot has it: the zone of an event at UTC was chosen when the snapshot was written. */
function readMoment(value: unknown, zone: Zone): Moment | undefined {
  const [local, offset] = [asRecord(value)['local'], asRecord(value)['offset']].map((text) =>
    sanitiseLine(text, 30),
  ) as [string, string];
  return parseMoment(local + offset, offset === '+00:00' ? UTC : zone);
}

function readPrice(value: unknown): OccurrenceDraft['price'] {
  const { free, text, range } = asRecord(value);
  const words = sanitiseLine(text, 80);
  if (free !== true && !words) return undefined;
  const [low, high] = [asRecord(range)['low'], asRecord(range)['high']].map((one) => sanitiseLine(one, 40));
  return { free: free === true, text: words, ...(high && { range: { low: low!, high } }) };
}
