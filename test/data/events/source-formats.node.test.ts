import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents, readDescription, blocksToText, toSnapshot } from '@odm-widgets/data/events';
import { ALL_YEARS, eventsIn, startsOf } from '../../support/calendars.js';

const one = async (source: unknown) => {
  const [event, ...others] = await eventsIn(typeof source === 'string' ? source : JSON.stringify(source));
  assert.deepEqual(others, []);
  return event!;
};

const TEC = {
  id: 1,
  global_id: 'a.example?id=1',
  title: 'Maps &#038; Tea',
  url: 'https://a.example/event/1/',
  description:
    '<p>Bring a <a href="/map" onclick="x()">map</a>.</p>[vc_row css="x"]<script>alert(1)</script>',
  image: false,
  all_day: false,
  start_date: '2026-03-31 18:30:00',
  end_date: '2026-03-31 20:30:00',
  utc_start_date: '2026-03-31 17:30:00',
  utc_end_date: '2026-03-31 19:30:00',
  timezone: 'Europe/London',
  cost: 'Free',
  venue: { venue: 'The Old Mill', address: '12 Weir Lane', city: 'Anyford', zip: 'AN1 2YF' },
  categories: [{ name: 'Talks &amp; more' }],
  tags: [{ name: 'Maps' }],
};
const tec = (event: object) => ({ rest_url: 'https://a.example/', events: [{ ...TEC, ...event }] });

describe('The Events Calendar', () => {
  it('has title, time, place, price, tags and description', async () => {
    const event = await one(tec({}));
    assert.equal(event.title, 'Maps & Tea');
    assert.deepEqual(event.start, { local: '2026-03-31T18:30', offset: '+01:00' });
    assert.deepEqual(event.end, { local: '2026-03-31T20:30', offset: '+01:00' });
    assert.deepEqual(event.venue, { name: 'The Old Mill', address: '12 Weir Lane, Anyford, AN1 2YF' });
    assert.deepEqual(event.price, { free: true, text: '' });
    assert.deepEqual(event.tags, ['Talks & more', 'Maps']);
    assert.equal(blocksToText(await readDescription(event.description)), 'Bring a map.');
    assert.equal(event.attendance, 'in-person');
  });

  it('accepts a venue that is an object or a list, and an image that is an object or false', async () => {
    assert.equal((await one(tec({ venue: [] }))).venue, undefined);
    assert.equal((await one(tec({ venue: [{ venue: 'Hall' }] }))).venue!.name, 'Hall');
    assert.equal(
      (await one(tec({ image: { url: 'https://a.example/1.png' } }))).image,
      'https://a.example/1.png',
    );
  });

  it('accepts offsets as time zones and converts UTC to the zone of the listing', async () => {
    const offset = async (timezone: string) => (await one(tec({ timezone }))).start.offset;
    assert.deepEqual(await Promise.all(['UTC+0', 'UTC+5.5', 'UTC-3'].map(offset)), [
      '+01:00',
      '+05:30',
      '-03:00',
    ]);
  });

  it('reads whole-day events by date', async () => {
    const days = await one(
      tec({ all_day: true, start_date: '2026-04-18 00:00:00', end_date: '2026-04-19 23:59:59' }),
    );
    assert.deepEqual([days.start.local, days.end!.local, days.zone], ['2026-04-18', '2026-04-19', undefined]);
  });

  it('reads online and cancelled events', async () => {
    const online = await one(tec({ venue: [], is_virtual: true, virtual_url: 'https://meet.example/' }));
    assert.deepEqual([online.attendance, online.registerUrl], ['online', 'https://meet.example/']);
    assert.equal((await one(tec({ is_virtual: true, virtual_event_type: 'hybrid' }))).attendance, 'mixed');
    assert.equal((await one(tec({ event_status: 'canceled' }))).status, 'cancelled');
    assert.equal((await one(tec({ event_status: 'postponed' }))).status, 'postponed');
  });

  it('shows one link once where the page of an event is also where to book', async () => {
    const url = 'https://club.example/night';
    const same = await one(tec({ url, website: url }));
    assert.deepEqual([same.url, same.registerUrl], [url, undefined]);
    const other = await one(tec({ url, website: 'https://tickets.example/' }));
    assert.deepEqual([other.url, other.registerUrl], [url, 'https://tickets.example/']);
  });

  it('counts events without a date as skipped', async () => {
    const text = JSON.stringify(tec({ start_date: null, utc_start_date: undefined }));
    const { events, sources } = await getEvents([{ text }], ALL_YEARS);
    assert.deepEqual([events.length, sources[0]!.skipped], [0, 1]);
  });
});

