import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { calendar, eventsIn, startsOf } from '../../support/calendars.js';

const LONDON = 'TZID=Europe/London';
const WEEKLY = [
  'UID:1',
  'SUMMARY:Repair café',
  'LOCATION:Old Mill',
  'DESCRIPTION:Bring what is broken.',
  `DTSTART;${LONDON}:20240301T183000`,
  `DTEND;${LONDON}:20240301T203000`,
  'RRULE:FREQ=WEEKLY;COUNT=8',
];

/** An override with RANGE=THISANDFUTURE, or of one occurrence, by its original date. */
const from = (date: string, ...lines: readonly string[]) => [
  'UID:1',
  `RECURRENCE-ID;RANGE=THISANDFUTURE;${LONDON}:${date}T183000`,
  ...lines,
];
const single = (date: string, ...lines: readonly string[]) => [
  'UID:1',
  `RECURRENCE-ID;${LONDON}:${date}T183000`,
  ...lines,
];
const at = (time: string) => `DTSTART;${LONDON}:${time}`;
const dayAndTime = (events: readonly EventOccurrence[]) =>
  events.map(({ start, end }) => `${start.local.slice(5)}${end ? `–${end.local.slice(11)}` : ''}`);
const said = (events: readonly EventOccurrence[]) =>
  events.map(({ start, title, status }) => `${start.local.slice(5)} ${title} ${status}`);

