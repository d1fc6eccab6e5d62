import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendar, eventsIn } from '../../support/calendars.js';

const WINDOW = { from: Date.UTC(1996, 0), to: Date.UTC(2008, 0) };

async function starts(start: string, rule: string, ...more: readonly string[]): Promise<string[]> {
  const lines = ['UID:1', 'SUMMARY:x', `DTSTART;TZID=America/New_York:${start}`, `RRULE:${rule}`, ...more];
  return (await eventsIn(calendar(lines), { window: WINDOW })).map(({ start: { local } }) => local);
}

/** Days in full from months with their days: "1997-09: 2 9; 1997-10: 7". */
function daysOf(text: string): string[] {
  return text.split('; ').flatMap((month) => {
    const [name, list = ''] = month.split(': ');
    return list.split(' ').map((day) => `${name}-${day.padStart(2, '0')}`);
  });
}

const WEEKDAYS = 'MO,TU,WE,TH,FR';

/**
 * Start, rule and the days that it means: the examples of RFC 5545 (3.8.5.3), at nine in New York. Those that never end
 * are told by their first days.
 */
const EXAMPLES: readonly (readonly [start: string, rule: string, days: string])[] = [
  ['19970902', 'FREQ=DAILY;COUNT=10', '1997-09: 2 3 4 5 6 7 8 9 10 11'],
  ['19970902', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09: 2 12 22; 1997-10: 2 12'],
  ['19970902', 'FREQ=WEEKLY;COUNT=10', '1997-09: 2 9 16 23 30; 1997-10: 7 14 21 28; 1997-11: 4'],
  [
    '19970902',
    'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    '1997-09: 2 9 16 23 30; 1997-10: 7 14 21 28; 1997-11: 4 11 18 25; 1997-12: 2 9 16 23',
  ],
  [
    '19970902',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    '1997-09: 2 16 30; 1997-10: 14 28; 1997-11: 11 25; 1997-12: 9 23; 1998-01: 6 20; 1998-02: 3 17',
  ],
  [
    '19970902',
    'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    '1997-09: 2 4 9 11 16 18 23 25 30; 1997-10: 2',
  ],
  [
    '19970901',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    '1997-09: 1 3 5 15 17 19 29; 1997-10: 1 3 13 15 17 27 29 31; 1997-11: 10 12 14 24 26 28; 1997-12: 8 10 12 22',
  ],
  [
    '19970902',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    '1997-09: 2 4 16 18 30; 1997-10: 2 14 16',
  ],
  [
    '19970905',
    'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    '1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5; 1998-01: 2; 1998-02: 6; 1998-03: 6; 1998-04: 3; 1998-05: 1; 1998-06: 5',
  ],
  [
    '19970905',
    'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    '1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5',
  ],
  [
    '19970907',
    'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    '1997-09: 7 28; 1997-11: 2 30; 1998-01: 4 25; 1998-03: 1 29; 1998-05: 3 31',
  ],
  [
    '19970922',
    'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    '1997-09: 22; 1997-10: 20; 1997-11: 17; 1997-12: 22; 1998-01: 19; 1998-02: 16',
  ],
  [
    '19970928',
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    '1997-09: 28; 1997-10: 29; 1997-11: 28; 1997-12: 29; 1998-01: 29; 1998-02: 26',
  ],
  [
    '19970902',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    '1997-09: 2 15; 1997-10: 2 15; 1997-11: 2 15; 1997-12: 2 15; 1998-01: 2 15',
  ],
  [
    '19970930',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '1997-09: 30; 1997-10: 1 31; 1997-11: 1 30; 1997-12: 1 31; 1998-01: 1 31; 1998-02: 1',
  ],
  [
    '19970910',
    'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    '1997-09: 10 11 12 13 14 15; 1999-03: 10 11 12 13',
  ],
  [
    '19970902',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    '1997-09: 2 9 16 23 30; 1997-11: 4 11 18 25; 1998-01: 6 13 20 27; 1998-03: 3 10 17 24 31',
  ],
  [
    '19970610',
    'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    '1997-06: 10; 1997-07: 10; 1998-06: 10; 1998-07: 10; 1999-06: 10; 1999-07: 10; 2000-06: 10; 2000-07: 10; 2001-06: 10; 2001-07: 10',
  ],
  [
    '19970310',
    'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    '1997-03: 10; 1999-01: 10; 1999-02: 10; 1999-03: 10; 2001-01: 10; 2001-02: 10; 2001-03: 10; 2003-01: 10; 2003-02: 10; 2003-03: 10',
  ],
  [
    '19970101',
    'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '1997-01: 1; 1997-04: 10; 1997-07: 19; 2000-01: 1; 2000-04: 9; 2000-07: 18; 2003-01: 1; 2003-04: 10; 2003-07: 19; 2006-01: 1',
  ],
  ['19970519', 'FREQ=YEARLY;BYDAY=20MO', '1997-05: 19; 1998-05: 18; 1999-05: 17'],
  ['19970512', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05: 12; 1998-05: 11; 1999-05: 17'],
  [
    '19970313',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    '1997-03: 13 20 27; 1998-03: 5 12 19 26; 1999-03: 4 11 18 25',
  ],
  [
    '19970605',
    'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    '1997-06: 5 12 19 26; 1997-07: 3 10 17 24 31; 1997-08: 7 14 21 28; 1998-06: 4 11 18 25',
  ],
  [
    '19970913',
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '1997-09: 13; 1997-10: 11; 1997-11: 8; 1997-12: 13; 1998-01: 10; 1998-02: 7; 1998-03: 7; 1998-04: 11; 1998-05: 9; 1998-06: 13',
  ],
  [
    '19961105',
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11: 5; 2000-11: 7; 2004-11: 2',
  ],
  ['19970904', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09: 4; 1997-10: 7; 1997-11: 6'],
  [
    '19970929',
    `FREQ=MONTHLY;BYDAY=${WEEKDAYS};BYSETPOS=-2`,
    '1997-09: 29; 1997-10: 30; 1997-11: 27; 1997-12: 30; 1998-01: 29; 1998-02: 26; 1998-03: 30',
  ],
  ['19970805', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08: 5 10 19 24'],
  ['19970805', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08: 5 17 19 31'],
  ['20070115', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01: 15 30; 2007-02: 15; 2007-03: 15 30'],
];

describe('the recurrence rules of RFC 5545', () => {
  for (const [start, rule, days] of EXAMPLES) {
    it(`give the documented days for ${rule} from ${start}`, async () => {
      const expected = daysOf(days).map((day) => `${day}T09:00`);
      const found = await starts(`${start}T090000`, rule);
      const isWhole = /COUNT|UNTIL/u.test(rule);
      assert.deepEqual(isWhole ? found : found.slice(0, expected.length), expected);
      if (!isWhole) assert.ok(found.length > expected.length || found.at(-1)! > '2004');
    });
  }

  it('give the right count for every day until 24 December and every day in January for three years', async () => {
    const autumn = await starts('19970902T090000', 'FREQ=DAILY;UNTIL=19971224T000000Z');
    assert.deepEqual([autumn.length, autumn.at(-1)], [113, '1997-12-23T09:00']);
    for (const rule of [
      'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
      'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    ]) {
      const januaries = await starts('19980101T090000', rule);
      assert.deepEqual(
        [januaries.length, januaries[31], januaries.at(-1)],
        [93, '1999-01-01T09:00', '2000-01-31T09:00'],
      );
    }
  });

  it('give every Friday the 13th, without an excluded start', async () => {
    const found = await starts(
      '19970902T090000',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      'EXDATE;TZID=America/New_York:19970902T090000',
    );
    assert.deepEqual(
      found.slice(0, 5),
      daysOf('1998-02: 13; 1998-03: 13; 1998-11: 13; 1999-08: 13; 2000-10: 13').map((day) => `${day}T09:00`),
    );
  });

  it('give hours, minutes and seconds', async () => {
    const times = async (rule: string) =>
      (await starts('19970902T090000', rule)).map((local) => local.slice(8));
    const all = (hours: readonly number[], minutes: readonly string[]) =>
      hours.flatMap((hour) => minutes.map((minute) => `02T${String(hour).padStart(2, '0')}:${minute}`));
    const office = [9, 10, 11, 12, 13, 14, 15, 16];
    // UNTIL is 17:00 UTC, which is 13:00 in New York.
    assert.deepEqual(await times('FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z'), ['02T09:00', '02T12:00']);
    assert.deepEqual(await times('FREQ=MINUTELY;INTERVAL=15;COUNT=6'), [
      '02T09:00',
      '02T09:15',
      '02T09:30',
      '02T09:45',
      '02T10:00',
      '02T10:15',
    ]);
    assert.deepEqual(await times('FREQ=MINUTELY;INTERVAL=90;COUNT=4'), [
      '02T09:00',
      '02T10:30',
      '02T12:00',
      '02T13:30',
    ]);
    assert.deepEqual(await times('FREQ=SECONDLY;INTERVAL=20;COUNT=3'), [
      '02T09:00',
      '02T09:00:20',
      '02T09:00:40',
    ]);
    const thirds = all(office, ['00', '20', '40']);
    for (const rule of [
      `FREQ=DAILY;BYHOUR=${office.join(',')};BYMINUTE=0,20,40`,
      `FREQ=MINUTELY;INTERVAL=20;BYHOUR=${office.join(',')}`,
    ]) {
      const found = await times(rule);
      assert.deepEqual(found.slice(0, 25), [...thirds, '03T09:00'], rule);
    }
  });
});

describe('a recurrence rule for a day that not every year or month has', () => {
  const years = { from: Date.UTC(2023, 0), to: Date.UTC(2041, 0) };
  const days = async (start: string, rule: string, ...more: readonly string[]) => {
    const lines = ['UID:1', 'SUMMARY:x', `DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`, ...more];
    return (await eventsIn(calendar(lines), { window: years })).map(({ start: { local } }) => local);
  };

  it('gives 29 February only in leap years, and never 1 March instead', async () => {
    const leap = ['2024', '2028', '2032', '2036', '2040'].map((year) => `${year}-02-29`);
    assert.deepEqual(await days('20240229', 'FREQ=YEARLY'), leap);
    assert.deepEqual(await days('20240229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'), leap);
    assert.deepEqual(await days('20240229', 'FREQ=YEARLY;INTERVAL=2;COUNT=3'), leap.slice(0, 3));
  });

  it('treats 2000 as a leap year, and 1900 and 2100 as common years', async () => {
    const around = async (year: number) => {
      const lines = ['UID:1', 'SUMMARY:x', `DTSTART;VALUE=DATE:${year - 4}0229`, 'RRULE:FREQ=YEARLY;COUNT=2'];
      const window = { from: Date.UTC(year - 5, 0), to: Date.UTC(year + 9, 0) };
      return (await eventsIn(calendar(lines), { window })).map(({ start: { local } }) => local);
    };
    assert.deepEqual(await around(2100), ['2096-02-29', '2104-02-29']);
    assert.deepEqual(await around(2000), ['1996-02-29', '2000-02-29']);
  });

  it('gives 31 December as the last day of common and leap years', async () => {
    assert.deepEqual((await days('20231231', 'FREQ=YEARLY;BYYEARDAY=-1')).slice(0, 3), [
      '2023-12-31',
      '2024-12-31',
      '2025-12-31',
    ]);
    assert.deepEqual(await days('20241231', 'FREQ=YEARLY;BYYEARDAY=366;COUNT=3'), [
      '2024-12-31',
      '2028-12-31',
      '2032-12-31',
    ]);
  });

  it('skips months without a 31st', async () => {
    assert.deepEqual(await days('20240131', 'FREQ=MONTHLY;COUNT=5'), [
      '2024-01-31',
      '2024-03-31',
      '2024-05-31',
      '2024-07-31',
      '2024-08-31',
    ]);
    assert.deepEqual(await days('20240131', 'FREQ=MONTHLY;BYMONTHDAY=-31;COUNT=3'), [
      '2024-01-31',
      '2024-03-01',
      '2024-05-01',
    ]);
  });

  it('skips months without a fifth Monday', async () => {
    assert.deepEqual(await days('20240129', 'FREQ=MONTHLY;BYDAY=5MO;COUNT=4'), [
      '2024-01-29',
      '2024-04-29',
      '2024-07-29',
      '2024-09-30',
    ]);
  });

  it('gives week 53 only in 2026, 2032 and 2037', async () => {
    assert.deepEqual(await days('20261228', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO'), [
      '2026-12-28',
      '2032-12-27',
      '2037-12-28',
    ]);
    // The last week of 2026 ends in 2027.
    assert.deepEqual((await days('20261231', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH,FR')).slice(0, 3), [
      '2026-12-31',
      '2027-01-01',
      '2032-12-30',
    ]);
  });

  it('begins week 1 on the day that WKST names', async () => {
    assert.deepEqual(await days('20240101', 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3'), [
      '2024-01-01',
      '2024-12-30',
      '2025-12-29',
    ]);
    assert.deepEqual(await days('20241230', 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;WKST=SU;COUNT=3'), [
      '2024-12-30',
      '2026-01-05',
      '2027-01-04',
    ]);
  });
});
