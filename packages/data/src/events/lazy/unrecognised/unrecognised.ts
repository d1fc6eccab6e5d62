import { DataShapeError } from '../../../errors.js';
import type { SourceKind } from '../../../model/index.js';
import type { ParsedSource } from '../../parser.js';

/** A text, and the format that the author named. */
export interface Unrecognised {
  text: string;
  wanted: SourceKind | undefined;
}

/**
 * Reports what a text is that has no events.
 *
 * @throws {DataShapeError} always
 */
export async function rejectUnrecognised({ text, wanted }: Unrecognised): Promise<ParsedSource> {
  if (!text) throw new DataShapeError('The answer is empty.');
  if (wanted === 'ical') throw new DataShapeError('This is no iCalendar: nothing in it begins.');
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new DataShapeError('The answer is neither a calendar, nor a feed, nor whole JSON.', { cause });
  }
  throw new DataShapeError(
    'This JSON is of no kind that has events: The Events Calendar, Eventbrite, schema.org, JSON Feed or a snapshot.',
  );
}
