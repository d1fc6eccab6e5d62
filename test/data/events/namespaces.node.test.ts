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
    'a namespace declared in the item': feed('', `<dtstart xmlns="${XCAL}">20260707T173000Z</dtstart>`),
    'a prefix that is not declared': feed('', '<ev:startdate>2026-07-07T18:30</ev:startdate>'),
    'a date of RFC 822': feed(
      `xmlns:ev="${EV}"`,
      '<ev:startdate>Tue, 07 Jul 2026 18:30:00 +0100</ev:startdate>',
    ),
    'a date of RFC 822 in GMT': feed(`xmlns:ev="${EV}"`, '<ev:startdate>7 Jul 2026 17:30 GMT</ev:startdate>'),
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

  it('does not read elements of another namespace with the same prefix', () =>
    assert.rejects(eventsIn(feed('xmlns:xcal="https://other.example/"', '<x:dtstart>20260707</x:dtstart>')), {
      name: 'DataShapeError',
    }));
});
