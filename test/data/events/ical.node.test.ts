import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { readDescription, blocksToText } from '@odm-widgets/data/events';
import { calendar, eventsIn, startsOf } from '../../support/calendars.js';
import { notEmpty } from '../../support/not-empty.js';

const START = 'DTSTART:20260331T173000Z';

async function only(...lines: readonly string[]) {
  const [event, ...others] = await eventsIn(calendar(['UID:1', START, ...lines]));
  assert.deepEqual(others, []);
  return event!;
}

const escaped = (text: string) => text.replace(/[\\;,]/gu, '\\$&').replace(/\n/gu, '\\n');

/** Folds a line at any place, even within an escape. */
function folded(line: string, at: number): string {
  const pieces = line.match(new RegExp(`.{1,${at}}`, 'gsu')) ?? [''];
  return pieces.join('\r\n ');
}

describe('the lines of a calendar', () => {
  it('are read as another implementation reads them, however they are folded and escaped', async () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab;,:\\"é🎈 <&'), minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 3, max: 60 }), async (text, at) => {
        const line = folded(`SUMMARY;LANGUAGE=en:x${escaped(text)}x`, at);
        const source = calendar(['UID:1', START, line]);
        const component = new ICAL.Component(ICAL.parse(source));
        const theirs = component.getFirstSubcomponent('vevent')!.getFirstPropertyValue('summary') as string;
        const [event] = await eventsIn(source);
        assert.equal(event!.title, theirs.replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 2000 },
    );
  });

  for (const [name, end] of Object.entries({ 'CR LF': '\r\n', LF: '\n', CR: '\r' })) {
    it(`may end with ${name}`, async () => {
      const text = calendar(['UID:1', START, 'SUMMARY:Open Da\r\n ta Night']).replaceAll('\r\n', end);
      assert.equal((await eventsIn(text))[0]!.title, 'Open Data Night');
    });
  }

  it('have line ends written as \\n or \\N', async () => {
    for (const end of ['\\n', '\\N']) {
      const event = await only(`SUMMARY:Open${end}Data`);
      assert.equal(event.title, 'Open Data');
    }
  });

  it('may have colons and semicolons in quoted parameters', async () => {
    const event = await only('SUMMARY;ALTREP="http://a.example/;x:y";X-NOTE="a,b",c:Open Data Night');
    assert.equal(event.title, 'Open Data Night');
  });

  it('are ignored when malformed, without losing the event', async () => {
    const event = await only(
      'SUMMARY:One',
      'no colon here',
      ':no name',
      'X-BAD;PARAM:1',
      ';=:',
      'RRULE',
      'EXDATE:yesterday',
      'DURATION:soon',
    );
    assert.equal(event.title, 'One');
    assert.equal(event.end, undefined);
  });

  it('of an alarm inside an event are not the event’s', async () => {
    const event = await only(
      'SUMMARY:One',
      'BEGIN:VALARM',
      'SUMMARY:Wake up',
      'DTSTART:20200101T000000Z',
      'END:VALARM',
    );
    assert.equal(event.title, 'One');
  });

  it('are read up to the last complete event when truncated', async () => {
    const text = calendar(['UID:1', START, 'SUMMARY:One'], ['UID:2', START, 'SUMMARY:Two']);
    const events = await eventsIn(text.slice(0, text.indexOf('SUMMARY:Two')));
    assert.deepEqual(
      events.map(({ title }) => title),
      ['One'],
    );
  });
});

