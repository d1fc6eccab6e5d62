import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendar, eventsIn } from '../../support/calendars.js';
import { firstEvent, icalEvent, jsonLd, LONDON, startText } from '../../support/event-inputs.js';

describe('a combination of recurrence properties', () => {
  const NEW_YORK = 'TZID=America/New_York';
  const starts = async (...events: readonly (readonly string[])[]) =>
    (await eventsIn(calendar(...events))).map(startText);
  const series = (...lines: readonly string[]) => ['UID:1', 'SUMMARY:x', ...lines];
  const weekly = series(`DTSTART;${NEW_YORK}:20260303T183000`, 'RRULE:FREQ=WEEKLY;COUNT=3');
  const [first, , third] = ['2026-03-03T18:30-05:00', '2026-03-10T18:30-04:00', '2026-03-17T18:30-04:00'];

  it('follows two rules', async () => {
    assert.deepEqual(
      await starts(
        series(
          `DTSTART;${LONDON}:20260303T183000`,
          'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3',
          'RRULE:FREQ=MONTHLY;BYMONTHDAY=1;COUNT=4',
        ),
      ),
      [
        '2026-03-03T18:30+00:00',
        '2026-03-10T18:30+00:00',
        '2026-03-17T18:30+00:00',
        '2026-04-01T18:30+01:00',
        '2026-05-01T18:30+01:00',
        '2026-06-01T18:30+01:00',
      ],
    );
  });

  it('excludes the times of an EXRULE', async () => {
    const lines = [
      'DTSTART:20260302T100000Z',
      'RRULE:FREQ=DAILY;COUNT=4',
      'EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2',
    ];
    assert.equal((await starts(series(...lines))).length, 2);
  });

  for (const exdate of [
    'EXDATE:20260310T183000',
    'EXDATE:20260310T223000Z',
    'EXDATE;VALUE=DATE:20260310',
    'EXDATE;TZID=Europe/London:20260310T223000',
    'EXDATE:20260309,20260310',
  ])
    it(`excludes the occurrence that ${exdate} names`, async () =>
      assert.deepEqual(await starts([...weekly, exdate]), [first, third]));

  for (const id of [
    'RECURRENCE-ID:20260310T183000',
    'RECURRENCE-ID:20260310T223000Z',
    'RECURRENCE-ID;VALUE=DATE:20260310',
    'RECURRENCE-ID;TZID=Europe/London:20260310T223000',
  ])
    it(`replaces the occurrence that ${id} names`, async () => {
      const moved = ['UID:1', id, 'SUMMARY:x', `DTSTART;${NEW_YORK}:20260311T183000`];
      const events = await eventsIn(calendar(weekly, moved));
      assert.deepEqual(events.map(startText), [first, '2026-03-11T18:30-04:00', third]);
    });

  it('reads an end without a zone in the zone of the start', async () => {
    const found = await icalEvent(`DTSTART;${NEW_YORK}:20260303T183000`, 'DTEND:20260303T203000');
    assert.equal(found.end!.local, '2026-03-03T20:30');
  });

  for (const [until, count] of [
    ['20260431T235959Z', 4],
    ['20260431', 4],
    ['20260428', 4],
    ['20260428T173000Z', 4],
    ['20260428T172959Z', 3],
    ['20260414T183000', 2],
  ] as const)
    it(`ends at UNTIL=${until}`, async () => {
      const lines = [`DTSTART;${LONDON}:20260407T183000`, `RRULE:FREQ=WEEKLY;UNTIL=${until};BYDAY=TU`];
      assert.equal((await starts(series(...lines))).length, count);
    });

  for (const until of ['00010101', '00010101T000000Z', '00000000T000000Z'])
    it(`has no end with UNTIL=${until}`, async () => {
      const lines = ['DTSTART:20260407T183000Z', `RRULE:FREQ=YEARLY;UNTIL=${until}`];
      assert.equal((await starts(series(...lines))).length, 5);
    });

  const skips: Readonly<Record<string, readonly string[]>> = {
    OMIT: ['2026-01-31', '2026-03-31', '2026-05-31'],
    BACKWARD: ['2026-01-31', '2026-02-28', '2026-03-31'],
    FORWARD: ['2026-01-31', '2026-03-01', '2026-03-31'],
  };
  for (const [skip, expected] of Object.entries(skips))
    it(`replaces dates that a month does not have with SKIP=${skip}`, async () => {
      const rule = `RRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=${skip};COUNT=3`;
      assert.deepEqual(await starts(series('DTSTART;VALUE=DATE:20260131', rule)), expected);
    });

  it('replaces the 29th of February with SKIP', async () => {
    const rule = (skip: string) => `RRULE:RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=${skip};COUNT=3`;
    const of = (skip: string) => starts(series('DTSTART;VALUE=DATE:20240229', rule(skip)));
    assert.deepEqual(await of('BACKWARD'), ['2024-02-29', '2025-02-28', '2026-02-28']);
    assert.deepEqual(await of('FORWARD'), ['2024-02-29', '2025-03-01', '2026-03-01']);
  });

  // The examples of RFC 7529, 4.3, in other years.
  for (const [start, rule, expected] of [
    ['20260131', 'FREQ=MONTHLY;SKIP=FORWARD;COUNT=4', '01-31 03-01 03-31 05-01'],
    ['20260131', 'freq=monthly;skip=backward;count=4', '01-31 02-28 03-31 04-30'],
    ['20260130', 'FREQ=MONTHLY;BYMONTHDAY=30,31;SKIP=BACKWARD;COUNT=4', '01-30 01-31 02-28 03-30'],
    ['20260130', 'FREQ=MONTHLY;BYMONTHDAY=1,30;SKIP=FORWARD;COUNT=5', '01-30 02-01 03-01 03-30 04-01'],
    ['20260131', 'FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=SA;SKIP=BACKWARD;COUNT=2', '01-31 02-28'],
  ] as const)
    it(`repeats by ${rule} as RFC 7529, 4.1, orders its parts`, async () => {
      const found = await starts(series(`DTSTART;VALUE=DATE:${start}`, `RRULE:RSCALE=GREGORIAN;${rule}`));
      assert.equal(found.map((date) => date.slice(5)).join(' '), expected);
    });

  it('ignores hours, minutes and seconds of a rule for whole days (RFC 5545, 3.3.10)', async () => {
    for (const part of ['BYHOUR=9,18', 'BYMINUTE=0,30', 'BYSECOND=0,30'])
      assert.deepEqual(
        await starts(series('DTSTART;VALUE=DATE:20260302', `RRULE:FREQ=DAILY;COUNT=3;${part}`)),
        ['2026-03-02', '2026-03-03', '2026-03-04'],
        part,
      );
  });

  it('adds RDATE in UTC, without a zone and as a date to a series in a zone (RFC 5545, 3.8.5.2)', async () => {
    const dates = ['RDATE:20260310T223000Z', 'RDATE:20260317T183000', 'RDATE;VALUE=DATE:20260324'];
    assert.deepEqual(await starts(series(`DTSTART;${NEW_YORK}:20260303T183000`, ...dates)), [
      first,
      '2026-03-10T18:30-04:00',
      third,
      '2026-03-24T18:30-04:00',
    ]);
  });

  it('adds RDATE with a time to a series of whole days, as days (RFC 5545, 3.8.5.2)', async () => {
    const dates = ['RDATE:20260310T183000', 'RDATE:20260317T233000Z'];
    assert.deepEqual(await starts(series('DTSTART;VALUE=DATE:20260303', ...dates)), [
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
    ]);
  });

  for (const exdate of [
    'EXDATE:20260609T173000',
    'EXDATE:20260609T183000',
    `EXDATE;${LONDON}:20260609T183000`,
  ])
    it(`excludes an occurrence of a series in UTC by ${exdate} (RFC 5545, 3.8.5.1)`, async () => {
      const lines = ['DTSTART:20260602T173000Z', 'RRULE:FREQ=WEEKLY;COUNT=3', exdate];
      assert.deepEqual(await starts(series(...lines)), ['2026-06-02T18:30+01:00', '2026-06-16T18:30+01:00']);
    });

  it('takes whole days from a date with a time', async () => {
    const found = await icalEvent('DTSTART;VALUE=DATE:20260707T000000', 'DTEND;VALUE=DATE:20260708T000000');
    assert.deepEqual([startText(found), found.end], ['2026-07-07', undefined]);
  });

  for (const times of [
    ['DTSTART:20260706T230000Z', 'DTEND:20260707T230000Z'],
    ['DTSTART:20260707T000000Z', 'DTEND:20260708T000000Z'],
    [`DTSTART;${LONDON}:20260707T000000`, `DTEND;${LONDON}:20260708T000000`],
  ])
    it(`takes whole days from Exchange, written as ${times[0]!}`, async () => {
      const found = await icalEvent(...times, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE');
      assert.deepEqual([startText(found), found.end], ['2026-07-07', undefined]);
    });

  it('takes whole days from midnight to a later midnight', async () => {
    const days = await icalEvent(`DTSTART;${LONDON}:20260706T000000`, `DTEND;${LONDON}:20260708T000000`);
    assert.deepEqual([startText(days), days.end!.local], ['2026-07-06', '2026-07-07']);
    const evening = await icalEvent(`DTSTART;${LONDON}:20260706T190000`, `DTEND;${LONDON}:20260707T000000`);
    assert.equal(startText(evening), '2026-07-06T19:00+01:00');
    const { start } = await firstEvent(
      jsonLd({ startDate: '2026-07-06T00:00+01:00', endDate: '2026-07-07T00:00+01:00' }),
    );
    assert.equal(start.local, '2026-07-06');
  });

  it('finds an event in a window that starts at noon', async () => {
    const window = { from: Date.UTC(2026, 6, 7, 12), to: Date.UTC(2026, 6, 8, 12) };
    const texts = [
      '20260707T100000Z',
      '20260707T110000Z',
      '20260707T120000Z',
      '20260708T120000Z',
      '20260708T120001Z',
    ];
    const events = await eventsIn(
      calendar(...texts.map((start) => [`UID:${start}`, 'SUMMARY:x', `DTSTART:${start}`])),
      { window },
    );
    assert.deepEqual(
      events.map(({ uid }) => uid),
      ['20260707T120000Z', '20260708T120000Z'],
    );
    const day = await eventsIn(calendar(['UID:1', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20260707']), { window });
    assert.equal(day.length, 1);
  });
});
