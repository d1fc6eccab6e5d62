import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents } from '@odm-widgets/data/events';
import { ALL_YEARS, eventsIn } from '../../support/calendars.js';
import { startText } from '../../support/event-inputs.js';

describe('XML by namespace', () => {
  const feed = (declaration: string, item: string, root = 'rss') =>
    `<?xml version="1.0"?><${root} ${declaration}><channel><title>Anyford</title><item><title>Night</title>${item}</item></channel></${root}>`;
  const XCAL = 'urn:ietf:params:xml:ns:xcal';
  const EV = 'http://purl.org/rss/1.0/modules/event/';
  const feeds: Readonly<Record<string, string>> = {
    'xCal under cal:': feed(`xmlns:cal="${XCAL}"`, '<cal:dtstart>20260707T173000Z</cal:dtstart>'),
    'xCal under xCal:': feed(`xmlns:xCal="${XCAL}"`, '<xCal:dtstart>20260707T173000Z</xCal:dtstart>'),
    'the event module under e:': feed(`xmlns:e="${EV}"`, '<e:startdate>2026-07-07T18:30:00</e:startdate>'),
    'the event module with https and without a slash': feed(
      'xmlns:ev="https://purl.org/rss/1.0/modules/event"',
      '<ev:startdate>2026-07-07T18:30</ev:startdate>',
    ),
    'the same under another prefix': feed(
      'xmlns:v="https://purl.org/rss/1.0/modules/event"',
      '<v:startdate>2026-07-07T18:30</v:startdate>',
    ),
    'a namespace declared in the item': feed('', `<dtstart xmlns="${XCAL}">20260707T173000Z</dtstart>`),
    'a prefix that is not declared': feed('', '<ev:startdate>2026-07-07T18:30</ev:startdate>'),
    'a date of RFC 822': feed(
      `xmlns:ev="${EV}"`,
      '<ev:startdate>Tue, 07 Jul 2026 18:30:00 +0100</ev:startdate>',
    ),
    'a date of RFC 822 in GMT': feed(`xmlns:ev="${EV}"`, '<ev:startdate>7 Jul 2026 17:30 GMT</ev:startdate>'),
    // RSS 2.0 allows years of two digits, as in RFC 822, 5.1.
    'a year of two digits': feed(
      `xmlns:ev="${EV}"`,
      '<ev:startdate>Tue, 07 Jul 26 18:30 +0100</ev:startdate>',
    ),
    // Namespaces in XML 1.0, 6.1: the nearest declaration counts, to the end of its element.
    'a prefix that the item declares again': feed(
      'xmlns:x="https://other.example/"',
      `<x:dtstart>20200101</x:dtstart><x:dtstart xmlns:x="${XCAL}">20260707T173000Z</x:dtstart><x:dtend>20200101</x:dtend>`,
    ),
    // 2.2: names are compared after character references are replaced.
    'a namespace with a character reference': feed(
      'xmlns:x="urn:ietf:params:xml:ns:&#120;cal"',
      '<x:dtstart>20260707T173000Z</x:dtstart>',
    ),
    'a namespace in single quotes': feed(`xmlns:x = '${XCAL}'`, '<x:dtstart>20260707T173000Z</x:dtstart>'),
    // 6.2: a default namespace does not apply to names with a prefix.
    'a default namespace beside a prefix': feed(
      `xmlns="http://backend.userland.com/rss2" xmlns:x="${XCAL}"`,
      '<x:dtstart>20260707T173000Z</x:dtstart>',
    ),
    'Atom under a prefix': `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:x="${XCAL}"><a:title>Anyford</a:title><a:entry><a:title>Night</a:title><x:dtstart>20260707T173000Z</x:dtstart></a:entry></a:feed>`,
    'RSS 1.0': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:e="${EV}"><channel><title>Anyford</title></channel><item><title>Night</title><e:startdate>2026-07-07T18:30</e:startdate></item></rdf:RDF>`,
  };
  for (const [name, text] of Object.entries(feeds)) {
    it(`reads ${name}`, async () => {
      const { events, sources } = await getEvents([{ text }], ALL_YEARS);
      assert.deepEqual(
        [events[0]!.title, startText(events[0]!), sources[0]!.title],
        ['Night', '2026-07-07T18:30+01:00', 'Anyford'],
      );
    });
  }

  for (const [prefix, name] of [
    ['xcal', 'dtstart'],
    ['xCal', 'dtstart'],
    ['cal', 'dtstart'],
    ['ev', 'startdate'],
  ] as const)
    it(`does not read ${prefix}:${name} of another namespace (Namespaces in XML 1.0, 3)`, async () => {
      const element = `<${prefix}:${name}>20260707</${prefix}:${name}>`;
      const text = feed(`xmlns:${prefix}="https://other.example/"`, element);
      await assert.rejects(eventsIn(text), { name: 'DataShapeError' });
    });

  it('reads a title of Atom, not that of another namespace before it', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="http://search.yahoo.com/mrss/" xmlns:x="${XCAL}"><entry><m:title>Picture</m:title><title>Night</title><x:dtstart>20260707</x:dtstart></entry></feed>`;
    assert.deepEqual(
      (await eventsIn(text)).map(({ title }) => title),
      ['Night'],
    );
  });
});
