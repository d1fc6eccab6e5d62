import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstEvent, icalEvent, jsonLd, START } from '../../support/event-inputs.js';

describe('a location', () => {
  type Expected = readonly [place: string, attendance: string | undefined, link?: string];
  const locations: Readonly<Record<string, Expected>> = {
    'https://zoom.us/j/1?pwd=abc\\; Town Hall\\, Room 2': [
      'Town Hall, Room 2',
      'mixed',
      'https://zoom.us/j/1?pwd=abc',
    ],
    'https://us02web.zoom.us/j/1 Passcode: 55': ['', 'online', 'https://us02web.zoom.us/j/1'],
    'Town Hall\\, Weir Lane (https://zoom.us/j/1)': ['Town Hall, Weir Lane', 'mixed', 'https://zoom.us/j/1'],
    'Microsoft Teams Meeting\\; Committee Room 1': ['Committee Room 1', 'mixed'],
    'Microsoft Teams Meeting': ['', 'online'],
    'Central Library (and online)': ['Central Library', 'mixed'],
    'Central Library\\, St Peter’s Square (also livestreamed)': [
      'Central Library, St Peter’s Square',
      'mixed',
    ],
    'Hybrid (Central Library & Zoom)': ['Central Library', 'mixed'],
    'Central Library (online booking)': ['Central Library (online booking)', 'in-person'],
    'The Anvil (Zoom Room)': ['The Anvil (Zoom Room)', 'in-person'],
    'Neuadd y Dref ac ar Zoom': ['Neuadd y Dref', 'mixed'],
    'The Old Mill\\n1 Weir Lane\\,\\nAnyford': ['The Old Mill, 1 Weir Lane, Anyford', 'in-person'],
    'Online Centre\\, 4 High Street\\, Anyford': ['Online Centre, 4 High Street, Anyford', 'in-person'],
    'Virtual Reality Lab\\, Central Library': ['Virtual Reality Lab, Central Library', 'in-person'],
    'Zoom Lounge\\, 12 Weir Lane': ['Zoom Lounge, 12 Weir Lane', 'in-person'],
    'Teams Building\\, North Campus': ['Teams Building, North Campus', 'in-person'],
    'Webinar Hall 3': ['Webinar Hall 3', 'in-person'],
    'Remote Sensing Centre': ['Remote Sensing Centre', 'in-person'],
    'Online and at Anyford Library\\, Weir Lane': ['Anyford Library, Weir Lane', 'mixed'],
    'Anyford Library and online': ['Anyford Library', 'mixed'],
    'Online / in person: The Old Mill': ['The Old Mill', 'mixed'],
    'Hybrid: Town Hall and Zoom': ['Town Hall', 'mixed'],
    'Crown and Anchor\\, Anyford': ['Crown and Anchor, Anyford', 'in-person'],
    'via Zoom (link to follow)': ['', 'online'],
    'Ar-lein': ['', 'online'],
    'https://luma.com/event/evt-aaa': ['', undefined, 'https://luma.com/event/evt-aaa'],
    'https://www.meetup.com/anyford/events/1/': ['', undefined, 'https://www.meetup.com/anyford/events/1/'],
    'https://teams.microsoft.com/l/meetup-join/1': [
      '',
      'online',
      'https://teams.microsoft.com/l/meetup-join/1',
    ],
    'The Old Mill https://maps.google.com/?q=1': ['The Old Mill', 'in-person'],
    'Online - link in description': ['', 'online'],
    'Online via Zoom\\, register at https://tickets.example/1': ['', 'online', 'https://tickets.example/1'],
    'meet.google.com/abc-defg-hij': ['', 'online', 'https://meet.google.com/abc-defg-hij'],
    'www.anyford.example/hall': ['', undefined, 'https://www.anyford.example/hall'],
    'Zoom: https://zoom.us/j/1 (ID: 123 456 789)': ['', 'online', 'https://zoom.us/j/1'],
    'Zoom (link: https://zoom.us/j/1)': ['', 'online', 'https://zoom.us/j/1'],
    'Ar-lein ac yn Llyfrgell Anyford': ['Llyfrgell Anyford', 'mixed'],
    'Online\\, United Kingdom': ['', 'online'],
    'Online\\, Anyford': ['Anyford', 'mixed'],
    'Home of Zoom\\, 5 Weir Lane': ['Home of Zoom, 5 Weir Lane', 'in-person'],
    'Virtual Museum of Modern Art': ['Virtual Museum of Modern Art', 'in-person'],
    'The Workshop': ['The Workshop', 'in-person'],
    'office@anyford.example': ['office@anyford.example', 'in-person'],
  };
  for (const [location, [place, attendance, link]] of Object.entries(locations)) {
    it(`is a place, a link or both: ${location}`, async () => {
      const { venue, attendance: actual, registerUrl } = await icalEvent(START, `LOCATION:${location}`);
      const text = [venue?.name, venue?.address].filter(Boolean).join(', ');
      assert.deepEqual([text, actual, registerUrl], [place, attendance, link]);
    });
  }

  it('is completed by CONFERENCE', async () => {
    const conference = 'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/1';
    const alone = await icalEvent(START, conference);
    assert.deepEqual([alone.attendance, alone.registerUrl], ['online', 'https://meet.example/1']);
    const both = await icalEvent(START, 'LOCATION:The Old Mill', conference);
    assert.deepEqual([both.attendance, both.venue!.name], ['mixed', 'The Old Mill']);
    const phone = await icalEvent(
      START,
      'LOCATION:The Old Mill',
      'CONFERENCE;FEATURE=PHONE:tel:+441611234567',
    );
    assert.deepEqual([phone.attendance, phone.registerUrl], ['in-person', undefined]);
  });

  it('has the CONFERENCE of guests, not of hosts or feeds (RFC 7986, 5.11 and 6.3)', async () => {
    const conference = (feature: string, name: string) =>
      `CONFERENCE;VALUE=URI;FEATURE=${feature};LABEL=${name}:https://meet.example/${name}`;
    const dial = 'CONFERENCE;VALUE=URI;FEATURE=PHONE,MODERATOR:tel:+1-412-555-0123\\,\\,\\,654321';
    const chat = 'CONFERENCE;VALUE=URI;FEATURE=CHAT:xmpp:chat-123@conference.example.com';
    for (const hosts of ['VIDEO,MODERATOR', 'moderator', 'AUDIO,MODERATOR,VIDEO']) {
      const lines = [dial, chat, conference(hosts, 'hosts'), conference('AUDIO,VIDEO', 'guests')];
      const found = await icalEvent(START, ...lines);
      assert.deepEqual([found.attendance, found.registerUrl], ['online', 'https://meet.example/guests']);
      const { attendance, registerUrl } = await icalEvent(START, conference(hosts, 'hosts'));
      assert.deepEqual([attendance, registerUrl], [undefined, undefined], hosts);
    }
    const feed = await icalEvent(START, 'LOCATION:The Old Mill', conference('FEED', 'news'));
    assert.deepEqual([feed.attendance, feed.registerUrl], ['in-person', undefined]);
  });

  it('of Luma may be in the description', async () => {
    const luma = (address: string) =>
      icalEvent(
        START,
        'LOCATION:https://luma.com/event/evt-bbb',
        `DESCRIPTION:Get up-to-date information at: https://luma.com/x\\n\\nAddress:\\n${address}\\n\\nHosted by Us`,
      );
    const open = await luma('The Old Mill\\n12 Weir Lane\\, Anyford');
    assert.deepEqual(open.venue, { name: 'The Old Mill', address: '12 Weir Lane, Anyford' });
    assert.equal(open.attendance, 'in-person');
    const hidden = await luma('Check event page for more details.');
    assert.deepEqual([hidden.venue, hidden.attendance], [undefined, undefined]);
  });
});

