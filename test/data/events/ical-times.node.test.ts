import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendar, eventsIn, startsOf } from '../../support/calendars.js';

const WINDOW = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 11, 31) };
const LONDON = 'TZID=Europe/London';

async function one(...lines: readonly string[]) {
  const [event, ...others] = await eventsIn(calendar(['UID:1', 'SUMMARY:x', ...lines]), { window: WINDOW });
  assert.deepEqual(others, []);
  return event!;
}
const endOf = async (...lines: readonly string[]) => {
  const { end } = await one(...lines);
  return end && end.local + (end.offset ?? '');
};

describe('the end of an event', () => {
  const start = `DTSTART;${LONDON}:20260331T183000`;

  it('is read from a DURATION in weeks, days, hours, minutes and seconds', async () => {
    for (const [duration, wanted] of [
      ['PT1H', '2026-03-31T19:30+01:00'],
      ['PT90M', '2026-03-31T20:00+01:00'],
      ['PT1H30M15S', '2026-03-31T20:00:15+01:00'],
      ['+P1DT30M', '2026-04-01T19:00+01:00'],
      ['P1W', '2026-04-07T18:30+01:00'],
      ['P0DT0H45M0S', '2026-03-31T19:15+01:00'],
      ['pt2h', '2026-03-31T20:30+01:00'],
      ['P15DT5H0M20S', '2026-04-15T23:30:20+01:00'],
    ] as const)
      assert.equal(await endOf(start, `DURATION:${duration}`), wanted, duration);
  });

  it('is undefined for a negative, zero or malformed DURATION', async () => {
    for (const duration of [
      '-PT1H',
      'PT0S',
      'P',
      'PT',
      '1H',
      'PT1.5H',
      'P1Y',
      'P1M',
      'PT1H1',
      '',
      'P1W2',
      '∞',
    ])
      assert.equal(await endOf(start, `DURATION:${duration}`), undefined, duration);
  });

  it('is undefined for a DTEND before DTSTART', async () => {
    for (const end of [
      'DTEND:20260331T172959Z',
      'DTEND:20260330T173000Z',
      'DTEND:19700101T000000Z',
      'DTEND;VALUE=DATE:20260331',
    ])
      assert.equal(await endOf(start, end), undefined, end);
  });

  it('does not remove occurrences of a series when it is before the start', async () => {
    const lines = [
      'UID:1',
      'SUMMARY:x',
      'DTSTART:20240101T120000Z',
      'DTEND:19700101T000000Z',
      'RRULE:FREQ=DAILY',
    ];
    const window = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 3) };
    assert.deepEqual(startsOf(await eventsIn(calendar(lines), { window })), [
      '2026-01-01T12:00+00:00',
      '2026-01-02T12:00+00:00',
    ]);
  });

  it('is read from DTEND when there is also a DURATION', async () => {
    assert.equal(await endOf(start, 'DURATION:PT5H', 'DTEND:20260331T183000Z'), '2026-03-31T19:30+01:00');
  });

  it('is shown in the time zone of the start', async () => {
    assert.equal(await endOf(start, 'DTEND;TZID=Europe/Berlin:20260331T203000'), '2026-03-31T19:30+01:00');
    assert.equal(
      await endOf('DTSTART;TZID=America/New_York:20260331T133000', `DTEND;${LONDON}:20260331T203000`),
      '2026-03-31T15:30-04:00',
    );
  });

  it('is limited for an extreme DURATION, which removes no occurrences', async () => {
    for (const duration of ['P9999W', 'P99999D', 'PT9999999S', 'PT99999H']) {
      const lines = ['UID:1', 'SUMMARY:x', start, `DURATION:${duration}`];
      const events = await eventsIn(calendar([...lines, 'RRULE:FREQ=DAILY;COUNT=3']), { window: WINDOW });
      assert.equal(events.length, 3, duration);
      for (const { end } of events) assert.match(end!.local, /^2\d{3}-/u);
    }
    assert.equal(await endOf(start, 'DURATION:P999999W'), undefined);
  });

  it('decides whether an event from before the window is listed', async () => {
    const window = { from: Date.UTC(2026, 3, 2), to: Date.UTC(2026, 3, 3) };
    const during = async (...lines: readonly string[]) =>
      (await eventsIn(calendar(['UID:1', 'SUMMARY:x', start, ...lines]), { window })).length;
    assert.equal(await during('DURATION:P3D'), 1);
    assert.equal(await during('DURATION:PT1H'), 0);
    assert.equal(await during('DURATION:P3D', 'RRULE:FREQ=YEARLY'), 1);
  });

  it('is the last whole day, since DTEND of a whole-day event is exclusive', async () => {
    const day = 'DTSTART;VALUE=DATE:20260523';
    for (const [line, wanted] of [
      ['X-NONE:1', undefined],
      ['DTEND;VALUE=DATE:20260523', undefined],
      ['DTEND;VALUE=DATE:20260524', undefined],
      ['DTEND;VALUE=DATE:20260525', '2026-05-24'],
      ['DTEND;VALUE=DATE:20260522', undefined],
      ['DURATION:P1D', undefined],
      ['DURATION:P2D', '2026-05-24'],
      ['DURATION:P1W', '2026-05-29'],
      ['DURATION:PT2H', undefined],
    ] as const)
      assert.equal(await endOf(day, line), wanted, line);
  });
});

