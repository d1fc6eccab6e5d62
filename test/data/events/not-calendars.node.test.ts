import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar } from '../../support/calendars.js';
import { firstEvent, START, SUMMARY } from '../../support/event-inputs.js';

describe('an answer that is not a calendar', () => {
  const answers: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
    'a sign-in page': ['<!doctype html><title>Please sign in</title><form></form>', /sign-in page/u],
    'a page with a password field': [
      '<!doctype html><title>Calendar</title><input type="password">',
      /sign-in page/u,
    ],
    'a sign-in page in XHTML': [
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html><head><title>Please sign in</title></head></html>',
      /sign-in page/u,
    ],
    'a page without events': [
      '<html><title>Welcome</title></html>',
      /“Welcome”.*without schema\.org events/u,
    ],
    'a page with microdata': [
      '<!doctype html><div itemscope itemtype="https://schema.org/Event"></div>',
      /microdata or RDFa.*JSON-LD/u,
    ],
    'a page with RDFa': ['<!doctype html><div typeof="schema:MusicEvent"></div>', /microdata or RDFa/u],
    'an XML error': [
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
      /XML error message: Access Denied/u,
    ],
    'XML of another kind': ['<?xml version="1.0"?><multistatus xmlns="DAV:"/>', /<multistatus>/u],
    xCal: ['<?xml version="1.0"?><icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"/>', /xCal/u],
    'a feed of news': [
      '<rss><channel><item><title>x</title><pubDate>Tue, 07 Jul 2026 18:30:00 GMT</pubDate></item></channel></rss>',
      /says when things were published/u,
    ],
    'WordPress posts': [JSON.stringify([{ id: 1, title: { rendered: 'x' }, link: '' }]), /WordPress posts/u],
    'an error of WordPress': [
      JSON.stringify({ code: 'rest_no_route', message: 'No route was found', data: { status: 404 } }),
      /error instead of events: No route was found/u,
    ],
    'an ActivityStreams outbox': [
      JSON.stringify({ '@context': 'https://www.w3.org/ns/activitystreams', type: 'OrderedCollection' }),
      /ActivityStreams outbox/u,
    ],
    'a list for FullCalendar': [JSON.stringify([{ title: 'x', start: '2026-07-07' }]), /FullCalendar/u],
    jCal: [JSON.stringify(['vcalendar', [], []]), /jCal \(RFC 7265\)/u],
    JSCalendar: [
      JSON.stringify({ '@type': 'Event', uid: '1', title: 'x', start: '2026-07-07T18:30:00' }),
      /JSCalendar/u,
    ],
    'a group of JSCalendar': [JSON.stringify({ '@type': 'Group', uid: '1', entries: [] }), /JSCalendar/u],
    GeoJSON: [JSON.stringify({ type: 'FeatureCollection', features: [] }), /GeoJSON/u],
    'the Google Calendar API': [
      JSON.stringify({ kind: 'calendar#events', items: [] }),
      /Google Calendar API/u,
    ],
    'Microsoft Graph': [JSON.stringify({ '@odata.context': 'x', value: [] }), /Microsoft Graph/u],
    'an error of Eventbrite': [
      JSON.stringify({ status_code: 401, error: 'NO_AUTH', error_description: 'Sign in first.' }),
      /error instead of events: Sign in first/u,
    ],
    'an empty list': ['[]', /empty JSON list/u],
    'JSON-LD of another kind': [
      JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name: 'x' }),
      /no schema\.org events/u,
    ],
    'a JSON number': ['42', /no kind that has events/u],
    'a JSON text': ['"calendar"', /no kind that has events/u],
    null: ['null', /no kind that has events/u],
    'plain text': ['Not found', /neither a calendar, nor a feed/u],
    'half of a JSON reply': ['{"events":[{"title":"x"', /neither a calendar, nor a feed/u],
    'a vCard': ['BEGIN:VCARD\r\nFN:x\r\nEND:VCARD', /vCard/u],
    nothing: ['', /empty/u],
    'blank lines': ['\r\n\r\n', /empty/u],
  };
  for (const [name, [text, message]] of Object.entries(answers)) {
    it(`is an error that names it: ${name}`, () =>
      assert.rejects(getEvents([{ text }], ALL_YEARS), { name: 'DataShapeError', message }));
  }

  const lists: Readonly<Record<string, readonly [reply: object, message: RegExp]>> = {
    'The Events Calendar': [{ rest_url: 'x', events: 'none' }, /^events should be a list/u],
    'The Events Calendar, one event': [
      { rest_url: 'x', events: { start_date: '2026-07-07 18:30:00' } },
      /^events should be a list/u,
    ],
    Eventbrite: [{ pagination: {}, events: null }, /^events should be a list/u],
    'Eventbrite, a list of numbers': [
      { pagination: {}, events: [1, 2] },
      /^events\[0\] should be an object/u,
    ],
    'JSON Feed': [
      { version: 'https://jsonfeed.org/version/1.1', items: { title: 'x' } },
      /^items should be a list/u,
    ],
    'JSON Feed, without items': [
      { version: 'https://jsonfeed.org/version/1.1', title: 'x' },
      /^items should be a list/u,
    ],
    'a snapshot': [{ format: 'odm-events', version: 1, events: 7 }, /^events should be a list/u],
    'a snapshot of texts': [
      { format: 'odm-events', version: 1, events: ['x'] },
      /^events\[0\] should be an object/u,
    ],
  };
  for (const [name, [reply, message]] of Object.entries(lists)) {
    it(`is an error, not a calendar without events, when its list has another type: ${name}`, () =>
      assert.rejects(getEvents([{ text: JSON.stringify(reply) }], ALL_YEARS), {
        name: 'DataShapeError',
        message,
      }));
  }

  const calendars: Readonly<Record<string, string>> = {
    'iCalendar without events': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
    'iCalendar with a task': 'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR',
    'an empty reply of The Events Calendar': '{"events":[],"rest_url":"x","total":0}',
    'an empty reply of Eventbrite': '{"pagination":{},"events":[]}',
    'a JSON Feed without items': '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
    'RSS without items': '<rss><channel><title>x</title></channel></rss>',
    'an empty DataFeed': '{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[]}',
    'an empty graph': '{"@context":"https://schema.org","@graph":[]}',
    'an empty snapshot':
      '{"format":"odm-events","version":1,"createdAt":"2026-01-01","origins":[],"events":[]}',
  };
  for (const [name, text] of Object.entries(calendars)) {
    it(`is told apart from a calendar without events: ${name}`, async () => {
      const { events, sources } = await getEvents([{ text }], ALL_YEARS);
      assert.deepEqual([events.length, sources[0]!.failure], [0, undefined]);
    });
  }

  it('is distinguished from a calendar that follows a plug-in’s warning', async () => {
    const text = `<br />\n<b>Warning</b>: x in /srv/y.php on line 1<br />\n${calendar(['UID:1', SUMMARY, START])}`;
    assert.equal((await firstEvent(text)).title, 'Open Data Night');
  });
});
