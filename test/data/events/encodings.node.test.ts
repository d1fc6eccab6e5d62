import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksToText, getEvents, readDescription, toSnapshot } from '@odm-widgets/data/events';
import { createHttp } from '@odm-widgets/data/http';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { ALL_YEARS, calendar, eventsIn } from '../../support/calendars.js';
import { firstEvent, icalEvent, jsonLd, START } from '../../support/event-inputs.js';

const descriptionOf = async ({ description }: EventOccurrence) =>
  blocksToText(await readDescription(description));

describe('character references', () => {
  it('are decoded once in iCalendar', async () => {
    const found = await icalEvent(
      START,
      'LOCATION:Crown &amp\\; Anchor\\, Anyford',
      'DESCRIPTION:Bring cake &amp\\; a laptop',
      'CATEGORIES:Q&amp;A',
    );
    const [titled] = await eventsIn(calendar(['UID:2', 'SUMMARY:A &amp;lt; B &rsquo; &wcirc;', START]));
    assert.equal(titled!.title, 'A &lt; B ’ ŵ');
    const escaped = ['UID:3', 'SUMMARY:Women&#8217\\;s Data Night &#038\\; Tea', START];
    assert.equal((await firstEvent(calendar(escaped))).title, 'Women’s Data Night & Tea');
    assert.equal(found.venue!.name, 'Crown & Anchor');
    assert.equal(await descriptionOf(found), 'Bring cake & a laptop');
    assert.deepEqual(found.tags, ['Q&A']);
  });

  it('are decoded once in JSON-LD, including escaped HTML', async () => {
    const found = await firstEvent(
      jsonLd({
        name: 'Women&#8217;s Data Night &#038; Tea',
        description: '&lt;p&gt;Bring a laptop &amp;amp; a friend.&lt;/p&gt;\\n',
        location: { '@type': 'Place', name: 'Crown &amp; Anchor', address: 'Caf&eacute; Lane' },
        keywords: 'Q&amp;A',
      }),
    );
    assert.equal(found.title, 'Women’s Data Night & Tea');
    assert.deepEqual(found.venue, { name: 'Crown & Anchor', address: 'Café Lane' });
    assert.equal(await descriptionOf(found), 'Bring a laptop & a friend.');
    assert.deepEqual(found.tags, ['Q&A']);
  });

  it('are decoded in Eventbrite and JSON Feed, and not again in a snapshot', async () => {
    const eventbrite = JSON.stringify({
      pagination: {},
      events: [{ name: { text: 'Tea &amp; maps' }, start: { utc: '2026-07-07T17:30:00Z' } }],
    });
    assert.equal((await firstEvent(eventbrite)).title, 'Tea & maps');
    const rss = `<rss xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><title>Tea &amp;amp; maps</title><item><title>x</title><ev:startdate>2026-07-07</ev:startdate></item></channel></rss>`;
    assert.equal((await getEvents([{ text: rss }], ALL_YEARS)).sources[0]!.title, 'Tea & maps');
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'Tea &amp; maps', _event: { startDate: '2026-07-07' } }],
    });
    assert.equal((await firstEvent(feed)).title, 'Tea & maps');
    const list = await getEvents([{ text: jsonLd({ name: '&amp;lt;b&amp;gt;' }) }], ALL_YEARS);
    const snapshot = JSON.stringify(await toSnapshot(list, '2026-01-01'));
    assert.equal((await firstEvent(snapshot)).title, '&lt;b&gt;');
  });
});

