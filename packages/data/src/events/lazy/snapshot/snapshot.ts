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
import { momentFrom } from '../../clock.js';
import { objectsIn, recordOf, type Json } from '../../json-values.js';
import { occurrence, sourceText, type Draft } from '../../occurrence.js';
import { readEntries, type ParseContext, type Parsed } from '../../parser.js';
import { line } from '../../sanitise-text.js';

/**
 * Reads a snapshot. It is checked like any other source: a file on a site is not more trusted than a feed.
 *
 * @throws {DataShapeError} for one of a version that is not known
 */
export async function parse(json: unknown, context: ParseContext): Promise<Parsed> {
  const file = recordOf(json);
  if (file['format'] !== 'odm-events' || file['version'] !== 1) {
    throw new DataShapeError(
      'This is no snapshot of version 1. Make it again with odm-widgets snapshot events.',
    );
  }
  const entries = Array.isArray(file['events']) ? file['events'] : [];
  const read = await readEntries(entries, context, (entry) => readEvent(recordOf(entry), context));
  const origins = objectsIn(file['origins']).map(readOrigin);
  const made = line(file['made'], 30);
  return {
    title: origins.map(({ title }) => title).join(', '),
    ...(made && { asAt: made }),
    origins,
    ...read,
  };
}

function readOrigin({ title, url, kind }: Json): EventOrigin {
  return { title: line(title), url: webAddress(url), kind: SOURCE_KINDS.find((one) => one === kind) };
}

function readEvent(event: Json, context: ParseContext): EventOccurrence | undefined {
  const moment = (name: string): Moment | undefined => {
    const { local, offset } = recordOf(event[name]);
    return momentFrom(line(local, 30) + line(offset, 10), context.zone);
  };
  const start = moment('start');
  if (!start) return undefined;
  const venue = recordOf(event['venue']);
  const draft: Draft = {
    uid: event['uid'],
    title: event['title'],
    start,
    end: moment('end'),
    zone: line(event['zone']) || undefined,
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
  return occurrence(draft, context);
}

function readPrice(value: unknown): Draft['price'] {
  const { free, text } = recordOf(value);
  const words = line(text, 80);
  return free === true || words ? { free: free === true, text: words } : undefined;
}