describe('a price', () => {
  const GBP = { priceCurrency: 'GBP' };
  const prices: readonly (readonly [name: string, event: object, text: string, free: boolean])[] = [
    ['a free offer', { offers: { price: 0, ...GBP } }, '', true],
    ['one price', { offers: { price: '5.00', ...GBP } }, '£5', false],
    ['pence', { offers: { price: 12.5, ...GBP } }, '£12.50', false],
    [
      'two prices',
      {
        offers: [
          { price: 12, ...GBP },
          { price: 5, ...GBP },
        ],
      },
      '£5 to £12',
      false,
    ],
    [
      'a free offer first',
      {
        offers: [
          { price: '0.00', ...GBP },
          { price: '12.00', ...GBP },
        ],
      },
      '£0 to £12',
      false,
    ],
    [
      'an aggregate from zero',
      { offers: { lowPrice: '0.0', highPrice: '25.0', ...GBP } },
      '£0 to £25',
      false,
    ],
    [
      'offers within an aggregate',
      {
        offers: {
          offers: [
            { price: 3, ...GBP },
            { price: 4, ...GBP },
          ],
        },
      },
      '£3 to £4',
      false,
    ],
    // The currency of https://schema.org/AggregateOffer, and of an Offer, counts for what it holds.
    [
      'a currency of the aggregate',
      { offers: { ...GBP, offers: [{ price: 3 }, { price: 4, priceCurrency: 'GBP' }] } },
      '£3 to £4',
      false,
    ],
    [
      'a currency beside the specification',
      { offers: { ...GBP, priceSpecification: [{ price: 7 }, { minPrice: 2, maxPrice: 9 }] } },
      '£2 to £9',
      false,
    ],
    [
      'a currency of an offer in an aggregate of another',
      { offers: { ...GBP, offers: { price: 5, priceCurrency: 'EUR' } } },
      '€5',
      false,
    ],
    ['a specification', { offers: { priceSpecification: { price: 7, ...GBP } } }, '£7', false],
    ['words', { offers: { price: 'Pay what you can' } }, 'Pay what you can', false],
    ['another currency', { offers: { price: 5, priceCurrency: 'CAD' } }, 'CAD 5', false],
    ['a range in one price', { offers: { price: '5-12', ...GBP } }, '£5 to £12', false],
    ['thousands', { offers: { price: '1,200.00', ...GBP } }, '£1,200', false],
    ['decimals after a comma', { offers: { price: '12,50', priceCurrency: 'EUR' } }, '€12.50', false],
    ['a sign in the price', { offers: { price: '£5.00' } }, '£5', false],
    ['a word among numbers', { offers: [{ price: 'Free' }, { price: 10, ...GBP }] }, '£0 to £10', false],
    [
      'two currencies',
      {
        offers: [
          { price: 5, ...GBP },
          { price: 6, priceCurrency: 'EUR' },
          { price: 5, ...GBP },
        ],
      },
      '£5, €6',
      false,
    ],
    ['a word instead of offers', { offers: 'Free' }, '', true],
    ['"true"', { isAccessibleForFree: 'true' }, '', true],
    ['"True"', { isAccessibleForFree: 'True' }, '', true],
    ['schema.org/True', { isAccessibleForFree: 'https://schema.org/True' }, '', true],
    ['a typed true', { isAccessibleForFree: { '@value': true } }, '', true],
    [
      'free, but offers that are not',
      { isAccessibleForFree: true, offers: { price: 5, ...GBP } },
      '£5',
      false,
    ],
  ];
  for (const [name, more, text, free] of prices) {
    it(`covers all offers: ${name}`, async () => {
      const { price } = await firstEvent(jsonLd(more));
      assert.deepEqual([price!.text, price!.free], [text, free]);
    });
  }

  const costs: Readonly<Record<string, readonly [text: string, free: boolean]>> = {
    Free: ['', true],
    '0': ['', true],
    '£0.00': ['', true],
    '£5.00': ['£5', false],
    '£4.50': ['£4.50', false],
    '&pound;5': ['£5', false],
    '£5 – £12': ['£5 to £12', false],
    '£5-12': ['£5 to £12', false],
    '5 to 12': ['£5 to £12', false],
    'Free – £25': ['£0 to £25', false],
    'From £5': ['From £5', false],
    'Pay-what-you-can': ['Pay-what-you-can', false],
    'Donations welcome': ['Donations welcome', false],
  };
  for (const [cost, expected] of Object.entries(costs)) {
    it(`is written alike from The Events Calendar: ${cost}`, async () => {
      const event = { title: 'x', start_date: '2026-07-07 18:30:00', cost };
      const details = { cost_details: { currency_code: 'GBP', values: [] } };
      const { price } = await firstEvent(
        JSON.stringify({ rest_url: '', events: [{ ...event, ...details }] }),
      );
      assert.deepEqual([price!.text, price!.free], expected);
    });
  }

  it('has a range that is free at its lower end', async () => {
    const { price } = await firstEvent(jsonLd({ offers: { lowPrice: 0, highPrice: 25, ...GBP } }));
    assert.deepEqual(price!.range, { low: '', high: '£25' });
  });

  it('is absent when the event does not mention one', async () => {
    assert.equal((await firstEvent(jsonLd({}))).price, undefined);
    assert.equal((await firstEvent(jsonLd({ isAccessibleForFree: false }))).price, undefined);
  });

  it('is that of all ticket classes of Eventbrite which are not hidden', async () => {
    const text = JSON.stringify({
      pagination: {},
      events: [
        {
          name: { text: 'Night' },
          start: { utc: '2026-07-07T17:30:00Z' },
          end: { utc: '2026-07-07T19:30:00Z' },
          is_free: false,
          ticket_classes: [
            { name: 'Carer', free: true },
            {
              name: 'Standard',
              free: false,
              cost: { currency: 'GBP', display: '£12.50', major_value: '12.50' },
            },
            {
              name: 'Press',
              hidden: true,
              cost: { currency: 'GBP', display: '£90.00', major_value: '90.00' },
            },
          ],
        },
      ],
    });
    const { price } = await firstEvent(text);
    assert.deepEqual([price!.text, price!.free], ['£0 to £12.50', false]);
  });
});