describe('the bytes of a source', () => {
  const served = async (body: Uint8Array, type: string): Promise<EventOccurrence> => {
    const { getText } = createHttp({
      fetch: async () => new Response(body as BodyInit, { headers: { 'content-type': type } }),
      delay: async () => undefined,
      now: () => 0,
      random: () => 0,
    });
    const list = await getEvents([{ url: 'https://club.example/a' }], { ...ALL_YEARS, get: getText });
    return list.events[0]!;
  };
  const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const utf16 = (text: string) => {
    const units = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
    return new Uint8Array(units.buffer);
  };
  const cafe = calendar(['UID:1', START, 'SUMMARY:Café des données']);
  const xml = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><rss xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><item><title>Café des données</title><ev:startdate>2026-07-07</ev:startdate></item></channel></rss>`;

  const bodies: Readonly<Record<string, readonly [body: Uint8Array, type: string]>> = {
    'the charset of the header': [latin1(cafe), 'text/calendar; charset=iso-8859-1'],
    'a quoted charset': [latin1(cafe), 'text/calendar; charset="windows-1252"'],
    'UTF-8 without a charset': [utf8(cafe), 'text/calendar'],
    'an unknown charset': [utf8(cafe), 'text/calendar; charset=klingon'],
    'the XML declaration': [latin1(xml('ISO-8859-1')), 'application/rss+xml'],
    'the byte order mark of UTF-16': [utf16(cafe), 'text/calendar'],
    'the byte order mark of big-endian UTF-16': [
      utf16(cafe).map((_, index, all) => all[index % 2 ? index - 1 : index + 1]!),
      'text/calendar',
    ],
    // RFC 7303, 3: a byte order mark counts before the charset, and the charset before the declaration.
    'the byte order mark before the charset': [utf8(`\uFEFF${cafe}`), 'text/calendar; charset=iso-8859-1'],
    'the charset before the XML declaration': [latin1(xml('UTF-8')), 'text/xml; charset=ISO-8859-1'],
    'an XML declaration in single quotes': [
      latin1(xml('ISO-8859-1').replaceAll('"ISO-8859-1"', "'iso-8859-1'")),
      'application/xml',
    ],
    // RFC 2045, 5.1: names and values of parameters are in any case; others may follow.
    'a charset in capitals': [latin1(cafe), 'Text/Calendar; CHARSET=ISO-8859-1; method=PUBLISH'],
    'Windows-1252 that says nothing': [latin1(cafe), 'text/calendar'],
  };
  for (const [name, [body, type]] of Object.entries(bodies)) {
    it(`are decoded by ${name}`, async () => {
      assert.equal((await served(body, type)).title, 'Café des données');
    });
  }

  // Node 20 reads Windows-1252 as Latin-1.
  it('have the punctuation of Windows-1252 in every version of Node', async () => {
    const bytes = latin1(calendar(['UID:1', START, 'SUMMARY:\u0093Caf\u00E9\u0094 \u0096 \u00805']));
    for (const type of [
      'text/calendar; charset=windows-1252',
      'text/calendar; charset=iso-8859-1',
      'text/calendar',
    ])
      assert.equal((await served(bytes, type)).title, '“Café” – €5', type);
  });

  it('may split a character with an iCalendar line fold', async () => {
    const bytes = utf8(calendar(['UID:1', START, 'SUMMARY:Noson yng nghanol y Tŵr']));
    const split = bytes.findIndex((byte) => byte >= 0xc0) + 1;
    const folded = new Uint8Array([...bytes.slice(0, split), 13, 10, 32, ...bytes.slice(split)]);
    assert.equal((await served(folded, 'text/calendar')).title, 'Noson yng nghanol y Tŵr');
    const [fromFile] = (await getEvents([{ bytes: folded }], ALL_YEARS)).events;
    assert.equal(fromFile!.title, 'Noson yng nghanol y Tŵr');
  });

  it('may split any character with any fold, more than once (RFC 5545, 3.1)', async () => {
    for (const fold of [
      [13, 10, 32],
      [13, 10, 9],
      [10, 32],
    ]) {
      const bytes = utf8(calendar(['UID:1', START, 'SUMMARY:Tŵr 🎈 €5']));
      // Before each byte that continues a character.
      const folded = Uint8Array.from(
        [...bytes].flatMap((byte) => (byte >= 0x80 && byte < 0xc0 ? [...fold, byte] : [byte])),
      );
      assert.equal((await served(folded, 'text/calendar')).title, 'Tŵr 🎈 €5', fold.join());
    }
  });

  it('may be quoted-printable, as in vCalendar', async () => {
    const lines = ['SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 des donn=', '=C3=A9es'];
    const title = async (...summary: readonly string[]) =>
      (await firstEvent(calendar([START, ...summary]))).title;
    assert.equal(await title(...lines), 'Café des données');
    assert.equal(await title('SUMMARY;QUOTED-PRINTABLE:Tea =26 maps'), 'Tea & maps');
    assert.equal(await title('SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Caf=E9'), 'Café');
  });
});