describe('RANGE=THISANDFUTURE in a weekly series', () => {
  it('shifts all later occurrences by the same offset and gives them its duration, title, location and categories', async () => {
    const change = from(
      '20240315',
      'SUMMARY:Mending night',
      'LOCATION:Town Hall',
      at('20240316T100000'),
      'DURATION:PT1H',
      'CATEGORIES:Repair',
    );
    const events = await eventsIn(calendar(WEEKLY, change));
    assert.deepEqual(dayAndTime(events), [
      '03-01T18:30–20:30',
      '03-08T18:30–20:30',
      '03-16T10:00–11:00',
      '03-23T10:00–11:00',
      '03-30T10:00–11:00',
      '04-06T10:00–11:00',
      '04-13T10:00–11:00',
      '04-20T10:00–11:00',
    ]);
    for (const [index, event] of events.entries()) {
      const isChanged = index >= 2;
      assert.equal(event.title, isChanged ? 'Mending night' : 'Repair café');
      assert.equal(event.series, isChanged ? 'Mending night' : 'Repair café');
      assert.equal(event.venue!.name, isChanged ? 'Town Hall' : 'Old Mill');
      assert.equal(event.description === undefined, isChanged);
      assert.deepEqual(event.tags, isChanged ? ['Repair'] : []);
    }
  });

  it('marks only the named occurrence as rescheduled', async () => {
    const events = await eventsIn(
      calendar(WEEKLY, from('20240315', 'SUMMARY:Repair café', at('20240315T190000'))),
    );
    assert.deepEqual(
      events
        .filter(({ movedFrom }) => movedFrom)
        .map(({ start, movedFrom }) => [start.local, movedFrom!.local]),
      [['2024-03-15T19:00', '2024-03-15T18:30']],
    );
    assert.equal(events.at(-1)!.status, 'scheduled');
    assert.equal(events.at(-1)!.start.local, '2024-04-19T19:00');
  });

  it('keeps the local time across both daylight saving changes', async () => {
    const march = await eventsIn(calendar(WEEKLY, from('20240322', 'SUMMARY:x', at('20240322T200000'))));
    assert.deepEqual(startsOf(march).slice(3, 5), ['2024-03-22T20:00+00:00', '2024-03-29T20:00+00:00']);
    assert.equal(startsOf(march)[5], '2024-04-05T20:00+01:00');
    const october = WEEKLY.map((line) => line.replace('20240301', '20241018'));
    const events = await eventsIn(calendar(october, from('20241025', 'SUMMARY:x', at('20241025T090000'))));
    assert.deepEqual(startsOf(events).slice(0, 3), [
      '2024-10-18T18:30+01:00',
      '2024-10-25T09:00+01:00',
      '2024-11-01T09:00+00:00',
    ]);
  });

  it('matches a RECURRENCE-ID in any time zone, in UTC or as a date', async () => {
    const wanted = ['03-01T18:30', '03-08T18:30', '03-15T19:00', '03-22T19:00', '03-29T19:00', '04-05T19:00'];
    for (const id of [
      `RECURRENCE-ID;RANGE=THISANDFUTURE;${LONDON}:20240315T183000`,
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20240315T183000Z',
      'recurrence-id;range=thisandfuture;TZID=Europe/Berlin:20240315T193000',
      'RECURRENCE-ID;TZID="GMT Standard Time";RANGE="THISANDFUTURE":20240315T183000',
      'RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20240315',
    ]) {
      const change = ['UID:1', id, 'SUMMARY:Later', at('20240315T190000')];
      const events = await eventsIn(calendar(WEEKLY, change));
      assert.deepEqual(events.map(({ start }) => start.local.slice(5)).slice(0, 6), wanted, id);
    }
  });

  it('continues in the time zone of the series when its DTSTART is in UTC', async () => {
    const events = await eventsIn(
      calendar(WEEKLY, from('20240322', 'SUMMARY:x', 'DTSTART:20240322T190000Z', 'DTEND:20240322T200000Z')),
    );
    assert.deepEqual(startsOf(events).slice(3, 6), [
      '2024-03-22T19:00+00:00',
      '2024-03-29T19:00+00:00',
      '2024-04-05T19:00+01:00',
    ]);
  });

  it('continues in the time zone of its own DTSTART', async () => {
    const events = await eventsIn(
      calendar(WEEKLY, from('20240308', 'SUMMARY:x', 'DTSTART;TZID=America/New_York:20240308T143000')),
    );
    // Daylight saving time begins three weeks earlier in New York than in London.
    assert.deepEqual(startsOf(events).slice(1, 4), [
      '2024-03-08T14:30-05:00',
      '2024-03-15T14:30-04:00',
      '2024-03-22T14:30-04:00',
    ]);
  });

  it('applies until the next THISANDFUTURE, which is identified by its original time', async () => {
    const changes = [
      from('20240405', 'SUMMARY:Third', at('20240405T170000')),
      from('20240308', 'SUMMARY:Second', at('20240308T200000')),
    ];
    for (const order of [changes, changes.toReversed()]) {
      assert.deepEqual(
        (await eventsIn(calendar(WEEKLY, ...order))).map(
          ({ start, title }) => `${start.local.slice(5)} ${title}`,
        ),
        [
          '03-01T18:30 Repair café',
          '03-08T20:00 Second',
          '03-15T20:00 Second',
          '03-22T20:00 Second',
          '03-29T20:00 Second',
          '04-05T17:00 Third',
          '04-12T17:00 Third',
          '04-19T17:00 Third',
        ],
      );
    }
  });

  it('keeps overrides of one occurrence and excluded dates', async () => {
    const series = [...WEEKLY, `EXDATE;${LONDON}:20240329T183000`, 'EXDATE;VALUE=DATE:20240412'];
    const events = await eventsIn(
      calendar(
        series,
        single('20240322', 'SUMMARY:On its own', at('20240322T120000')),
        from('20240315', 'SUMMARY:Later', at('20240315T193000')),
      ),
    );
    assert.deepEqual(said(events), [
      '03-01T18:30 Repair café scheduled',
      '03-08T18:30 Repair café scheduled',
      '03-15T19:30 Later rescheduled',
      '03-22T12:00 On its own rescheduled',
      '04-05T19:30 Later scheduled',
      '04-19T19:30 Later scheduled',
    ]);
  });

  it('applies to later occurrences when EXDATE excludes the first', async () => {
    const series = [...WEEKLY, `EXDATE;${LONDON}:20240315T183000`];
    const events = await eventsIn(calendar(series, from('20240315', 'SUMMARY:Later', at('20240315T193000'))));
    assert.deepEqual(said(events).slice(1, 4), [
      '03-08T18:30 Repair café scheduled',
      '03-22T19:30 Later scheduled',
      '03-29T19:30 Later scheduled',
    ]);
  });

  it('yields to an override of the same occurrence unless its SEQUENCE is higher', async () => {
    const own = (sequence: number) =>
      single('20240315', 'SUMMARY:Own', at('20240315T120000'), `SEQUENCE:${sequence}`);
    const later = (sequence: number) =>
      from('20240315', 'SUMMARY:Later', at('20240315T193000'), `SEQUENCE:${sequence}`);
    for (const [first, second, wanted] of [
      [own(1), later(1), '03-15T12:00 Own'],
      [later(1), own(1), '03-15T12:00 Own'],
      [own(2), later(1), '03-15T12:00 Own'],
      [own(1), later(2), '03-15T19:30 Later'],
      [later(2), own(1), '03-15T19:30 Later'],
    ] as const) {
      const events = await eventsIn(calendar(WEEKLY, first, second));
      assert.equal(events.length, 8);
      assert.equal(said(events)[2]!.replace(/ \w+$/u, ''), wanted);
      assert.equal(said(events)[3], '03-22T19:30 Later scheduled');
    }
  });

  it('uses the version with the highest SEQUENCE, in any order', async () => {
    const old = from('20240315', 'SUMMARY:Old', at('20240315T120000'), 'SEQUENCE:1');
    // The same RECURRENCE-ID in UTC.
    const recent = [
      'UID:1',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20240315T183000Z',
      'SUMMARY:New',
      at('20240315T200000'),
      'SEQUENCE:2',
    ];
    for (const order of [
      [old, recent],
      [recent, old],
    ]) {
      const events = await eventsIn(calendar(WEEKLY, ...order));
      assert.equal(events.length, 8);
      assert.deepEqual([...new Set(events.slice(2).map(({ title }) => title))], ['New']);
    }
  });

  it('cancels each occurrence in the window until the next THISANDFUTURE with another status', async () => {
    const endless = WEEKLY.map((line) => line.replace(';COUNT=8', ''));
    const off = from('20240315', 'SUMMARY:Repair café', 'STATUS:CANCELLED', at('20240315T183000'));
    const on = from('20240405', 'SUMMARY:Repair café', 'STATUS:CONFIRMED', at('20240405T183000'));
    const window = { from: Date.UTC(2024, 2, 1), to: Date.UTC(2024, 3, 15) };
    const states = async (...changes: (readonly string[])[]) =>
      (await eventsIn(calendar(endless, ...changes), { window })).map(({ status }) => status);
    const run = (...counts: number[]) =>
      counts.flatMap((count, index) =>
        Array.from({ length: count }, () => (index % 2 ? 'cancelled' : 'scheduled')),
      );
    assert.deepEqual(await states(off), run(2, 5));
    assert.deepEqual(await states(off, on), run(2, 3, 2));
  });

  it('keeps title, time and duration of the series when it only sets STATUS:CANCELLED', async () => {
    const events = await eventsIn(
      calendar(WEEKLY, from('20240315', 'STATUS:CANCELLED'), single('20240308', 'STATUS:CANCELLED')),
    );
    assert.deepEqual(dayAndTime(events).slice(0, 4), [
      '03-01T18:30–20:30',
      '03-08T18:30–20:30',
      '03-15T18:30–20:30',
      '03-22T18:30–20:30',
    ]);
    assert.deepEqual(
      events.map(({ status, title }) => `${status} ${title}`).slice(0, 4),
      ['scheduled', 'cancelled', 'cancelled', 'cancelled'].map((status) => `${status} Repair café`),
    );
  });

  it('applies from before the window, and not from after it', async () => {
    const endless = WEEKLY.map((line) => line.replace(';COUNT=8', ''));
    const window = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 17) };
    const before = from('20240315', 'SUMMARY:Later', at('20240315T193000'));
    const after = from('20260501', 'SUMMARY:Last', at('20260501T080000'));
    const events = await eventsIn(calendar(endless, before, after), { window });
    assert.deepEqual(said(events), [
      '01-02T19:30 Later scheduled',
      '01-09T19:30 Later scheduled',
      '01-16T19:30 Later scheduled',
    ]);
  });

  it('moves occurrences into and out of the window', async () => {
    const endless = WEEKLY.map((line) => line.replace(';COUNT=8', ''));
    const window = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 10) };
    // 8 March 2024 is a Friday; later occurrences are moved by 300 weeks, to Fridays from December 2029.
    const far = from('20240308', 'SUMMARY:Far', at('20291207T183000'));
    assert.deepEqual(await eventsIn(calendar(endless, far), { window }), []);
    const then = { from: Date.UTC(2030, 0, 1), to: Date.UTC(2030, 0, 10) };
    assert.deepEqual(said(await eventsIn(calendar(endless, far), { window: then })), [
      '01-04T18:30 Far scheduled',
    ]);
    const back = from('20300104', 'SUMMARY:Back', at('20260102T183000'));
    assert.deepEqual(said(await eventsIn(calendar(endless, back), { window })), [
      '01-02T18:30 Back rescheduled',
      '01-02T18:30 Repair café scheduled',
      '01-09T18:30 Back scheduled',
      '01-09T18:30 Repair café scheduled',
    ]);
  });

  it('shifts times added by RDATE and replaces the durations of their periods', async () => {
    const series = [...WEEKLY, `RDATE;VALUE=PERIOD;${LONDON}:20240305T100000/PT30M,20240402T100000/PT30M`];
    const events = await eventsIn(
      calendar(series, from('20240315', 'SUMMARY:Later', at('20240315T193000'), 'DURATION:PT1H')),
    );
    const added = dayAndTime(events).filter((text) => /^03-05|^04-02/u.test(text));
    assert.deepEqual(added, ['03-05T10:00–10:30', '04-02T11:00–12:00']);
  });

  it('is listed as one event when its series is missing', async () => {
    const alone = await eventsIn(calendar(from('20240315', 'SUMMARY:Later', at('20240315T193000'))));
    assert.deepEqual(said(alone), ['03-15T19:30 Later rescheduled']);
  });

  it('changes one occurrence when RANGE has an unknown value', async () => {
    const change = ['UID:1', `RECURRENCE-ID;RANGE=THISANDPRIOR;${LONDON}:20240315T183000`];
    const events = await eventsIn(calendar(WEEKLY, [...change, 'SUMMARY:One', at('20240315T193000')]));
    assert.deepEqual(
      events.filter(({ title }) => title === 'One').map(({ start }) => start.local),
      ['2024-03-15T19:30'],
    );
  });
});

