import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RAW, WITHOUT_RAW } from '../../support/raw-csv.js';
import { eventsIn } from '../../support/calendars.js';

interface Expected {
  from: string;
  to: string;
  /** Start and title of each, and its status where it has one; counted by hand from the file. */
  events?: string[];
  refused?: true;
}

const expected = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/events/real-files.json'), 'utf8'),
) as Record<string, Expected>;
const folder = join(RAW, 'events');

describe('real calendars and replies', { skip: WITHOUT_RAW }, () => {
  it('are all expected', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(expected).sort());
  });

  for (const [file, { from, to, events, refused }] of Object.entries(expected)) {
    const read = () => {
      const window = { from: Date.parse(from), to: Date.parse(to) };
      return eventsIn(readFileSync(join(folder, file), 'utf8'), { window });
    };
    if (refused) {
      it(`${file} has no events, and says so`, () => assert.rejects(read(), { name: 'DataShapeError' }));
      continue;
    }
    it(`${file} has the ${events!.length} events that were counted by hand from ${from} to ${to}`, async () => {
      const found = (await read()).map(
        ({ start, title, status }) =>
          `${start.local}${start.offset ?? ''} ${title}${status === 'scheduled' ? '' : ` (${status})`}`,
      );
      assert.deepEqual(found, events);
    });
  }
});