const EVENTBRITE = {
  id: '5',
  name: { text: 'Open Data Night', html: 'Open Data Night' },
  summary: 'Short talks.',
  url: 'https://www.eventbrite.co.uk/e/5',
  start: { timezone: 'Europe/London', utc: '2026-03-31T17:30:00Z', local: '2026-03-31T18:30:00' },
  end: { timezone: 'Europe/London', utc: '2026-03-31T19:30:00Z', local: '2026-03-31T20:30:00' },
  status: 'live',
  online_event: false,
  is_free: false,
  venue: { name: 'The Old Mill', address: { localized_address_display: '12 Weir Lane, Anyford, AN1 2YF' } },
};
const eventbrite = (...events: object[]) => ({
  pagination: { page_count: 1 },
  events: events.map((event) => ({ ...EVENTBRITE, ...event })),
});

describe('Eventbrite', () => {
  it('has title, time, place, price and description', async () => {
    const ticket_availability = {
      is_sold_out: false,
      minimum_ticket_price: { display: '£3' },
      maximum_ticket_price: { display: '£8' },
    };
    const event = await one(eventbrite({ ticket_availability }));
    assert.equal(event.start.local + event.start.offset!, '2026-03-31T18:30+01:00');
    assert.deepEqual(event.venue, { name: 'The Old Mill', address: '12 Weir Lane, Anyford, AN1 2YF' });
    assert.deepEqual(event.price, {
      free: false,
      text: '£3 to £8',
      range: { low: '£3', high: '£8' },
    });
    assert.equal(blocksToText(await readDescription(event.description)), 'Short talks.');
  });

  it('omits drafts and unlisted events', async () => {
    const source = JSON.stringify(eventbrite({ status: 'draft' }, { listed: false, id: '6' }));
    assert.deepEqual(await eventsIn(source), []);
  });

  it('reads sold-out, cancelled, online and free events', async () => {
    assert.equal((await one(eventbrite({ ticket_availability: { is_sold_out: true } }))).status, 'sold-out');
    assert.equal((await one(eventbrite({ status: 'canceled' }))).status, 'cancelled');
    const free = await one(eventbrite({ is_free: true, online_event: true, venue: null }));
    assert.deepEqual([free.price, free.attendance], [{ free: true, text: '' }, 'online']);
  });
});

const LD = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Open Data Night',
  startDate: '2026-03-31T18:30:00+01:00',
  endDate: '2026-03-31T20:30+01:00',
};

