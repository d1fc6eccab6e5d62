import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getEvents, readDescription } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar, eventsIn, startsOf } from '../../support/calendars.js';

const START = 'DTSTART:20260331T173000Z';
const event = (uid: number, ...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  START,
  `SUMMARY:${uid}`,
  ...lines,
];
const end = 'END:VEVENT';
const file = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const titles = async (text: string) => (await eventsIn(text)).map(({ title }) => title);
const report = async (text: string) => (await getEvents([{ text }], ALL_YEARS)).sources[0]!;

describe('a calendar with missing or extra END lines', () => {
  const whole = file(...event(1), end, ...event(2), end, ...event(3), end);

  it('has all events when any one END line is missing', async () => {
    const lines = whole.split('\r\n');
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('END:')) continue;
      const text = lines.toSpliced(index, 1).join('\r\n');
      assert.deepEqual(await titles(text), ['1', '2', '3'], `without line ${index}, ${line}`);
    }
  });

  it('keeps properties of an unclosed alarm out of its event', async () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Wake up', 'DTSTART:20200101T000000Z', 'STATUS:CANCELLED'];
    const text = file(...event(1), ...alarm, end, ...event(2), end);
    assert.deepEqual(await titles(text), ['1', '2']);
    assert.equal((await eventsIn(text))[0]!.status, 'scheduled');
  });

  it('has the events after an unclosed VTIMEZONE', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:X', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'END:VTIMEZONE'];
    assert.deepEqual(await titles(file(...zone, ...event(1), end)), ['1']);
  });

  it('has all events when END lines have no BEGIN', async () => {
    const text = file(
      'END:VEVENT',
      'END:VALARM',
      ...event(1),
      'END:VTODO',
      'END:',
      end,
      'END:VTIMEZONE',
      ...event(2),
      end,
    );
    assert.deepEqual(await titles(text), ['1', '2']);
  });

  it('is reported as truncated only when its end is missing', async () => {
    assert.equal((await report(whole)).truncated, false);
    assert.equal((await report(whole.replace(`\r\n${end}\r\nBEGIN`, '\r\nBEGIN'))).truncated, false);
    assert.equal((await report(whole.slice(0, -20))).truncated, true);
  });

  it('has only complete events when truncated at any character', async () => {
    const rich = file(
      ...event(1, 'RRULE:FREQ=DAILY;COUNT=2'),
      end,
      ...event(2, 'BEGIN:VALARM', 'TRIGGER:-PT5M', 'END:VALARM', 'LOCATION:Mill'),
      end,
    );
    for (let length = rich.indexOf('UID'); length <= rich.length; length += 1) {
      const events = await eventsIn(rich.slice(0, length));
      for (const { title, venue } of events) {
        assert.match(title, /^[12]$/u);
        if (title === '2') assert.equal(venue!.name, 'Mill');
      }
    }
  });
});

describe('a file with several calendars', () => {
  const one = (zone: string, ...lines: readonly string[]) =>
    ['BEGIN:VCALENDAR', `X-WR-TIMEZONE:${zone}`, 'X-WR-CALNAME:Calendar', ...lines, 'END:VCALENDAR'].join(
      '\r\n',
    );
  const floating = (uid: string) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTART:20260701T183000',
    'SUMMARY:x',
    end,
  ];

  it('reads floating times in the time zone of each calendar', async () => {
    const text = [one('Europe/London', ...floating('a')), one('America/New_York', ...floating('b'))].join(
      '\r\n',
    );
    assert.deepEqual(startsOf(await eventsIn(text)), ['2026-07-01T18:30+01:00', '2026-07-01T18:30-04:00']);
  });

  it('applies an override from one calendar to a series in another', async () => {
    const series = ['BEGIN:VEVENT', 'UID:1', START, 'SUMMARY:x', 'RRULE:FREQ=DAILY;COUNT=3', end];
    const change = [
      'BEGIN:VEVENT',
      'UID:1',
      'RECURRENCE-ID:20260401T173000Z',
      'DTSTART:20260401T190000Z',
      'SUMMARY:y',
      end,
    ];
    const text = [one('Europe/London', ...series), one('Europe/London', ...change)].join('\r\n');
    assert.deepEqual(await titles(text), ['x', 'y', 'x']);
  });

  it('prefers a VTIMEZONE of the same calendar to one of another calendar', async () => {
    const rules = (offset: string) => [
      'BEGIN:VTIMEZONE',
      'TZID:Our zone',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      `TZOFFSETFROM:${offset}`,
      `TZOFFSETTO:${offset}`,
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const timed = (uid: string) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'DTSTART;TZID=Our zone:20260701T120000',
      'SUMMARY:x',
      end,
    ];
    const text = [
      one('UTC', ...rules('+0200'), ...timed('a')),
      one('UTC', ...rules('+0500'), ...timed('b')),
      one('UTC', ...timed('c')),
    ].join('\r\n');
    assert.deepEqual(startsOf(await eventsIn(text)), [
      '2026-07-01T12:00+05:00',
      '2026-07-01T12:00+02:00',
      '2026-07-01T12:00+02:00',
    ]);
  });

  it('has all events when END:VCALENDAR is missing between calendars', async () => {
    const text = [one('Europe/London', ...floating('a')), one('America/New_York', ...floating('b'))]
      .join('\r\n')
      .replace('END:VCALENDAR\r\n', '');
    assert.equal((await eventsIn(text)).length, 2);
  });

  it('has events that are outside every VCALENDAR', async () => {
    const text = `${file(...event(1), end)}\r\n${[...event(2), end].join('\r\n')}`;
    assert.deepEqual(await titles(text), ['1', '2']);
  });
});

