import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { ianaZone } from '@odm-widgets/data/events';
import { calendar, eventsIn } from '../../support/calendars.js';

/** A VTIMEZONE. */
const zone = (tzid: string, ...parts: readonly (readonly string[])[]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  ...parts.flatMap(([kind, ...lines]) => [`BEGIN:${kind}`, ...lines, `END:${kind}`]),
  'END:VTIMEZONE',
];
const observance = (
  kind: 'STANDARD' | 'DAYLIGHT',
  start: string,
  before: string,
  after: string,
  ...more: string[]
) => [kind, `DTSTART:${start}`, `TZOFFSETFROM:${before}`, `TZOFFSETTO:${after}`, ...more];

async function offsets(rules: readonly string[], ...locals: readonly string[]): Promise<string[]> {
  const tzid = rules[1]!.slice(5);
  const events = locals.map((local, index) => [
    `UID:${index}`,
    `DTSTART;TZID="${tzid}":${local}`,
    'SUMMARY:x',
  ]);
  const text = calendar(...events).replace('VERSION:2.0', rules.join('\r\n'));
  const window = { from: Date.UTC(1980, 0), to: Date.UTC(2040, 0) };
  const found = await eventsIn(text, { window });
  return locals.map((_, index) => found.find(({ uid }) => uid === String(index))!.start.offset!);
}

