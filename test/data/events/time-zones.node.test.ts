import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents, toSnapshot } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar, eventsIn } from '../../support/calendars.js';
import {
  firstEvent,
  icalEvent,
  jsonLd,
  START,
  startText,
  SUMMARY,
  withHeader,
} from '../../support/event-inputs.js';

describe('a time in UTC', () => {
  const inListing = '2026-07-07T18:30+01:00';
  const sources: Readonly<Record<string, string>> = {
    'X-WR-TIMEZONE:UTC': withHeader('X-WR-TIMEZONE:UTC', [SUMMARY, 'DTSTART:20260707T173000Z']),
    'X-WR-TIMEZONE:Etc/UTC': withHeader('X-WR-TIMEZONE:Etc/UTC', [SUMMARY, 'DTSTART:20260707T173000Z']),
    'X-WR-TIMEZONE:GMT': withHeader('X-WR-TIMEZONE:GMT', [SUMMARY, 'DTSTART:20260707T173000Z']),
    'TZID=Etc/UTC': calendar([SUMMARY, 'DTSTART;TZID=Etc/UTC:20260707T173000']),
    'TZID=UTC, with a definition': [
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'TZID:UTC',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      SUMMARY,
      'DTSTART;TZID=UTC:20260707T173000',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
    'TZID=UTC': calendar([SUMMARY, 'DTSTART;TZID=UTC:20260707T173000']),
    'TZID=UTC+0': calendar([SUMMARY, 'DTSTART;TZID=UTC+0:20260707T173000']),
    'TZID=Z': calendar([SUMMARY, 'DTSTART;TZID=Z:20260707T173000']),
    'TZID=UTC±0': calendar([SUMMARY, 'DTSTART;TZID=UTC±0:20260707T173000']),
    'TZID=Microsoft/Utc': calendar([SUMMARY, 'DTSTART;TZID=Microsoft/Utc:20260707T173000']),
    'TZID=(UTC) Coordinated Universal Time': calendar([
      SUMMARY,
      'DTSTART;TZID="(UTC) Coordinated Universal Time":20260707T173000',
    ]),
    'TZID=Zulu': calendar([SUMMARY, 'DTSTART;TZID=Zulu:20260707T173000']),
    'an iCalendar time with +0000': calendar([SUMMARY, 'DTSTART:20260707T173000+0000']),
    // The file "backward" of the tz database has these names of UTC.
    'TZID=Etc/Greenwich': calendar([SUMMARY, 'DTSTART;TZID=Etc/Greenwich:20260707T173000']),
    'TZID=Etc/UCT': calendar([SUMMARY, 'DTSTART;TZID=Etc/UCT:20260707T173000']),
    'TZID=GMT0': calendar([SUMMARY, 'DTSTART;TZID=GMT0:20260707T173000']),
    'an unknown local offset, -00:00 of RFC 3339, 4.3': jsonLd({ startDate: '2026-07-07T17:30:00-00:00' }),
    'Z and a zone, RFC 9557': jsonLd({ startDate: '2026-07-07T17:30:00Z[Europe/London]' }),
    'a period of RDATE in UTC': calendar([
      SUMMARY,
      'DTSTART:20230707T173000Z',
      'RDATE;VALUE=PERIOD:20260707T173000Z/PT1H',
    ]),
    'JSON-LD with Z': jsonLd({ startDate: '2026-07-07T17:30:00Z' }),
    'JSON-LD with +00:00': jsonLd({ startDate: '2026-07-07T17:30:00+00:00' }),
    'The Events Calendar on UTC': JSON.stringify({
      rest_url: '',
      events: [
        {
          title: 'x',
          timezone: 'UTC',
          start_date: '2026-07-07 17:30:00',
          utc_start_date: '2026-07-07 17:30:00',
        },
      ],
    }),
  };
  for (const [name, text] of Object.entries(sources)) {
    it(`is shown in the zone of the listing (${name})`, async () => {
      const found = await firstEvent(text);
      assert.deepEqual([startText(found), found.zone], [inListing, 'Europe/London']);
    });
  }

  it('keeps the local time of a snapshot in winter', async () => {
    const list = await getEvents([{ text: jsonLd({ startDate: '2026-01-07T18:30+00:00' }) }], ALL_YEARS);
    const snapshot = JSON.stringify(await toSnapshot(list, '2026-01-01'));
    const [again] = await eventsIn(snapshot, { zone: 'America/New_York' });
    assert.deepEqual([startText(again!), again!.zone], ['2026-01-07T18:30+00:00', 'Europe/London']);
  });
});

describe('time zone names', () => {
  const offsets: Readonly<Record<string, string>> = {
    'Amsterdam, Belgrade, Berlin, Brussels, Budapest, Madrid, Paris, Prague, Stockholm': '+02:00',
    'Brussels, Copenhagen, Madrid, Paris': '+02:00',
    'Chennai, Kolkata, Mumbai, New Delhi': '+05:30',
    London: '+01:00',
    Nairobi: '+03:00',
    'British Summer Time': '+01:00',
    'GMT/BST': '+01:00',
    'America/New_York 1': '-04:00',
    'Eastern Daylight Time': '-04:00',
    '/citadel.org/20210210_1/Europe/London': '+01:00',
    '(UTC-05:00) Bogota, Lima, Quito, Rio Branco': '-05:00',
    '(GMT-05:00) Eastern Time (US & Canada)': '-04:00',
    'Eastern Time (US & Canada)': '-04:00',
    'UTC-5': '-05:00',
    'GMT-0500': '-05:00',
    'UTC-05:00': '-05:00',
    '(UTC-05:00)': '-05:00',
    'UTC+5.5': '+05:30',
    '+02:00': '+02:00',
    'GMT Standard Time 1': '+01:00',
    'GMT Daylight Time': '+01:00',
    'gmt standard time': '+01:00',
    'W. Europe Standard Time': '+02:00',
    'Europe/Belfast': '+01:00',
    GB: '+01:00',
    BST: '+01:00',
    'europe/vienna': '+02:00',
    // Names of the tz database, whose signs are those of POSIX.
    'Etc/GMT+5': '-05:00',
    'Etc/GMT-14': '+14:00',
    EST5EDT: '-04:00',
    'US/Eastern': '-04:00',
    // Names for all users begin with a solidus (RFC 5545, 3.8.3.1).
    '/example.org/America/New_York': '-04:00',
    '/softwarestudio.org/Olson_20011030_5/America/New_York': '-04:00',
  };
  for (const [name, offset] of Object.entries(offsets)) {
    it(`are recognised: ${name}`, async () => {
      const found = await icalEvent(`DTSTART;TZID="${name}":20260707T183000`);
      assert.equal(startText(found), `2026-07-07T18:30${offset}`);
      assert.equal(found.unknownZone, undefined);
    });
  }

  it('are spelled as IANA does', async () => {
    assert.equal((await icalEvent('DTSTART;TZID=europe/vienna:20260707T183000')).zone, 'Europe/Vienna');
    assert.equal((await icalEvent('DTSTART;TZID=AMERICA/NEW_YORK:20260707T183000')).zone, 'America/New_York');
  });

  for (const name of ['IST', 'CST', 'Mars/Olympus', 'Our time', 'Customized Time Zone'])
    it(`are reported when they cannot be identified: ${name}`, async () => {
      const found = await icalEvent(`DTSTART;TZID=${name}:20260707T183000`);
      assert.deepEqual(
        [found.start.local, found.zone, found.unknownZone],
        ['2026-07-07T18:30', undefined, name],
      );
    });

  const rules = (tzid: string, summer: string, winter: string) => [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:DAYLIGHT',
    'DTSTART:19810329T010000',
    `TZOFFSETFROM:${winter}`,
    `TZOFFSETTO:${summer}`,
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:19961027T020000',
    `TZOFFSETFROM:${summer}`,
    `TZOFFSETTO:${winter}`,
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  for (const [name, summer, winter] of [
    ['BST', '+0100', '+0000'],
    ['EST', '-0400', '-0500'],
    ['IST', '+0100', '+0000'],
    ['Europe/London', '+0300', '+0200'],
    ['GMT Standard Time', '+0200', '+0100'],
    ['Our time', '-0230', '-0330'],
  ] as const)
    it(`are overridden by the rules of the file: ${name}`, async () => {
      const text = withHeader(rules(name, summer, winter).join('\r\n'), [
        SUMMARY,
        `DTSTART;TZID=${name}:20260707T183000`,
      ]);
      const offset = `${summer.slice(0, 3)}:${summer.slice(3)}`;
      assert.equal(startText(await firstEvent(text)), `2026-07-07T18:30${offset}`);
    });

  it('follow IANA when the rules of the file have ended', async () => {
    const ended = [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
      'BEGIN:STANDARD',
      'DTSTART:20201025T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    assert.equal(
      startText(await firstEvent(withHeader(ended.join('\r\n'), [SUMMARY, START]))),
      '2026-07-07T18:30+01:00',
    );
  });

  for (const alias of ['TZID-ALIAS-OF', 'tzid-alias-of', 'X-LIC-LOCATION'])
    it(`may be in ${alias} of a VTIMEZONE (RFC 7808, 7.2)`, async () => {
      for (const more of [[], rules('x', '+0200', '+0100').slice(2, -1)]) {
        const zone = ['BEGIN:VTIMEZONE', 'TZID:Our town', `${alias}:Europe/Berlin`, ...more, 'END:VTIMEZONE'];
        const events = [SUMMARY, 'DTSTART;TZID=Our town:20260707T183000'];
        const found = await firstEvent(withHeader(zone.join('\r\n'), events));
        assert.deepEqual([startText(found), found.zone], ['2026-07-07T18:30+02:00', 'Europe/Berlin']);
        assert.equal(found.unknownZone, undefined);
      }
    });

  it('are not needed for a time with an offset', async () => {
    const found = await icalEvent('DTSTART:20260707T183000-0500', 'DTEND:20260707T203000-0500');
    assert.deepEqual([startText(found), found.end!.local], ['2026-07-07T18:30-05:00', '2026-07-07T20:30']);
  });
});
