import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { ALL_YEARS, calendar, eventsIn, startsOf } from '../../support/calendars.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const days = fc.subarray(DAYS, { minLength: 1 });
const list = (name: string, items: fc.Arbitrary<readonly (string | number)[]>) =>
  items.map((all) => `;${name}=${all.join(',')}`);
const some = (numbers: readonly number[]) =>
  fc.subarray([...numbers], { minLength: 1, maxLength: Math.min(4, numbers.length) });
const nthDay = fc.tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), fc.constantFrom(...DAYS));
const parts = (frequency: string, most: number, ...by: fc.Arbitrary<string>[]) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.oneof(fc.constant(''), ...by))
    .map(([interval, rest]) => `FREQ=${frequency};INTERVAL=${interval}${rest}`);

/** Common and unusual recurrence rules. */
const rules = fc.oneof(
  parts(
    'DAILY',
    9,
    list('BYMONTH', some([1, 3, 10])),
    list('BYDAY', days),
    list('BYMONTHDAY', some([1, 15, 31, -1])),
  ),
  parts('WEEKLY', 4, list('BYDAY', days), list('WKST=SU;BYDAY', days), list('BYMONTH', some([2, 6]))),
  parts(
    'MONTHLY',
    6,
    nthDay.map(([nth, day]) => `;BYDAY=${nth}${day}`),
    list('BYMONTHDAY', some([1, 2, 15, 28, 29, 30, 31, -1, -3])),
    fc.constantFrom(
      ';BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      ';BYDAY=FR;BYMONTHDAY=13',
      ';BYDAY=SA,SU;BYSETPOS=2',
    ),
  ),
  parts(
    'YEARLY',
    3,
    list('BYMONTH', some([2, 6, 12])),
    list('BYYEARDAY', some([1, 100, 366, -1])),
    nthDay.map(([nth, day]) => `;BYMONTH=3,10;BYDAY=${nth}${day}`),
    fc.constantFrom(
      ';BYMONTH=2;BYMONTHDAY=29',
      ';BYMONTH=1,6;BYMONTHDAY=1,31',
      ';BYWEEKNO=20;BYDAY=MO',
      ';BYWEEKNO=52,53;BYDAY=TH',
      ';BYDAY=20MO',
      ';BYDAY=-1FR',
    ),
  ),
  // INTERVAL=1: the standard does not define which years count when week 1 begins in December.
  parts('YEARLY', 1, fc.constant(';BYWEEKNO=1;BYDAY=WE')),
);
const hours = fc.constantFrom('', ';BYHOUR=9,14', ';BYHOUR=18;BYMINUTE=0,45');
const ends = fc.constantFrom(
  '',
  ';COUNT=1',
  ';COUNT=12',
  ';UNTIL=20280630T120000Z',
  ';UNTIL=20270328T010000Z',
);
const starts = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .chain((date) =>
    fc
      .constantFrom('01:30:00', '02:15:00', '18:30:00')
      .map((time) => `${date.toISOString().slice(0, 11)}${time}`),
  );

const basic = (text: string) => text.replaceAll(/[-:]/gu, '');

/** The times of a rule by another implementation; undefined for a rule that it rejects. */
function elsewhere(start: string, rule: string): string[] | undefined {
  try {
    const rruleString = `DTSTART;TZID=Europe/London:${basic(start)}\nRRULE:${rule}`;
    return new RRuleTemporal({ rruleString, maxIterations: 20_000 })
      .between(new Date('2024-01-01'), new Date('2030-12-31T23:59:59Z'), true)
      .slice(0, 1000)
      .map((time) => time.toString({ timeZoneName: 'never', smallestUnit: 'minute' }));
  } catch {
    return undefined;
  }
}

async function ours(start: string, rule: string): Promise<string[]> {
  const event = ['UID:1', 'SUMMARY:One', `DTSTART;TZID=Europe/London:${basic(start)}`, `RRULE:${rule}`];
  return startsOf(await eventsIn(calendar(event)));
}

describe('a generated recurrence rule', () => {
  it('gives the times of another implementation when its start matches', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(rules, hours, ends, starts, async (rule, at, end, wanted) => {
        const whole = rule + at + end;
        // The standard does not define a start that the rule does not include, so the first time of the rule is used.
        const [first] = elsewhere(wanted, rule + at) ?? [];
        if (!first) return;
        const start = `${first.slice(0, 16)}:00`;
        const expected = elsewhere(start, whole);
        if (!expected?.length) return;
        compared += 1;
        assert.deepEqual(await ours(start, whole), expected, `${start} ${whole}`);
      }),
      { numRuns: 1200 },
    );
    assert.ok(compared > 800, `only ${compared} were compared`);
  });
});

