import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar, eventsIn } from '../../support/calendars.js';
import { firstEvent, jsonLd, LONDON, START, SUMMARY, withHeader } from '../../support/event-inputs.js';

describe('a private, hidden or cancelled event', () => {
  const titles = async (text: string) => (await eventsIn(text)).map(({ title }) => title);

  for (const [classification, isListed] of [
    ['PUBLIC', true],
    ['PRIVATE', false],
    ['CONFIDENTIAL', false],
    ['private', false],
    ['X-SECRET', false],
  ] as const)
    it(`is ${isListed ? 'listed' : 'omitted'} in iCalendar with CLASS:${classification}`, async () => {
      const text = calendar(['UID:1', 'SUMMARY:x', START, `CLASS:${classification}`]);
      assert.equal((await titles(text)).length, isListed ? 1 : 0);
    });

  it('is omitted when it is one private occurrence of a series', async () => {
    const series = [
      'UID:1',
      'SUMMARY:Open',
      `DTSTART;${LONDON}:20260707T183000`,
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ];
    const hidden = [
      'UID:1',
      `RECURRENCE-ID;${LONDON}:20260714T183000`,
      'SUMMARY:Hearing',
      `DTSTART;${LONDON}:20260714T183000`,
      'CLASS:PRIVATE',
    ];
    assert.deepEqual(await titles(calendar(series, hidden)), ['Open']);
  });

  it('is omitted from The Events Calendar when it is hidden from listings or a draft', async () => {
    const entry = (title: string, more: object) => ({ title, start_date: '2026-07-07 18:30:00', ...more });
    const text = JSON.stringify({
      rest_url: '',
      events: [
        entry('Listed', { hide_from_listings: false }),
        entry('Hidden', { hide_from_listings: true }),
        entry('Draft', { status: 'draft' }),
      ],
    });
    assert.deepEqual(await titles(text), ['Listed']);
  });

  it('is omitted from Eventbrite when it is not listed, or its date is hidden', async () => {
    const entry = (text: string, more: object) => ({
      name: { text },
      start: { utc: '2026-07-07T17:30:00Z' },
      end: { utc: '2026-07-07T19:30:00Z' },
      ...more,
    });
    const text = JSON.stringify({
      pagination: {},
      events: [
        entry('Listed', { hide_end_date: true }),
        entry('By address', { listed: false }),
        entry('Without a date', { hide_start_date: true }),
      ],
    });
    const events = await eventsIn(text);
    assert.deepEqual(
      events.map(({ title, end }) => [title, end]),
      [['Listed', undefined]],
    );
  });

  it('is omitted from xCal in RSS when it is private', async () => {
    const item = (title: string, classification: string) =>
      `<item><title>${title}</title><x:dtstart>20260707</x:dtstart><x:class>${classification}</x:class></item>`;
    const text = `<rss xmlns:x="urn:ietf:params:xml:ns:xcal"><channel>${item('Open', 'PUBLIC')}${item('Hidden', 'PRIVATE')}</channel></rss>`;
    assert.deepEqual(await titles(text), ['Open']);
  });

  const tec = (more: object) =>
    JSON.stringify({
      rest_url: '',
      events: [{ title: 'x', start_date: '2026-07-07 18:30:00', end_date: '2026-07-07 20:30:00', ...more }],
    });
  const eventbrite = (more: object) =>
    JSON.stringify({
      pagination: {},
      events: [
        {
          name: { text: 'x' },
          start: { utc: '2026-07-07T17:30:00Z' },
          end: { utc: '2026-07-07T19:30:00Z' },
          ...more,
        },
      ],
    });
  const jsonFeed = (more: object) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'x', _event: { start: '2026-07-07T18:30', ...more } }],
    });
  const rss = (inside: string) =>
    `<rss xmlns:xcal="urn:ietf:params:xml:ns:xcal" xmlns:gd="http://schemas.google.com/g/2005"><channel><item><title>x</title><xcal:dtstart>20260707T173000Z</xcal:dtstart>${inside}</item></channel></rss>`;
  const ical = (...lines: readonly string[]) => calendar(['UID:1', 'SUMMARY:x', START, ...lines]);

  const statuses: readonly (readonly [name: string, text: string, status: string])[] = [
    ['iCalendar', ical('STATUS:CANCELLED'), 'cancelled'],
    ['iCalendar in small letters, spelt with one l', ical('STATUS:canceled'), 'cancelled'],
    ['iCalendar', ical('STATUS:TENTATIVE'), 'tentative'],
    ['iCalendar', ical('STATUS:POSTPONED'), 'postponed'],
    ['iCalendar', ical('STATUS:CONFIRMED'), 'scheduled'],
    ['JSON-LD with http', jsonLd({ eventStatus: 'http://schema.org/EventCancelled' }), 'cancelled'],
    ['JSON-LD as a word', jsonLd({ eventStatus: 'cancelled' }), 'cancelled'],
    ['JSON-LD in small letters', jsonLd({ eventStatus: 'https://schema.org/eventpostponed' }), 'postponed'],
    ['JSON-LD as a list', jsonLd({ eventStatus: ['https://schema.org/EventRescheduled'] }), 'rescheduled'],
    ['JSON-LD', jsonLd({ eventStatus: 'schema:EventMovedOnline' }), 'moved-online'],
    ['JSON-LD', jsonLd({ eventStatus: 'EventScheduled' }), 'scheduled'],
    ['The Events Calendar', tec({ event_status: 'canceled' }), 'cancelled'],
    ['The Events Calendar', tec({ event_status: 'postponed' }), 'postponed'],
    ['Eventbrite', eventbrite({ status: 'canceled' }), 'cancelled'],
    ['Eventbrite', eventbrite({ status: 'completed' }), 'scheduled'],
    ['JSON Feed', jsonFeed({ status: 'cancelled' }), 'cancelled'],
    ['JSON Feed', jsonFeed({ eventStatus: 'https://schema.org/EventPostponed' }), 'postponed'],
    ['xCal in RSS', rss('<xcal:status>CANCELLED</xcal:status>'), 'cancelled'],
    [
      'Google Data in RSS',
      rss('<gd:eventStatus value="http://schemas.google.com/g/2005#event.canceled"/>'),
      'cancelled',
    ],
  ];
  for (const [name, text, status] of statuses)
    it(`is ${status} in ${name}: ${/status\W+([^">]{1,60})/iu.exec(text)![1]!}`, async () =>
      assert.equal((await firstEvent(text)).status, status));

  const hidden: Readonly<Record<string, string>> = {
    'The Events Calendar, as text': tec({ hide_from_listings: 'yes' }),
    'The Events Calendar, scheduled': tec({ status: 'future' }),
    'The Events Calendar, imported as a draft': tec({ status: 'tribe-ea-draft' }),
    'The Events Calendar, private': tec({ status: 'private' }),
    'Eventbrite, by invitation': eventbrite({ invite_only: true }),
    'Eventbrite, a draft': eventbrite({ status: 'draft' }),
    'Eventbrite, with a password': eventbrite({ password: 'x' }),
    'JSON Feed, private': jsonFeed({ visibility: 'private' }),
    'Google Data in RSS, private': rss(
      '<gd:visibility value="http://schemas.google.com/g/2005#event.private"/>',
    ),
    'xCal in RSS, confidential': rss('<xcal:class>CONFIDENTIAL</xcal:class>'),
  };
  for (const [name, text] of Object.entries(hidden))
    it(`is omitted: ${name}`, async () => assert.deepEqual(await titles(text), []));

  for (const [name, text] of Object.entries({
    'The Events Calendar': tec({ hide_end_time: true }),
    'The Events Calendar, as text': tec({ hide_end_time: 'yes' }),
    Eventbrite: eventbrite({ hide_end_date: true }),
  }))
    it(`has no end where that is hidden in ${name}`, async () =>
      assert.equal((await firstEvent(text)).end, undefined));

  it('is cancelled as a whole by METHOD:CANCEL with its UID alone', async () => {
    const series = ['UID:1', 'SUMMARY:x', START, 'RRULE:FREQ=WEEKLY;COUNT=2'];
    const other = ['UID:2', 'SUMMARY:y', START];
    const cancel = withHeader('METHOD:CANCEL', ['UID:1', 'SEQUENCE:1']);
    const { events, sources } = await getEvents(
      [{ text: `${calendar(series, other)}\r\n${cancel}` }],
      ALL_YEARS,
    );
    assert.deepEqual(
      events.map(({ title, status }) => [title, status]),
      [
        ['x', 'cancelled'],
        ['y', 'scheduled'],
        ['x', 'cancelled'],
      ],
    );
    assert.equal(sources[0]!.skipped, 0);
  });

  it('has the status "cancelled" with METHOD:CANCEL', async () => {
    const [found] = await eventsIn(withHeader('METHOD:CANCEL', ['UID:1', SUMMARY, START]));
    assert.equal(found!.status, 'cancelled');
    assert.equal(
      (await firstEvent(withHeader('METHOD:PUBLISH', ['UID:1', SUMMARY, START]))).status,
      'scheduled',
    );
  });
});
