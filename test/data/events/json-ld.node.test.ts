import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents } from '@odm-widgets/data/events';
import { ALL_YEARS, eventsIn } from '../../support/calendars.js';
import { firstEvent, jsonLd, pageWith, startText } from '../../support/event-inputs.js';

describe('JSON-LD', () => {
  it('follows references into its graph', async () => {
    const found = await firstEvent(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Event',
            '@id': '#e',
            name: 'Open Data Night',
            startDate: '2026-07-07T18:30:00+01:00',
            location: { '@id': '#v' },
            offers: { '@id': '#o' },
            image: { '@id': '#i' },
            superEvent: { '@id': '#s' },
          },
          { '@type': 'Place', '@id': '#v', name: 'The Old Mill', address: { '@id': '#a' } },
          { '@type': 'PostalAddress', '@id': '#a', streetAddress: '12 Weir Lane', postalCode: 'AN1 2YF' },
          { '@type': 'Offer', '@id': '#o', price: '5', priceCurrency: 'GBP' },
          { '@type': 'ImageObject', '@id': '#i', contentUrl: 'https://anyford.example/i.jpg' },
          { '@type': 'EventSeries', '@id': '#s', name: 'Nights' },
        ],
      }),
    );
    assert.deepEqual(found.venue, { name: 'The Old Mill', address: '12 Weir Lane, AN1 2YF' });
    assert.deepEqual(
      [found.price!.text, found.image, found.series],
      ['£5', 'https://anyford.example/i.jpg', 'Nights'],
    );
  });

  for (const [duration, startDate, ending] of [
    ['PT2H', '2026-07-07T18:30:00+01:00', '2026-07-07T20:30+01:00'],
    ['PT90M', '2026-07-07T18:30', '2026-07-07T20:00+01:00'],
    ['P1DT2H', '2026-07-07T18:30', '2026-07-08T20:30+01:00'],
    ['PT1H30M0S', '2026-07-07T18:30:00+02:00', '2026-07-07T20:00+02:00'],
    ['P2D', '2026-07-07', '2026-07-08'],
    ['P1W', '2026-07-07', '2026-07-13'],
    ['P1D', '2026-07-07', undefined],
    ['PT2H', '2026-07-07', undefined],
    ['two hours', '2026-07-07T18:30', undefined],
    ['P', '2026-07-07T18:30', undefined],
  ] as const)
    it(`ends an event of ${startDate} after the duration ${duration}`, async () => {
      const { end } = await firstEvent(jsonLd({ startDate, duration, endDate: undefined }));
      assert.equal(end && startText({ start: end }), ending);
    });

  for (const status of [
    'EventCancelled',
    'schema:EventCancelled',
    'http://schema.org/EventCancelled',
    { '@id': 'https://schema.org/EventCancelled' },
    ['https://schema.org/EventCancelled'],
  ])
    it(`reads a status as ${JSON.stringify(status)}`, async () =>
      assert.equal((await firstEvent(jsonLd({ eventStatus: status }))).status, 'cancelled'));

  for (const type of [
    'Event',
    'schema:MusicEvent',
    'https://schema.org/EducationEvent',
    ['Thing', 'Festival'],
  ])
    it(`finds events of the type ${JSON.stringify(type)}`, async () =>
      assert.equal((await firstEvent(jsonLd({ '@type': type }))).title, 'Open Data Night'));

  it('reads virtual locations by IRI, with their link', async () => {
    const found = await firstEvent(
      jsonLd({ location: { '@type': 'https://schema.org/VirtualLocation', url: 'https://meet.example/1' } }),
    );
    assert.deepEqual(
      [found.attendance, found.registerUrl, found.venue],
      ['online', 'https://meet.example/1', undefined],
    );
  });

  it('reads values in the language of the page', async () => {
    const name = [
      { '@language': 'en', '@value': 'Data Night' },
      { '@language': 'cy', '@value': 'Noson Ddata' },
    ];
    const title = async (language: string) => (await eventsIn(jsonLd({ name }), { language }))[0]!.title;
    assert.deepEqual(
      [await title('en-GB'), await title('cy'), await title('fr')],
      ['Data Night', 'Noson Ddata', 'Data Night'],
    );
  });

  it('reads typed values, and images as objects', async () => {
    const found = await firstEvent(
      jsonLd({
        startDate: { '@type': 'xsd:dateTime', '@value': '2026-07-07T18:30:00+01:00' },
        name: { '@value': 'Typed' },
        url: { '@id': 'https://anyford.example/1' },
        image: { '@type': 'ImageObject', contentUrl: 'https://anyford.example/i.jpg' },
      }),
    );
    assert.deepEqual([startText(found), found.title], ['2026-07-07T18:30+01:00', 'Typed']);
    assert.deepEqual(
      [found.url, found.image],
      ['https://anyford.example/1', 'https://anyford.example/i.jpg'],
    );
  });

  const inList: Readonly<Record<string, object>> = {
    DataFeed: { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: { '@id': '#e' } }] },
    ItemList: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@id': '#e' } }] },
    EventSeries: { '@type': 'EventSeries', name: 'Nights', subEvent: [{ '@id': '#e' }] },
    Course: { '@type': 'Course', name: 'Nights', hasCourseInstance: { '@id': '#e' } },
    WebPage: { '@type': 'WebPage', mainEntity: { '@id': '#e' } },
  };
  for (const [name, list] of Object.entries(inList)) {
    it(`lists an event of a ${name} once`, async () => {
      const type = name === 'Course' ? 'CourseInstance' : 'Event';
      const entry = { '@id': '#e', '@type': type, startDate: '2026-07-07T18:30:00+01:00' };
      const events = await eventsIn(
        JSON.stringify({ '@context': 'https://schema.org', '@graph': [list, entry] }),
      );
      assert.equal(events.length, 1);
      if (name === 'EventSeries' || name === 'Course') assert.equal(events[0]!.title, 'Nights');
    });
  }

  const EVENT_IRI = 'http://schema.org/Event';
  const START_DATE = '2026-07-07T18:30:00+01:00';
  /** An event in a place, in other words than those of the examples of schema.org. */
  const terms: Readonly<Record<string, unknown>> = {
    'type and id of the context of schema.org': {
      '@context': 'https://schema.org',
      type: 'Event',
      id: 'https://anyford.example/1',
      name: 'Open Data Night',
      startDate: START_DATE,
      location: {
        type: 'Place',
        name: 'The Old Mill',
        address: { type: 'PostalAddress', streetAddress: 'x' },
      },
    },
    'compact IRIs (JSON-LD 1.1, 4.1.5)': {
      '@context': { schema: 'https://schema.org/' },
      '@type': 'schema:Event',
      'schema:name': 'Open Data Night',
      'schema:startDate': START_DATE,
      'schema:location': { '@type': 'schema:Place', 'schema:name': 'The Old Mill', 'schema:address': 'x' },
    },
    'the expanded form (JSON-LD 1.1, 5.1)': [
      {
        '@type': [EVENT_IRI],
        'http://schema.org/name': [{ '@value': 'Open Data Night' }],
        'http://schema.org/startDate': [{ '@type': 'http://schema.org/DateTime', '@value': START_DATE }],
        'http://schema.org/location': [
          {
            '@type': ['http://schema.org/Place'],
            'http://schema.org/name': [{ '@value': 'The Old Mill' }],
            'http://schema.org/address': [{ '@value': 'x' }],
          },
        ],
      },
    ],
    'the flattened form with blank nodes (JSON-LD 1.1, 5.3)': {
      '@context': 'https://schema.org',
      '@graph': [
        { '@id': '_:b0', '@type': 'Place', name: 'The Old Mill', address: 'x' },
        { '@type': 'Event', name: 'Open Data Night', startDate: START_DATE, location: { '@id': '_:b0' } },
      ],
    },
    'an included block (JSON-LD 1.1, 4.7)': {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@included': [
        JSON.parse(jsonLd({ location: { '@type': 'Place', name: 'The Old Mill', address: 'x' } })),
      ],
    },
    'a reverse property (JSON-LD 1.1, 4.8)': {
      '@context': 'https://schema.org',
      '@type': 'Place',
      name: 'The Old Mill',
      address: 'x',
      '@reverse': { location: JSON.parse(jsonLd({})) },
    },
    'lists and sets (JSON-LD 1.1, 4.3)': {
      '@context': 'https://schema.org',
      '@graph': [
        JSON.parse(
          jsonLd({ location: { '@list': [{ '@type': 'Place', name: 'The Old Mill', address: 'x' }] } }),
        ),
      ],
    },
  };
  for (const [name, json] of Object.entries(terms)) {
    it(`is read in ${name}, alone and in a page`, async () => {
      for (const text of [JSON.stringify(json), pageWith(JSON.stringify(json))]) {
        const [event, ...others] = await eventsIn(text);
        assert.deepEqual(others, []);
        assert.deepEqual(
          [event!.title, startText(event!), event!.venue],
          ['Open Data Night', '2026-07-07T18:30+01:00', { name: 'The Old Mill', address: 'x' }],
        );
      }
    });
  }

  it('resolves a relative IRI against its own address (JSON-LD 1.1, 4.1.3)', async () => {
    const text = jsonLd({
      url: { '@id': '/e/1' },
      image: { '@id': 'pictures/1.jpg' },
      offers: { url: { '@id': '#a' } },
    });
    const get = async () => text;
    const { events } = await getEvents([{ url: 'https://anyford.example/events.json' }], {
      ...ALL_YEARS,
      get,
    });
    const { url, image, registerUrl } = events[0]!;
    assert.deepEqual(
      [url, image, registerUrl],
      ['https://anyford.example/e/1', 'https://anyford.example/pictures/1.jpg', undefined],
    );
  });

  const wrapped: Readonly<Record<string, (json: string) => string>> = {
    'CDATA behind comments': (json) => `\n//<![CDATA[\n${json}\n//]]>\n`,
    'CDATA in block comments': (json) => `/*<![CDATA[*/${json}/*]]>*/`,
    CDATA: (json) => `<![CDATA[${json}]]>`,
    'an HTML comment': (json) => `<!--\n${json}\n-->`,
    'a trailing comma': (json) => json.replace(/\}$/u, ',}'),
    'trailing commas in lists': (json) => json.replace(/\}$/u, ',"keywords":["a","b",],}'),
    'a semicolon': (json) => `${json};`,
    'a raw line end in a string': (json) => json.replace('Open Data Night', 'Open\nData Night'),
    'a raw tab in a string': (json) => json.replace('Open Data Night', 'Open\tData Night'),
    'a byte order mark': (json) => `\uFEFF${json}`,
    'comments around it': (json) => `/* events */ ${json} // end of events`,
    'an escape of another language': (json) => json.replace(/\}$/u, String.raw`,"keywords":"Women\'s"}`),
    'a missing comma': (json) => json.replace('","', '" "'),
    'character references': (json) => json.replaceAll('"', '&quot;'),
  };

  for (const separator of ['', ',', '\n'])
    it(`is read from a script with two objects and ${JSON.stringify(separator)} between them`, async () => {
      const text = pageWith(jsonLd({ name: 'One' }) + separator + jsonLd({ name: 'Two' }));
      assert.deepEqual(
        (await eventsIn(text)).map(({ title }) => title),
        ['One', 'Two'],
      );
    });

  for (const [name, wrap] of Object.entries(wrapped)) {
    it(`is read from a script with ${name}`, async () =>
      assert.equal((await firstEvent(pageWith(wrap(jsonLd({}))))).title, 'Open Data Night'));
  }

  it('keeps text that looks like a trailing comma', async () =>
    assert.equal((await firstEvent(pageWith(`${jsonLd({ name: 'a,}b, ]' })};`))).title, 'a,}b, ]'));

  it('is read from a page in XHTML, whose title names the source', async () => {
    const xhtml = `<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Anyford &amp; friends</title></head><body><script type="application/ld+json">//<![CDATA[\n${jsonLd({})}\n//]]></script></body></html>`;
    const { events, sources } = await getEvents([{ text: xhtml }], ALL_YEARS);
    assert.deepEqual([events.length, sources[0]!.title], [1, 'Anyford & friends']);
  });

  const dates: Readonly<Record<string, string>> = {
    '2026-7-7T18:30+1:00': '2026-07-07T18:30+01:00',
    '2026-7-7T18:30': '2026-07-07T18:30+01:00',
    '2026-07-07T18-30-00': '2026-07-07T18:30+01:00',
    '2026-07-07T18:30:00+01:00[Europe/London]': '2026-07-07T18:30+01:00',
    '2026-07-07T18:30[America/New_York]': '2026-07-07T18:30-04:00',
    // RFC 9557, 4.1: a suffix may be critical, and others may follow the zone.
    '2026-07-07T18:30:00+01:00[!Europe/London][u-ca=gregory]': '2026-07-07T18:30+01:00',
    '2026-07-07T18:30[u-ca=gregory]': '2026-07-07T18:30+01:00',
    '2026-07-07T17:30:00 UTC': '2026-07-07T18:30+01:00',
    '2026-07-07T18:30:00.000+0100': '2026-07-07T18:30+01:00',
    'Tue, 07 Jul 2026 18:30:00 +0100': '2026-07-07T18:30+01:00',
    '2026-07-07T18': '2026-07-07T18:00+01:00',
    '2026-07-07T6:30 PM': '2026-07-07T18:30+01:00',
    '7 July 2026 12:30am': '2026-07-07T00:30+01:00',
    '7 July 2026 12:30pm': '2026-07-07T12:30+01:00',
    'July 7, 2026 6:30 PM': '2026-07-07T18:30+01:00',
    '7 July 2026 18:30': '2026-07-07T18:30+01:00',
    '31/07/2026': '2026-07-31',
    '07/07/2026': '2026-07-07',
    '2026-07-07T': '2026-07-07',
    '1783445400': '2026-07-07T18:30+01:00',
  };
  for (const [written, expected] of Object.entries(dates)) {
    it(`reads the date ${written}`, async () =>
      assert.equal(startText(await firstEvent(jsonLd({ startDate: written }))), expected));
  }

  for (const written of ['TBC', '2026-07', '03/04/2026', '2026-02-30', '2026-07-07T25:00', 'Tuesday'])
    it(`skips and counts an event with the date ${written}`, async () => {
      const { events, sources } = await getEvents([{ text: jsonLd({ startDate: written }) }], ALL_YEARS);
      assert.deepEqual([events.length, sources[0]!.skipped], [0, 1]);
    });

  it('lists an event once when one of its scripts has no address, or has it without its slash', async () => {
    const url = 'https://anyford.example/e/1/';
    for (const other of [{}, { url: 'http://anyford.example/e/1' }]) {
      const text = jsonLd({ url, image: 'https://anyford.example/1.jpg' });
      const events = await eventsIn(pageWith(`[${text},${jsonLd(other)}]`));
      assert.deepEqual(
        events.map((event) => [event.url, event.image]),
        [[url, 'https://anyford.example/1.jpg']],
      );
    }
  });

  it('reads terms under any prefix that the document gives to schema.org', async () => {
    const text = JSON.stringify({
      '@context': { s: 'http://schema.org/' },
      '@type': 's:Event',
      's:name': 'Open Data Night',
      's:startDate': '2026-07-07T18:30:00+01:00',
      's:location': { '@type': 's:Place', 's:name': 'The Old Mill' },
    });
    const { title, venue } = await firstEvent(text);
    assert.deepEqual([title, venue!.name], ['Open Data Night', 'The Old Mill']);
  });

  it('reads a map of languages in the language of the page', async () => {
    const name = { en: 'Data Night', cy: 'Noson Ddata' };
    const [found] = await eventsIn(jsonLd({ name }), { language: 'cy' });
    assert.deepEqual(
      [found!.title, (await firstEvent(jsonLd({ name }))).title],
      ['Noson Ddata', 'Data Night'],
    );
  });

  it('lists an event of two scripts once, and events in two rooms twice', async () => {
    const url = 'https://anyford.example/e/1/';
    const first = jsonLd({ '@id': `${url}#event`, url });
    const second = `[${jsonLd({ url, image: 'https://anyford.example/i.jpg' })}]`;
    const text = `${pageWith(first)}${pageWith(second)}`;
    const events = await eventsIn(text);
    assert.deepEqual([events.length, events[0]!.image], [1, 'https://anyford.example/i.jpg']);
    const rooms = ['Room 1', 'Room 2'].map((name) =>
      jsonLd({ url, location: { '@type': 'Place', name, address: 'x' } }),
    );
    assert.equal((await eventsIn(`[${rooms.join()}]`)).length, 2);
  });
});
