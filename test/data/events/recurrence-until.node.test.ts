import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendar, eventsIn } from '../../support/calendars.js';

describe('COUNT, UNTIL, EXDATE and RDATE', () => {
  const series = ['UID:1', 'SUMMARY:x', 'DTSTART;TZID=Europe/London:20240603T183000'];
  const days = async (rule: string, ...more: readonly string[]) =>
    (await eventsIn(calendar([...series, `RRULE:${rule}`, ...more]))).map(({ start: { local } }) =>
      local.slice(5, 10),
    );

  it('include dates excluded by EXDATE in COUNT, but not dates added by RDATE', async () => {
    assert.deepEqual(
      await days('FREQ=DAILY;COUNT=5', 'EXDATE;TZID=Europe/London:20240604T183000,20240606T183000'),
      ['06-03', '06-05', '06-07'],
    );
    assert.deepEqual(await days('FREQ=DAILY;COUNT=2', 'RDATE;TZID=Europe/London:20240701T183000'), [
      '06-03',
      '06-04',
      '07-01',
    ]);
  });

  it('include a start outside the rule in COUNT', async () => {
    assert.deepEqual(await days('FREQ=WEEKLY;BYDAY=WE;COUNT=3'), ['06-03', '06-05', '06-12']);
  });

  it('exclude every occurrence of a day when EXDATE is a date', async () => {
    assert.deepEqual(await days('FREQ=DAILY;COUNT=4;BYHOUR=9,18;BYMINUTE=30', 'EXDATE;VALUE=DATE:20240604'), [
      '06-03',
      '06-05',
    ]);
  });

  it('exclude the same instant when EXDATE is in another time zone', async () => {
    assert.deepEqual(
      await days('FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:20240604T193000,20240605T183000'),
      ['06-03', '06-05'],
    );
  });

  it('keep later occurrences when EXDATE excludes the start', async () => {
    assert.deepEqual(await days('FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/London:20240603T183000'), [
      '06-04',
      '06-05',
    ]);
  });

  it('include an occurrence at UNTIL, to the second, in the time zone of UNTIL', async () => {
    for (const [until, last] of [
      ['20240605', '06-05'],
      ['20240605T183000', '06-05'],
      ['20240605T182959', '06-04'],
      ['20240605T173000Z', '06-05'],
      ['20240605T172959Z', '06-04'],
      // Its UNTIL is before its start.
      ['20240601', undefined],
    ] as const)
      assert.equal((await days(`FREQ=DAILY;UNTIL=${until}`)).at(-1), last, until);
  });

  it('read the date of an UNTIL in UTC as the last day of a whole-day series', async () => {
    const lines = [
      'UID:1',
      'SUMMARY:x',
      'DTSTART;VALUE=DATE:20240603',
      'RRULE:FREQ=DAILY;UNTIL=20240605T000000Z',
    ];
    assert.equal((await eventsIn(calendar(lines))).at(-1)!.start.local, '2024-06-05');
  });

  it('list a time once when both RDATE and the rule have it', async () => {
    assert.deepEqual(
      await days('FREQ=DAILY;COUNT=2', 'RDATE;TZID=Europe/London:20240604T183000', 'RDATE:20240604T173000Z'),
      ['06-03', '06-04'],
    );
  });

  it('give an RDATE without a time the time of the series', async () => {
    const events = await eventsIn(calendar([...series, 'RDATE;VALUE=DATE:20240610']));
    assert.deepEqual(
      events.map(({ start }) => start.local),
      ['2024-06-03T18:30', '2024-06-10T18:30'],
    );
  });

  it('give a period in RDATE its own end or duration', async () => {
    const periods = 'RDATE;VALUE=PERIOD:20240610T090000Z/20240610T100000Z,20240611T090000Z/PT2H';
    const events = await eventsIn(calendar([...series, 'DURATION:PT30M', periods, 'RDATE:20240612T090000Z']));
    assert.deepEqual(
      events.map(({ start, end }) => `${start.local.slice(8)}–${end!.local.slice(11)}`),
      ['03T18:30–19:00', '10T10:00–11:00', '11T10:00–12:00', '12T10:00–10:30'],
    );
  });

  it('do not repeat an event whose rule uses a non-Gregorian calendar', async () => {
    assert.deepEqual(await days('RSCALE=HEBREW;FREQ=YEARLY;COUNT=3'), ['06-03']);
    assert.deepEqual(await days('RSCALE=GREGORIAN;FREQ=DAILY;COUNT=2'), ['06-03', '06-04']);
  });
});