/** In London, daylight saving time began at 01:00 on 29 March 2026 and ended at 02:00 on 25 October. */
describe('an event across a daylight saving change', () => {
  it('keeps its local end time, so it is an hour shorter or longer', async () => {
    assert.equal(await endOf(`DTSTART;${LONDON}:20260328T220000`, 'DURATION:PT8H'), '2026-03-29T07:00+01:00');
    assert.equal(await endOf(`DTSTART;${LONDON}:20261024T220000`, 'DURATION:PT8H'), '2026-10-25T05:00+00:00');
  });

  it('keeps a duration in days and an explicit end', async () => {
    assert.equal(await endOf(`DTSTART;${LONDON}:20260328T220000`, 'DURATION:P1D'), '2026-03-29T22:00+01:00');
    assert.equal(
      await endOf(`DTSTART;${LONDON}:20260328T220000`, 'DURATION:PT24H'),
      '2026-03-29T23:00+01:00',
    );
    assert.equal(
      await endOf(`DTSTART;${LONDON}:20260328T220000`, `DTEND;${LONDON}:20260329T060000`),
      '2026-03-29T06:00+01:00',
    );
  });

  it('is in the first or the second repeated hour according to its UTC time', async () => {
    for (const [utc, local] of [
      ['20261025T003000Z', '2026-10-25T01:30+01:00'],
      ['20261025T013000Z', '2026-10-25T01:30+00:00'],
    ] as const) {
      const { start } = await one(`DTSTART:${utc}`);
      assert.equal(start.local + start.offset!, local);
    }
    assert.equal(await endOf(`DTSTART;${LONDON}:20261025T003000`, 'DURATION:PT2H'), '2026-10-25T01:30+00:00');
  });

  it('has no occurrence in the skipped hour and continues the next day', async () => {
    const lines = ['UID:1', 'SUMMARY:x', `DTSTART;${LONDON}:20260327T013000`, 'RRULE:FREQ=DAILY;COUNT=4'];
    assert.deepEqual(startsOf(await eventsIn(calendar(lines))), [
      '2026-03-27T01:30+00:00',
      '2026-03-28T01:30+00:00',
      '2026-03-30T01:30+01:00',
      '2026-03-31T01:30+01:00',
    ]);
  });

  it('keeps its UTC time when its series is in UTC', async () => {
    const lines = ['UID:1', 'SUMMARY:x', 'DTSTART:20260328T120000Z', 'RRULE:FREQ=DAILY;COUNT=2'];
    assert.deepEqual(startsOf(await eventsIn(calendar(lines))), [
      '2026-03-28T12:00+00:00',
      '2026-03-29T13:00+01:00',
    ]);
  });
});
