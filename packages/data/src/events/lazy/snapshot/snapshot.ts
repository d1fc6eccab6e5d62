import { DataShapeError } from '../../../errors.js';
import {
  ATTENDANCE,
  EVENT_STATUSES,
  SOURCE_KINDS,
  webAddress,
  type EventOccurrence,
  type EventOrigin,
  type Moment,
} from '../../../model/index.js';
import { parseMoment } from '../../clock.js';
import { objectsIn, asRecord, type Json } from '../../json-values.js';
import { createOccurrence, sourceText, type OccurrenceDraft } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';

/**
 * Reads a snapshot. It is checked like any other source: a file on a site is not more trusted than a feed.
 *
 * @throws {DataShapeError} for one of a version that is not known
 */
export async function parseSnapshot(json: unknown, context: ParseContext): Promise<ParsedSource> {
  const file = asRecord(json);
  if (file['format'] !== 'odm-events' || file['version'] !== 1) {
    throw new DataShapeError(
      'This is no snapshot of version 1. Make it again with odm-widgets snapshot events.',
    );
  }
  const entries = Array.isArray(file['events']) ? file['events'] : [];
  const read = await readEntries(entries, context, (entry) => readEvent(asRecord(entry), context));
  const origins = objectsIn(file['origins']).map(readOrigin);
  const made = sanitiseLine(file['made'], 30);
  return {
    title: origins.map(({ title }) => title).join(', '),
    ...(made && { asAt: made }),
    origins,
    ...read,
  };
}

function readOrigin({ title, url, kind }: Json): EventOrigin {
  return { title: sanitiseLine(title), url: webAddress(url), kind: SOURCE_KINDS.find((one) => one === kind) };
}

function readEvent(event: Json, context: ParseContext): EventOccurrence | undefined {
  const moment = (name: string): Moment | undefined => {
    const { local, offset } = asRecord(event[name]);
    return parseMoment(sanitiseLine(local, 30) + sanitiseLine(offset, 10), context.zone);
  };
  const start = moment('start');
  if (!start) return undefined;
  const venue = asRecord(event['venue']);
  const draft: OccurrenceDraft = {
    uid: event['uid'],
    title: event['title'],
    start,
    end: moment('end'),
    zone: sanitiseLine(event['zone']) || undefined,
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
  return createOccurrence(draft, context);
}

function readPrice(value: unknown): OccurrenceDraft['price'] {
  const { free, text } = asRecord(value);
  const words = sanitiseLine(text, 80);
  return free === true || words ? { free: free === true, text: words } : undefined;
}