describe('schema.org', () => {
  it('accepts an event, a list, a graph, a subtype and a subevent', async () => {
    const { '@context': context, ...bare } = LD;
    for (const source of [
      LD,
      [LD],
      { '@context': context, '@graph': [{ '@type': 'WebPage' }, bare] },
      { ...LD, '@type': ['Thing', 'https://schema.org/EducationEvent'] },
      { '@context': context, '@type': 'EventSeries', name: 'Nights', subEvent: [bare] },
      { '@context': context, '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: bare }] },
    ])
      assert.equal((await one(source)).start.local, '2026-03-31T18:30', JSON.stringify(source).slice(0, 80));
  });

  it('accepts times with an offset, in UTC or local, and dates', async () => {
    const start = async (startDate: string) =>
      startsOf([await one({ ...LD, endDate: undefined, startDate })])[0];
    assert.equal(await start('2026-07-01T18:30-04:00'), '2026-07-01T18:30-04:00');
    assert.equal(await start('2026-07-01T18:30:00Z'), '2026-07-01T19:30+01:00');
    assert.equal(await start('2026-07-01T18:30'), '2026-07-01T18:30+01:00');
    assert.equal(await start('2026-07-01'), '2026-07-01');
  });

  it('uses the zone of the listing when offsets agree, else no zone', async () => {
    const zone = async (startDate: string) => (await one({ ...LD, endDate: undefined, startDate })).zone;
    assert.equal(await zone('2026-07-01T18:30+01:00'), 'Europe/London');
    assert.equal(await zone('2026-12-01T18:30+01:00'), undefined);
    assert.equal(await zone('2026-07-01'), undefined);
  });

  it('reads status, location and price', async () => {
    const event = await one({
      ...LD,
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-03-24T18:30:00+00:00',
      location: [
        {
          '@type': 'Place',
          name: 'The Old Mill',
          address: {
            '@type': 'PostalAddress',
            streetAddress: '12 Weir Lane',
            addressLocality: 'Anyford',
            postalCode: 'AN1 2YF',
          },
        },
        { '@type': 'VirtualLocation', url: 'https://meet.example/' },
      ],
      offers: [
        {
          price: 5,
          priceCurrency: 'GBP',
          url: 'https://book.example/',
          availability: 'https://schema.org/InStock',
        },
      ],
      accessibilitySummary: 'Step-free.',
      keywords: 'maps, data',
      superEvent: { '@type': 'EventSeries', name: 'Nights' },
    });
    assert.deepEqual(
      [
        event.status,
        event.movedFrom!.local,
        event.attendance,
        event.price,
        event.registerUrl,
        event.access,
        event.tags,
        event.series,
      ],
      [
        'rescheduled',
        '2026-03-24T18:30',
        'mixed',
        { free: false, text: '£5' },
        'https://book.example/',
        'Step-free.',
        ['maps', 'data'],
        'Nights',
      ],
    );
    assert.deepEqual(event.venue, { name: 'The Old Mill', address: '12 Weir Lane, Anyford, AN1 2YF' });
  });

  it('is read from the scripts of a page, ignoring malformed ones', async () => {
    const page = `<!doctype html><script type="application/ld+json">{"broken</script>
      <script type="application/ld+json">${JSON.stringify(LD)}</script><script>alert(1)</script>`;
    assert.equal((await one(page)).title, 'Open Data Night');
  });
});

describe('a feed', () => {
  const rss = (
    entry: string,
  ) => `<?xml version="1.0"?><rss xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel>
    <title>Club</title><item><title>Tea &amp; Maps</title><link>https://a.example/1</link>
    <description>&lt;p&gt;Hello &lt;b&gt;you&lt;/b&gt;&lt;/p&gt;</description>${entry}</item></channel></rss>`;

  it('of RSS or Atom has events by the event module, xCal or Google’s extension', async () => {
    const event = await one(
      rss(
        '<ev:startdate>2026-03-31T18:30:00</ev:startdate><ev:location>Mill</ev:location><category>Maps</category>',
      ),
    );
    assert.deepEqual(
      [
        event.title,
        event.start.local,
        event.venue!.name,
        event.url,
        blocksToText(await readDescription(event.description)),
        event.tags,
      ],
      ['Tea & Maps', '2026-03-31T18:30', 'Mill', 'https://a.example/1', 'Hello you', ['Maps']],
    );
    assert.equal(
      (await one(rss('<xCal:dtstart>20260331T173000Z</xCal:dtstart>'))).start.local,
      '2026-03-31T18:30',
    );
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Club</title><entry><title>Tea</title>
      <link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
      <gd:when startTime="2026-03-31" endTime="2026-04-01"/></entry></feed>`;
    const day = await one(atom);
    assert.deepEqual(
      [day.start.local, day.end!.local, day.url],
      ['2026-03-31', '2026-04-01', 'https://a.example/1'],
    );
  });

  it('in JSON Feed has events by an extension', async () => {
    const event = await one({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Club',
      items: [
        {
          id: '1',
          title: 'Tea',
          content_html: '<p>Hello</p>',
          _event: { startDate: '2026-03-31T18:30:00+01:00', location: 'Mill' },
        },
      ],
    });
    assert.deepEqual([event.title, event.start.offset, event.venue!.name], ['Tea', '+01:00', 'Mill']);
  });

  it('with only publication dates is rejected with a message that names supported formats', async () => {
    const published = [
      rss('<pubDate>Tue, 31 Mar 2026 18:30:00 GMT</pubDate>'),
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', date_published: '2026-03-31' }],
      }),
    ];
    for (const text of published)
      await assert.rejects(eventsIn(text), {
        name: 'DataShapeError',
        message: /published, not when they happen/u,
      });
  });
});

describe('a snapshot', () => {
  it('restores the events of every kind of source', async () => {
    const texts = [JSON.stringify(tec({})), JSON.stringify(LD), JSON.stringify(eventbrite({}))];
    const list = await getEvents(
      texts.map((text) => ({ text })),
      ALL_YEARS,
    );
    const snapshot = await toSnapshot(list, '2026-03-01');
    const again = await getEvents([{ text: JSON.stringify(snapshot) }], ALL_YEARS);
    assert.deepEqual(
      (await toSnapshot(again, '2026-03-01')).events,
      JSON.parse(JSON.stringify(snapshot.events)).map((event: object) => ({ ...blank, ...event })),
    );
    assert.equal(again.sources[0]!.asAt, '2026-03-01');
    assert.deepEqual(
      again.sources[0]!.origins.map(({ kind }) => kind),
      ['tec', 'json-ld', 'eventbrite'],
    );
  });

  /** Undefined fields, which JSON omits. */
  const blank = Object.fromEntries(
    'series end zone movedFrom venue attendance price url registerUrl image access'
      .split(' ')
      .map((name) => [name, undefined]),
  );

  it('of another version is rejected with instructions', async () => {
    await assert.rejects(eventsIn('{"format":"odm-events","version":2}'), {
      message: /Make it again with odm-widgets snapshot events/u,
    });
  });
});