describe('an event of a calendar', () => {
  it('ends at DTEND, after DURATION or with its day', async () => {
    assert.equal((await only('DTEND:20260331T193000Z')).end!.local, '2026-03-31T20:30');
    assert.equal((await only('DURATION:PT1H30M')).end!.local, '2026-03-31T20:00');
    assert.equal((await only('DTEND:20260331T173000Z')).end, undefined);
    const [camp] = await eventsIn(
      calendar(['UID:1', 'DTSTART;VALUE=DATE:20260523', 'DTEND;VALUE=DATE:20260526']),
    );
    assert.deepEqual(
      [camp!.start, camp!.end],
      [
        { local: '2026-05-23', offset: undefined },
        { local: '2026-05-25', offset: undefined },
      ],
    );
  });

  it('with a floating time uses the time zone of the calendar, else of the listing', async () => {
    const floating = ['UID:1', 'DTSTART:20260701T183000'];
    assert.deepEqual(startsOf(await eventsIn(calendar(floating))), ['2026-07-01T18:30+01:00']);
    const own = calendar(floating).replace('VERSION:2.0', 'X-WR-TIMEZONE:Europe/Berlin');
    assert.deepEqual(startsOf(await eventsIn(own)), ['2026-07-01T18:30+02:00']);
  });

  it('uses the latest of several versions', async () => {
    const old = ['UID:1', START, 'SEQUENCE:0', 'SUMMARY:Old'];
    const recent = ['UID:1', 'DTSTART:20260401T173000Z', 'SEQUENCE:2', 'SUMMARY:New'];
    for (const text of [calendar(old, recent), calendar(recent, old)])
      assert.deepEqual(
        (await eventsIn(text)).map(({ title }) => title),
        ['New'],
      );
  });

  it('is listed when another event has the same UID by mistake', async () => {
    const other = ['UID:1', 'DTSTART:20260401T173000Z', 'SUMMARY:Two'];
    assert.equal((await eventsIn(calendar(['UID:1', START, 'SUMMARY:One'], other))).length, 2);
  });

  it('is listed without a UID, but not without a date', async () => {
    const events = await eventsIn(
      calendar([START, 'SUMMARY:One'], [START, 'SUMMARY:Two'], ['UID:3', 'SUMMARY:Three']),
    );
    assert.deepEqual(
      events.map(({ title }) => title),
      ['One', 'Two'],
    );
  });

  it('has a location that is a place, a link or both', async () => {
    const place = async (location: string) => {
      const { venue, attendance, registerUrl } = await only(`LOCATION:${location}`);
      return [venue?.name, venue?.address, attendance, registerUrl];
    };
    assert.deepEqual(await place('The Old Mill\\, 12 Weir Lane\\, Anyford'), [
      'The Old Mill',
      '12 Weir Lane, Anyford',
      'in-person',
      undefined,
    ]);
    assert.deepEqual(await place('Lab @ 5 High Street'), ['Lab', '5 High Street', 'in-person', undefined]);
    assert.deepEqual(await place('Online'), [undefined, undefined, 'online', undefined]);
    assert.deepEqual(await place('https://meet.example/x'), [
      undefined,
      undefined,
      'online',
      'https://meet.example/x',
    ]);
    assert.deepEqual(await place(''), [undefined, undefined, undefined, undefined]);
  });

  it('has a description read from plain text or HTML', async () => {
    const text = async (description: string) =>
      blocksToText(await readDescription((await only(`DESCRIPTION:${description}`)).description));
    assert.equal(await text('First line\\nSecond\\, line'), 'First line\nSecond, line');
    assert.equal(await text('<p>First <b>line</b></p><ul><li>Item</li></ul>'), 'First line\n- Item');
    assert.equal(await text('1 < 2 & 3 > 2'), '1 < 2 & 3 > 2');
  });
});