describe('RANGE=THISANDFUTURE in a whole-day series', () => {
  const CAMP = [
    'UID:1',
    'SUMMARY:Camp',
    'DTSTART;VALUE=DATE:20240320',
    'DTEND;VALUE=DATE:20240321',
    'RRULE:FREQ=WEEKLY;COUNT=4',
  ];
  const id = 'RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20240327';
  const days = async (...lines: readonly string[]) =>
    (await eventsIn(calendar(CAMP, ['UID:1', 'SUMMARY:Camp', ...lines]))).map(
      ({ start, end }) => start.local + (end ? `–${end.local}` : ''),
    );

  it('shifts by days and sets the new duration', async () => {
    assert.deepEqual(await days(id, 'DTSTART;VALUE=DATE:20240329', 'DTEND;VALUE=DATE:20240331'), [
      '2024-03-20',
      '2024-03-29–2024-03-30',
      '2024-04-05–2024-04-06',
      '2024-04-12–2024-04-13',
    ]);
  });

  it('accepts dates that Exchange writes as midnight, in a time zone or in UTC', async () => {
    for (const name of [
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=GMT Standard Time:20240327T000000',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20240327T000000Z',
    ])
      assert.deepEqual(
        await days(
          name,
          'DTSTART;TZID=GMT Standard Time:20240329T000000',
          'DTEND;TZID=GMT Standard Time:20240330T000000',
        ),
        ['2024-03-20', '2024-03-29', '2024-04-05', '2024-04-12'],
        name,
      );
  });

  it('can turn a whole-day series into a timed one', async () => {
    assert.deepEqual(await days(id, at('20240328T100000'), 'DURATION:PT2H'), [
      '2024-03-20',
      '2024-03-28T10:00–2024-03-28T12:00',
      '2024-04-04T10:00–2024-04-04T12:00',
      '2024-04-11T10:00–2024-04-11T12:00',
    ]);
  });

  it('can turn a timed series into a whole-day one', async () => {
    const change = from('20240322', 'SUMMARY:Camp', 'DTSTART;VALUE=DATE:20240323');
    const events = await eventsIn(calendar(WEEKLY, change));
    assert.deepEqual(startsOf(events).slice(2, 6), [
      '2024-03-15T18:30+00:00',
      '2024-03-23',
      '2024-03-30',
      '2024-04-06',
    ]);
  });
});