describe('a calendar with malformed lines', () => {
  it('unfolds lines split within a character, with tabs or with mixed line endings', async () => {
    const text = calendar(['UID:1', START, 'SUMMARY:Ⓐ😀é']);
    const [before, after] = text.split('😀') as [string, string];
    const high = '😀'[0]!;
    const low = '😀'[1]!;
    for (const fold of ['\r\n ', '\n ', '\r ', '\r\n\t', '\n\t'])
      assert.deepEqual(await titles(before + high + fold + low + after), ['Ⓐ😀é'], JSON.stringify(fold));
    assert.deepEqual(
      await titles(
        text
          .replace('SUMMARY', 'SUMM\n ARY')
          .replace('UID:1\r\n', 'UID:1\r')
          .replace('DTST', 'DTST\r\n\tX')
          .replace('\tX', '\t'),
      ),
      ['Ⓐ😀é'],
    );
  });

  it('keeps the text around a character that was folded between its bytes', async () => {
    const bytes = new TextEncoder().encode(
      calendar(['UID:1', START, 'SUMMARY:Caf@@ Berlin', 'LOCATION:Mill']),
    );
    const at = bytes.indexOf(0x40);
    // "é" is two bytes, and the fold is between them.
    const folded = [...bytes.slice(0, at), 0xc3, 0x0d, 0x0a, 0x20, 0xa9, ...bytes.slice(at + 2)];
    const [found] = await eventsIn(new TextDecoder().decode(new Uint8Array(folded)));
    assert.match(found!.title, /^Caf\uFFFD+ Berlin$/u);
    assert.equal(found!.venue!.name, 'Mill');
  });

  it('accepts lower-case names and values', async () => {
    const text = file(
      'begin:vevent',
      'uid:1',
      'dtstart;value=date:20260331',
      'summary:Small',
      'status:cancelled',
      'duration:p2d',
      'rrule:freq=daily;count=2;byday=tu,we',
      'end:vevent',
    );
    assert.deepEqual(
      (await eventsIn(text)).map(({ start, end: last, status }) => [start.local, last!.local, status]),
      [
        ['2026-03-31', '2026-04-01', 'cancelled'],
        ['2026-04-01', '2026-04-02', 'cancelled'],
      ],
    );
  });

  it('keeps colons, semicolons and commas inside quoted parameters', async () => {
    const text = calendar([
      'UID:1',
      'DTSTART;X-A="a;b:c,d";X-B=plain,"q:;,",more;TZID="Europe/London":20260331T183000',
      'SUMMARY;ALTREP="cid:part1;x=,";LANGUAGE=en:Title: with; signs\\, and "quotes"',
      'LOCATION;X="":Mill',
    ]);
    const [found] = await eventsIn(text);
    assert.equal(found!.start.local, '2026-03-31T18:30');
    assert.equal(found!.title, 'Title: with; signs, and "quotes"');
    assert.equal(found!.venue!.name, 'Mill');
  });

  it('decodes ^ escapes in parameter values (RFC 6868)', async () => {
    const zone = (name: string) => [
      'BEGIN:VTIMEZONE',
      `TZID:${name}`,
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    for (const [param, name] of [
      ["The ^'Mill^' clock", 'The "Mill" clock'],
      ['up ^^ and ^x', 'up ^ and ^x'],
      ['one^ntwo', 'one\\ntwo'],
      ['^^n', '^n'],
      ['"a, b; c: d"', 'a\\, b\\; c: d'],
    ]) {
      const text = file(
        ...zone(name!),
        'BEGIN:VEVENT',
        'UID:1',
        `DTSTART;TZID=${param}:20260331T120000`,
        end,
      );
      assert.deepEqual(startsOf(await eventsIn(text)), ['2026-03-31T12:00+05:45'], param);
    }
  });

  it('decodes the backslash escapes of RFC 5545 in property values, and no others', async () => {
    for (const [written, meant] of [
      ['a\\, b\\; c', 'a, b; c'],
      ['a\\\\nb', 'a\\nb'],
      ['a\\nb\\Nc', 'a b c'],
      ['C:\\temp', 'C:\\temp'],
      ['end\\', 'end\\'],
      ['\\\\\\,', '\\,'],
      ['a\\:b\\"c', 'a\\:b\\"c'],
    ] as const)
      assert.deepEqual(await titles(calendar(['UID:1', START, `SUMMARY:${written}`])), [meant], written);
    const [found] = await eventsIn(
      calendar(['UID:1', START, 'CATEGORIES:Food\\, drink,Music,,\\;', 'CATEGORIES:Talk']),
    );
    assert.deepEqual(found!.tags, ['Food, drink', 'Music', ';', 'Talk']);
  });

  it('removes control and bidirectional characters from text and ignores properties whose name or value they break', async () => {
    const text = calendar([
      'UID:1',
      START,
      'SUMMARY:Open\u0000 Data\u0007 \u202ENight',
      'LOCATION\u0000:Nowhere',
      'DTEND:2026\u00000331T193000Z',
      'STATUS:\u0000CANCELLED',
    ]);
    const [found] = await eventsIn(text);
    assert.deepEqual(
      [found!.title, found!.venue, found!.end, found!.status],
      ['Open Data Night', undefined, undefined, 'scheduled'],
    );
  });

  it('accepts a byte order mark or empty lines at the beginning', async () => {
    for (const before of ['\uFEFF', '\r\n\r\n', '\uFEFF\n \n'])
      assert.deepEqual(await titles(before + file(...event(1), end)), ['1'], JSON.stringify(before));
  });

  it('accepts empty lines between lines', async () => {
    assert.deepEqual(await titles(file(...event(1), end, ...event(2), end).replaceAll('\r\n', '\r\n\r\n')), [
      '1',
      '2',
    ]);
  });

  it('has all events when random lines are inserted', async () => {
    const noise = fc.string({ unit: fc.constantFrom(...'aA:;=,"\\^-\t \u0000é'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 12 }), noise), { maxLength: 12 }), async (all) => {
        const lines = file(...event(1), end, ...event(2), end).split('\r\n');
        for (const [at, text] of all) {
          // Continuation lines and valid properties would change the result.
          if (/^(?:[ \t]|[A-Za-z-]+[:;])/u.test(text)) continue;
          lines.splice(1 + (at % (lines.length - 1)), 0, text);
        }
        assert.deepEqual(await titles(lines.join('\r\n')), ['1', '2'], JSON.stringify(lines));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a description', () => {
  const described = async (...lines: readonly string[]) => {
    const [found] = await eventsIn(calendar(['UID:1', START, 'SUMMARY:x', ...lines]));
    return (await readDescription(found!.description)).map(({ runs }) =>
      runs.map(({ text }) => text).join(''),
    );
  };
  const html = 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>In <b>HTML</b></p></body></html>';

  it('is read from X-ALT-DESC when DESCRIPTION is missing or empty', async () => {
    assert.deepEqual(await described(html), ['In HTML']);
    assert.deepEqual(await described('DESCRIPTION:', html), ['In HTML']);
    assert.deepEqual(await described(html, 'DESCRIPTION:In words'), ['In words']);
  });

  it('is not read from an alarm, a to-do or a journal entry', async () => {
    const inside = [
      'BEGIN:VALARM',
      'DESCRIPTION:Wake up',
      'DURATION:PT5M',
      'URL:https://a.example/',
      'END:VALARM',
    ];
    const outside = [
      'BEGIN:VTODO',
      'UID:2',
      START,
      'SUMMARY:To do',
      'END:VTODO',
      'BEGIN:VJOURNAL',
      START,
      'END:VJOURNAL',
    ];
    const text = file(...event(1, ...inside, 'LOCATION:Mill'), end, ...outside);
    const [found, ...others] = await eventsIn(text);
    assert.deepEqual(others, []);
    assert.deepEqual([found!.description, found!.end, found!.url], [undefined, undefined, undefined]);
    assert.equal(found!.venue!.name, 'Mill');
  });
});