const EVENING = ['UID:1', 'SUMMARY:Open Data Night', 'DTSTART;TZID=Europe/London:20240130T183000'];
const wallTimes = (starts: readonly string[]) => new Set(starts.map((start) => start.slice(11, 16)));

/** Series that do not start in a skipped or repeated hour. */
const series = fc
  .tuple(rules, fc.integer({ min: 0, max: 700 }), fc.integer({ min: 3, max: 23 }))
  .map(([rule, day, hour]) => {
    const date = new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    return { rule: `${rule};COUNT=40`, start: `${date}T${String(hour).padStart(2, '0')}:30:00` };
  });
const linesOf = ({ rule, start }: { rule: string; start: string }) => [
  'UID:1',
  'SUMMARY:One',
  `DTSTART;TZID=Europe/London:${basic(start)}`,
  `RRULE:${rule}`,
];
const zoneOf = (start: string) => start.slice(16);
const basicLocal = (start: string) => `${basic(start.slice(0, 16))}00`;

describe('a recurring event over several years', () => {
  it('keeps its local time in summer and winter, with the offset of each day', async () => {
    await fc.assert(
      fc.asyncProperty(series, async (one) => {
        const found = startsOf(await eventsIn(calendar(linesOf(one))));
        assert.ok(wallTimes(found).size === 1);
        for (const start of found) assert.equal(zoneOf(start), londonOffset(start.slice(0, 10)));
        assert.deepEqual(found, [...found].sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('omits only the occurrence that EXDATE excludes', async () => {
    await fc.assert(
      fc.asyncProperty(series, fc.nat(), fc.boolean(), async (one, which, isUtc) => {
        const all = startsOf(await eventsIn(calendar(linesOf(one))));
        const out = all[which % all.length]!;
        const exdate = isUtc
          ? `EXDATE:${basic(new Date(out).toISOString().slice(0, 19))}Z`
          : `EXDATE;TZID=Europe/London:${basicLocal(out)}`;
        const left = startsOf(await eventsIn(calendar([...linesOf(one), exdate])));
        assert.deepEqual(
          left,
          all.filter((start) => start !== out),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('moves only the occurrence that RECURRENCE-ID names, with its original time', async () => {
    await fc.assert(
      fc.asyncProperty(series, fc.nat(), fc.integer({ min: 1, max: 90 }), async (one, which, minutes) => {
        const all = startsOf(await eventsIn(calendar(linesOf(one))));
        // An occurrence moved past the window is not listed, as tested below.
        const movable = all.filter((start) => Date.parse(start) + minutes * 60_000 < ALL_YEARS.window.to);
        const moved = movable[which % movable.length]!;
        const later = new Date(Date.parse(moved) + minutes * 60_000).toISOString().slice(0, 19);
        const change = [
          'UID:1',
          'SUMMARY:One',
          `RECURRENCE-ID;TZID=Europe/London:${basicLocal(moved)}`,
          `DTSTART:${basic(later)}Z`,
        ];
        const events = await eventsIn(calendar(linesOf(one), change));
        assert.equal(events.length, all.length);
        const rescheduled = events.filter(({ status }) => status === 'rescheduled');
        assert.deepEqual(
          rescheduled.map(({ movedFrom }) => movedFrom!.local + movedFrom!.offset!),
          [moved],
        );
        assert.equal(Date.parse(startsOf(rescheduled)[0]!), Date.parse(`${later}Z`));
        const others = startsOf(events.filter(({ status }) => status === 'scheduled'));
        assert.deepEqual(
          others,
          all.filter((start) => start !== moved),
        );
      }),
      {
        numRuns: 2000,
        // The last evening in the window, moved out of it.
        examples: [
          [
            { rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TU;COUNT=40', start: '2025-03-01T23:30:00' },
            2020827174,
            31,
          ],
        ],
      },
    );
  });

  it('cancels only the occurrence with STATUS:CANCELLED', async () => {
    const change = [
      'UID:1',
      'SUMMARY:Open Data Night',
      'STATUS:CANCELLED',
      'RECURRENCE-ID;TZID=Europe/London:20240227T183000',
      'DTSTART;TZID=Europe/London:20240227T183000',
    ];
    const rule = 'RRULE:FREQ=MONTHLY;BYDAY=-1TU;COUNT=4';
    const events = await eventsIn(calendar([...EVENING, rule], change));
    assert.deepEqual(
      events.map(({ start, status }) => `${start.local} ${status}`),
      [
        '2024-01-30T18:30 scheduled',
        '2024-02-27T18:30 cancelled',
        '2024-03-26T18:30 scheduled',
        '2024-04-30T18:30 scheduled',
      ],
    );
  });

  it('shows occurrences moved into the window and none moved out of it', async () => {
    const rule = 'RRULE:FREQ=MONTHLY;BYDAY=-1TU;COUNT=4';
    const change = [
      'UID:1',
      'SUMMARY:Open Data Night',
      'RECURRENCE-ID;TZID=Europe/London:20240430T183000',
      'DTSTART;TZID=Europe/London:20240305T183000',
    ];
    const window = { from: Date.UTC(2024, 2, 1), to: Date.UTC(2024, 2, 20) };
    const into = await eventsIn(calendar([...EVENING, rule], change), { window });
    assert.deepEqual(startsOf(into), ['2024-03-05T18:30+00:00']);
    const after = { from: Date.UTC(2024, 3, 20), to: Date.UTC(2024, 5, 1) };
    assert.deepEqual(await eventsIn(calendar([...EVENING, rule], change), { window: after }), []);
  });

  it('adds times and periods of RDATE', async () => {
    const more = 'RDATE;TZID=Europe/London:20240401T100000,20240402T100000/PT1H';
    const found = startsOf(await eventsIn(calendar([...EVENING, more])));
    assert.deepEqual(found, ['2024-01-30T18:30+00:00', '2024-04-01T10:00+01:00', '2024-04-02T10:00+01:00']);
  });

  it('includes the day of UNTIL as a date, a local time or a UTC time', async () => {
    for (const until of ['20240326', '20240326T183000', '20240326T183000Z']) {
      const rule = `RRULE:FREQ=MONTHLY;BYDAY=-1TU;UNTIL=${until}`;
      const found = startsOf(await eventsIn(calendar([...EVENING, rule])));
      assert.deepEqual(
        found,
        ['2024-01-30T18:30+00:00', '2024-02-27T18:30+00:00', '2024-03-26T18:30+00:00'],
        until,
      );
    }
  });
});

/** Last Sundays of March and October, computed without the time zone data under test. */
function londonOffset(date: string): string {
  const year = Number(date.slice(0, 4));
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month, 0));
    return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
  };
  return date >= lastSunday(3) && date < lastSunday(10) ? '+01:00' : '+00:00';
}

describe('a recurrence rule without an end or with invalid parts', () => {
  const hostile = [
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;INTERVAL=1;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=HOURLY;BYHOUR=25',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;COUNT=999999999',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=15',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYWEEKNO=60',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=99999999999',
    `FREQ=DAILY;BYHOUR=${hoursOf(24)};BYMINUTE=${hoursOf(60)};BYSECOND=${hoursOf(60)}`,
    'FREQ=SOMETIMES',
    'FREQ=DAILY;UNTIL=tomorrow',
    '',
    ';;;===',
    'FREQ=DAILY;BYDAY=9999MO,XX,;BYSETPOS=0',
    `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(5000)}`,
  ];
  for (const rule of hostile) {
    it(`terminates and gives at least the start: ${rule.slice(0, 60) || 'an empty rule'}`, async () => {
      const found = await eventsIn(calendar([...EVENING, `RRULE:${rule}`]));
      assert.equal(startsOf(found)[0], '2024-01-30T18:30+00:00');
      assert.ok(found.length <= 1000);
    });
  }

  it('is limited in the number of steps for a feed of 1,000 of them', async () => {
    const events = Array.from({ length: 1000 }, (_, index) => [
      `UID:${index}`,
      'SUMMARY:Never',
      'DTSTART:19700101T000000Z',
      'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    ]);
    const found = await eventsIn(calendar(...events), {
      window: { from: Date.UTC(2024, 0), to: Date.UTC(2025, 0) },
    });
    assert.deepEqual(found, []);
  });
});

function hoursOf(count: number): string {
  return Array.from({ length: count }, (_, index) => index).join(',');
}
