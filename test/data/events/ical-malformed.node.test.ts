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

describe('a calendar in which an END is missing', () => {
  const whole = file(...event(1), end, ...event(2), end, ...event(3), end);

  it('loses no event, wherever that is', async () => {
    const lines = whole.split('\r\n');
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('END:')) continue;
      const text = lines.toSpliced(index, 1).join('\r\n');
      assert.deepEqual(await titles(text), ['1', '2', '3'], `without line ${index}, ${line}`);
    }
  });

  it('of an alarm: what the alarm says stays out of the event, and the event is there', async () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Wake up', 'DTSTART:20200101T000000Z', 'STATUS:CANCELLED'];
    const text = file(...event(1), ...alarm, end, ...event(2), end);
    assert.deepEqual(await titles(text), ['1', '2']);
    assert.equal((await eventsIn(text))[0]!.status, 'scheduled');
  });

  it('of the rules of a zone: events are still events', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:X', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'END:VTIMEZONE'];
    assert.deepEqual(await titles(file(...zone, ...event(1), end)), ['1']);
  });

  it('or END of what never began is passed over', async () => {
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

  it('says that it is not whole only if it ends in the middle', async () => {
    assert.equal((await report(whole)).truncated, false);
    assert.equal((await report(whole.replace(`\r\n${end}\r\nBEGIN`, '\r\nBEGIN'))).truncated, false);
    assert.equal((await report(whole.slice(0, -20))).truncated, true);
  });

  it('cut off at any sign has events that are whole, and never half of one', async () => {
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

describe('several calendars in one file', () => {
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

  it('each have their own clock for times that say none', async () => {
    const text = [one('Europe/London', ...floating('a')), one('America/New_York', ...floating('b'))].join(
      '\r\n',
    );
    assert.deepEqual(startsOf(await eventsIn(text)), ['2026-07-01T18:30+01:00', '2026-07-01T18:30-04:00']);
  });

  it('may tell of one series between them', async () => {
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

  it('may carry the rules of a zone in one and its name in another, and each its own rules first', async () => {
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

  it('that were joined without an END between them are read, all of them', async () => {
    const text = [one('Europe/London', ...floating('a')), one('America/New_York', ...floating('b'))]
      .join('\r\n')
      .replace('END:VCALENDAR\r\n', '');
    assert.equal((await eventsIn(text)).length, 2);
  });

  it('with events outside of all of them', async () => {
    const text = `${file(...event(1), end)}\r\n${[...event(2), end].join('\r\n')}`;
    assert.deepEqual(await titles(text), ['1', '2']);
  });
});

describe('lines that no writer should write', () => {
  it('are folded in the middle of a letter, by tabs, or by line ends of every kind at once', async () => {
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

  it('whose letters were folded apart as bytes keep what is around them', async () => {
    const bytes = new TextEncoder().encode(
      calendar(['UID:1', START, 'SUMMARY:Caf@@ Berlin', 'LOCATION:Mill']),
    );
    const at = bytes.indexOf(0x40);
    // "é" is two bytes; a writer that counts bytes puts the fold between them.
    const folded = [...bytes.slice(0, at), 0xc3, 0x0d, 0x0a, 0x20, 0xa9, ...bytes.slice(at + 2)];
    const [found] = await eventsIn(new TextDecoder().decode(new Uint8Array(folded)));
    assert.match(found!.title, /^Caf\uFFFD+ Berlin$/u);
    assert.equal(found!.venue!.name, 'Mill');
  });

  it('are read in small letters, names and values alike', async () => {
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

  it('have signs in quotes that would end a value otherwise', async () => {
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

  it('spell signs with ^ in what stands before the colon (RFC 6868)', async () => {
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

  it('spell signs with a backslash in what stands after it, and nothing else', async () => {
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

  it('hold signs that are none: NUL, and what turns text around', async () => {
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

  it('begin with a byte order mark, or after empty lines', async () => {
    for (const before of ['\uFEFF', '\r\n\r\n', '\uFEFF\n \n'])
      assert.deepEqual(await titles(before + file(...event(1), end)), ['1'], JSON.stringify(before));
  });

  it('have empty lines between them', async () => {
    assert.deepEqual(await titles(file(...event(1), end, ...event(2), end).replaceAll('\r\n', '\r\n\r\n')), [
      '1',
      '2',
    ]);
  });

  it('come in any order, random signs among them: every event that is whole is there', async () => {
    const noise = fc.string({ unit: fc.constantFrom(...'aA:;=,"\\^-\t \u0000é'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 12 }), noise), { maxLength: 12 }), async (all) => {
        const lines = file(...event(1), end, ...event(2), end).split('\r\n');
        for (const [at, text] of all) {
          // Lines that continue the one before them, or that say something, are no noise.
          if (/^(?:[ \t]|[A-Za-z-]+[:;])/u.test(text)) continue;
          lines.splice(1 + (at % (lines.length - 1)), 0, text);
        }
        assert.deepEqual(await titles(lines.join('\r\n')), ['1', '2'], JSON.stringify(lines));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('text beside what calendars know', () => {
  const described = async (...lines: readonly string[]) => {
    const [found] = await eventsIn(calendar(['UID:1', START, 'SUMMARY:x', ...lines]));
    return (await readDescription(found!.description)).map(({ runs }) =>
      runs.map(({ text }) => text).join(''),
    );
  };
  const html = 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>In <b>HTML</b></p></body></html>';

  it('X-ALT-DESC is the description of an event that has no other', async () => {
    assert.deepEqual(await described(html), ['In HTML']);
    assert.deepEqual(await described('DESCRIPTION:', html), ['In HTML']);
    assert.deepEqual(await described(html, 'DESCRIPTION:In words'), ['In words']);
  });

  it('of an alarm, a to-do and a journal is not an event’s', async () => {
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