describe('a time zone defined by VTIMEZONE', () => {
  const outlook = zone(
    'Customized Time Zone',
    observance('STANDARD', '16010101T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
    observance('DAYLIGHT', '16010101T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
  );

  it('follows the rules of an Outlook time zone to the minute', async () => {
    assert.deepEqual(
      await offsets(
        outlook,
        '20260329T015900',
        '20260329T030000',
        '20260701T120000',
        '20261025T015900',
        '20261025T030000',
        '20261231T235900',
      ),
      ['+01:00', '+02:00', '+02:00', '+02:00', '+01:00', '+01:00'],
    );
  });

  it('equals Europe/London at any hour when it has the same rules', async () => {
    const rules = zone(
      'Ours',
      observance('STANDARD', '19961027T020000', '+0100', '+0000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
      observance('DAYLIGHT', '19810329T010000', '+0000', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
    );
    const hours = fc.integer({ min: Date.UTC(1998, 0) / 3_600_000, max: Date.UTC(2036, 0) / 3_600_000 });
    await fc.assert(
      fc.asyncProperty(fc.array(hours, { minLength: 1, maxLength: 40 }), async (all) => {
        const stamps = all.map((hour) =>
          new Date(hour * 3_600_000).toISOString().slice(0, 19).replaceAll(/[-:]/gu, ''),
        );
        assert.deepEqual(
          await offsets(rules, ...stamps),
          await offsets(zone('Europe/London', ['STANDARD']), ...stamps),
          stamps.join(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('follows transitions listed by RDATE', async () => {
    const rules = zone(
      'Listed',
      observance('STANDARD', '20251026T030000', '+0200', '+0100', 'RDATE:20261025T030000,20271031T030000'),
      observance('DAYLIGHT', '20260329T020000', '+0100', '+0200', 'RDATE:20270328T020000'),
    );
    assert.deepEqual(
      await offsets(rules, '20260101T120000', '20260701T120000', '20270101T120000', '20270701T120000'),
      ['+01:00', '+02:00', '+01:00', '+02:00'],
    );
  });

  it('keeps the offset of its last transition, in any order of its rules', async () => {
    const ended = (until: string) => [
      observance(
        'DAYLIGHT',
        '19930328T020000',
        '+0300',
        '+0400',
        `RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=${until}`,
      ),
      observance(
        'STANDARD',
        '19921025T030000',
        '+0400',
        '+0300',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20101030T230000Z',
      ),
    ];
    for (const parts of [ended('20100327T230000Z'), ended('20100327T230000Z').toReversed()])
      assert.deepEqual(
        await offsets(
          zone('Ended', ...parts),
          '20090701T120000',
          '20100701T120000',
          '20110101T120000',
          '20260701T120000',
        ),
        ['+04:00', '+04:00', '+03:00', '+03:00'],
      );
  });

  it('includes the transition at its UNTIL, which is in UTC', async () => {
    const rules = zone(
      'Abolished',
      observance(
        'DAYLIGHT',
        '20200329T020000',
        '+0100',
        '+0200',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20250330T010000Z',
      ),
      // 01:30 UTC is 03:30 local time, the time of the last transition.
      observance(
        'STANDARD',
        '20201025T033000',
        '+0200',
        '+0100',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20251026T013000Z',
      ),
    );
    assert.deepEqual(await offsets(rules, '20250701T120000', '20251201T120000', '20260701T120000'), [
      '+02:00',
      '+01:00',
      '+01:00',
    ]);
  });

  it('has TZOFFSETFROM of its first transition before it', async () => {
    const rules = zone(
      'Young',
      observance('STANDARD', '20201025T030000', '+0200', '+0100'),
      observance('DAYLIGHT', '20200329T020000', '+0030', '+0200'),
    );
    assert.deepEqual(await offsets(rules, '20190701T120000', '20200701T120000', '20210701T120000'), [
      '+00:30',
      '+02:00',
      '+01:00',
    ]);
  });

  it('accepts offsets with minutes and seconds, and negative offsets', async () => {
    for (const [written, shown] of [
      ['+0545', '+05:45'],
      ['-0330', '-03:30'],
      ['-000100', '-00:01'],
      ['+1400', '+14:00'],
    ] as const)
      assert.deepEqual(
        await offsets(
          zone('Odd', observance('STANDARD', '19700101T000000', written, written)),
          '20260701T120000',
        ),
        [shown],
      );
  });

  it('is replaced by the time zone of the listing when its rules are unusable', async () => {
    for (const rules of [
      zone('Empty'),
      zone('Half', ['STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0100']),
      zone('Odd', observance('STANDARD', 'soon', '+0500', '+0500')),
      zone('Words', observance('STANDARD', '19700101T000000', 'east', 'far east')),
    ])
      assert.deepEqual(await offsets(rules, '20260701T120000'), ['+01:00'], rules[1]);
  });

  it('is ignored when its TZID or X-LIC-LOCATION is a known time zone', async () => {
    const wrong = observance('STANDARD', '19700101T000000', '-0900', '-0900');
    for (const name of [
      'Europe/Berlin',
      'W. Europe Standard Time',
      '(UTC+01:00) Amsterdam, Berlin, Bern, Rome',
    ])
      assert.deepEqual(await offsets(zone(name, wrong), '20260701T120000'), ['+02:00'], name);
    const located = zone('Our town', wrong).toSpliced(2, 0, 'X-LIC-LOCATION:Europe/Berlin');
    assert.deepEqual(await offsets(located, '20260701T120000'), ['+02:00']);
  });
});

describe('a Windows time zone name', () => {
  const names = [...new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName))];

  it('maps to the IANA time zone that CLDR lists for it', async () => {
    const local = '20260701T120000';
    const events = names.map((name, index) => [
      `UID:${index}`,
      `DTSTART;TZID="${name}":${local}`,
      `SUMMARY:${name}`,
    ]);
    const found = await eventsIn(calendar(...events));
    assert.equal(found.length, names.length);
    for (const { title, start, zone: shown } of found) {
      const expected = ianaZone(findIana(title, '001')[0]!);
      assert.ok(expected, `${title} is none`);
      const minutes = expected.offsetAt(Date.parse(start.local + start.offset!));
      // Times in UTC are shown in the zone of the listing.
      if (/^(?:UTC|Etc\/UTC)$/u.test(expected.name!)) continue;
      assert.equal(shown, expected.name, title);
      assert.equal(
        Date.parse(`${start.local}Z`) - Date.parse(start.local + start.offset!),
        minutes * 60_000,
        title,
      );
    }
  });

  it('is ignored when it is misspelt', async () => {
    for (const name of [
      'GMT',
      'GMT standard time',
      'Standard Time',
      'Europe',
      'Europe/',
      '/',
      'Central~ (Mexico)',
      'E. Africa',
      '=',
    ]) {
      const text = calendar(['UID:1', `DTSTART;TZID="${name}":20260401T120000`]);
      const { start } = (await eventsIn(text))[0]!;
      assert.ok(['+01:00', '+00:00'].includes(start.offset!), name);
    }
  });
});