/** Exchange writes dates of whole-day series with a time. */
describe('a whole-day series from Exchange', () => {
  const series = [
    'UID:1',
    'SUMMARY:Leave',
    'DTSTART;VALUE=DATE:20260504',
    'DTEND;VALUE=DATE:20260505',
    'RRULE:FREQ=DAILY;COUNT=4',
  ];
  const week = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07'];
  const out = (...lines: string[]) => eventsIn(calendar([...series, ...lines])).then(startsOf);

  for (const exdate of [
    'EXDATE;VALUE=DATE:20260506',
    'EXDATE;TZID=GMT Standard Time:20260506T000000',
    'EXDATE:20260505T230000Z',
    'EXDATE;TZID=Europe/London:20260506T000000',
  ]) {
    it(`excludes the day of ${exdate}`, async () => {
      assert.deepEqual(
        await out(exdate),
        week.filter((day) => day !== '2026-05-06'),
      );
    });
  }

  for (const id of [
    'RECURRENCE-ID;TZID=GMT Standard Time:20260506T000000',
    'RECURRENCE-ID:20260505T230000Z',
    'RECURRENCE-ID;VALUE=DATE:20260506',
  ]) {
    it(`moves the day of ${id}, as a whole day`, async () => {
      const change = [
        'UID:1',
        'SUMMARY:Leave',
        id,
        'DTSTART;TZID=GMT Standard Time:20260512T000000',
        'DTEND;TZID=GMT Standard Time:20260513T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ];
      const events = await eventsIn(calendar(series, change));
      assert.deepEqual(startsOf(events), [...week.filter((day) => day !== '2026-05-06'), '2026-05-12']);
      assert.deepEqual(events.at(-1)!.movedFrom, { local: '2026-05-06', offset: undefined });
    });
  }
});

const VTIMEZONE = (tzid: string) => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  'BEGIN:STANDARD',
  'DTSTART:00010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T010000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('time zone names', () => {
  const inZone = async (tzid: string, local = '20260701T183000', definition: readonly string[] = []) => {
    const text = calendar(['UID:1', `DTSTART;TZID=${tzid}:${local}`]).replace(
      'VERSION:2.0',
      ['VERSION:2.0', ...definition].join('\r\n'),
    );
    const [event] = await eventsIn(text);
    return [event!.start.local + event!.start.offset!, event!.zone];
  };

  it('include every Windows name, mapped as in CLDR', async () => {
    const { WINDOWS_TO_IANA_MAP } = await import('windows-iana');
    const names = [...new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName))];
    assert.ok(names.length > 130);
    // Times in UTC are shown in the zone of the calendar.
    for (const name of notEmpty(names.filter((one) => one !== 'UTC')))
      assert.equal((await inZone(name))[1], findIana(name, '001')[0], name);
  });

  const shown: Readonly<Record<string, string>> = {
    '"(UTC+00:00) Dublin, Edinburgh, Lisbon, London"': '+01:00',
    '"(GMT+10:00) Canberra, Melbourne, Sydney"': '+10:00',
    '"(UTC-05:00) Eastern Time (US & Canada)"': '-04:00',
    '"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"': '+02:00',
    '/freeassociation.sourceforge.net/Tzfile/Europe/London': '+01:00',
    '/mozilla.org/20070129_1/America/Argentina/Buenos_Aires': '-03:00',
  };
  for (const [name, offset] of Object.entries(shown)) {
    it(`include ${name}`, async () => assert.equal((await inZone(name))[0]!.slice(16), offset));
  }

  for (const name of ['UTC', '"(UTC) Coordinated Universal Time"', 'Etc/UTC']) {
    it(`are replaced by the time zone of the listing for ${name}`, async () => {
      assert.equal(Date.parse((await inZone(name))[0]!), Date.UTC(2026, 6, 1, 18, 30));
    });
  }

  it('that are unknown follow their VTIMEZONE, from the year 1 on', async () => {
    const rules = VTIMEZONE('Customized Time Zone');
    assert.deepEqual(await inZone('Customized Time Zone', '20260701T183000', rules), [
      '2026-07-01T18:30+01:00',
      undefined,
    ]);
    assert.deepEqual(await inZone('Customized Time Zone', '20261201T183000', rules), [
      '2026-12-01T18:30+00:00',
      undefined,
    ]);
    assert.deepEqual(await inZone('Customized Time Zone', '20260329T013000', rules), [
      '2026-03-29T02:30+01:00',
      undefined,
    ]);
  });

  it('that are unknown and without rules use the time zone of the listing, without its name', async () => {
    assert.deepEqual(await inZone('Mars/Olympus'), ['2026-07-01T18:30+01:00', undefined]);
  });

  it('with unbounded or contradictory rules do not prevent events from being read', async () => {
    const hostile = VTIMEZONE('Bad').map((line) => line.replace(/RRULE.*/u, 'RRULE:FREQ=SECONDLY'));
    assert.equal((await inZone('Bad', '20260701T183000', hostile))[0]!.slice(0, 16), '2026-07-01T18:30');
  });
});
