/** What servers send in place of a calendar, and what the failure says of it. */
export const NOT_CALENDARS: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
  'an iCalendar that is shared without details': [
    'BEGIN:VCALENDAR\nMETHOD:PUBLISH\nBEGIN:VFREEBUSY\nFREEBUSY:20260707T173000Z/PT1H\nEND:VFREEBUSY\nEND:VCALENDAR',
    /only says when somebody is busy/u,
  ],
  'an event of JSCalendar without a UID': [
    '{"@type":"Event","title":"Night","start":"2026-07-07T18:30:00","timeZone":"Europe/London"}',
    /JSCalendar/u,
  ],
  'SOAP without the declaration of XML': [
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body/></soap:Envelope>',
    /XML error message/u,
  ],
  'a sign-in page': ['<!doctype html><title>Please sign in</title><form></form>', /sign-in page/u],
  'a page with a password field': [
    '<!doctype html><title>Calendar</title><input type="password">',
    /sign-in page/u,
  ],
  'a sign-in page in XHTML': [
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html><head><title>Please sign in</title></head></html>',
    /sign-in page/u,
  ],
  'a page without events': ['<html><title>Welcome</title></html>', /“Welcome”.*without schema\.org events/u],
  'a page with microdata': [
    '<!doctype html><div itemscope itemtype="https://schema.org/Event"></div>',
    /microdata or RDFa.*JSON-LD/u,
  ],
  'a page with microformats': [
    '<!doctype html><title>Club</title><div class="vcard h-event"><p class="p-name">x</p></div>',
    /“Club” has its events as microformats.*JSON-LD/u,
  ],
  'a page with JSON-LD of an organisation': [
    '<!doctype html><title>Club</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"x"}</script>',
    /“Club” is without schema\.org events/u,
  ],
  'a check for robots': [
    '<!DOCTYPE html><html><head><title>Just a moment…</title></head><body></body></html>',
    /“Just a moment…” is without schema\.org events/u,
  ],
  'a page that explains iCalendar': [
    '<!doctype html><title>How to</title><pre>BEGIN:VCALENDAR\nEND:VCALENDAR</pre>',
    /“How to” is without schema\.org events/u,
  ],
  'an error of PHP': ['<br />\n<b>Fatal error</b>: x in /srv/y.php on line 1', /This HTML page is without/u],
  'a page with RDFa': ['<!doctype html><div typeof="schema:MusicEvent"></div>', /microdata or RDFa/u],
  'an XML error': [
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    /XML error message: Access Denied/u,
  ],
  'an error of WebDAV': [
    '<?xml version="1.0"?><d:error xmlns:d="DAV:" xmlns:s="x"><s:message>Not found</s:message></d:error>',
    /XML error message: Not found\.$/u,
  ],
  'a SOAP fault': [
    '<?xml version="1.0"?><s:Envelope xmlns:s="x"><s:Body><s:Fault><faultstring>No</faultstring></s:Fault></s:Body></s:Envelope>',
    /XML error message: No\.$/u,
  ],
  'a site map': ['<?xml version="1.0"?><urlset><url/></urlset>', /<urlset>.*Use the iCalendar address/u],
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
  'a list of jCal': [JSON.stringify([['vcalendar', [], []]]), /jCal \(RFC 7265\)/u],
  'a draft of JSCalendar': [
    JSON.stringify([{ '@type': 'jsevent', uid: '1', title: 'x', start: '2026-07-07T18:30:00' }]),
    /JSCalendar/u,
  ],
  'a list for FullCalendar under a name': [
    JSON.stringify({ events: [{ title: 'x', start: '2026-07-07' }] }),
    /FullCalendar.*Use the iCalendar address/u,
  ],
  'JSON:API': [JSON.stringify({ jsonapi: { version: '1.0' }, data: [] }), /JSON:API/u],
  'the index of a WordPress site': [
    JSON.stringify({ name: 'Club', namespaces: ['wp/v2'], routes: {} }),
    /index of a WordPress site/u,
  ],
  'microformats as JSON': [
    JSON.stringify({ items: [{ type: ['h-event'], properties: { name: ['x'] } }] }),
    /microformats/u,
  ],
  'an error of GraphQL': [
    JSON.stringify({ data: null, errors: [{ message: 'Not signed in' }] }),
    /error instead of events: Not signed in\.$/u,
  ],
  'a message alone': ['{"message":"Unauthenticated."}', /error instead of events: Unauthenticated\.$/u],
  'an answer without success': ['{"success":false}', /error instead of events: no reason/u],
  GeoJSON: [JSON.stringify({ type: 'FeatureCollection', features: [] }), /GeoJSON/u],
  'the Google Calendar API': [JSON.stringify({ kind: 'calendar#events', items: [] }), /Google Calendar API/u],
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
  'an empty object': ['{}', /no kind that has events\. Use an iCalendar address/u],
  'a PDF': ['%PDF-1.7\n%âã', /a PDF, not a calendar/u],
  'a ZIP archive': ['PK\u0003\u0004basic.ics', /a ZIP archive/u],
  'a table': ['Subject,Start Date\nOpen Data Night,31/03/2026', /a table \(CSV\)/u],
  JavaScript: ['callback({"events":[]})', /JavaScript/u],
  'a JSON number': ['42', /no kind that has events/u],
  'a JSON text': ['"calendar"', /no kind that has events/u],
  null: ['null', /no kind that has events/u],
  'plain text': ['Not found', /neither a calendar, nor a feed/u],
  'half of a JSON reply': ['{"events":[{"title":"x"', /neither a calendar, nor a feed/u],
  'a vCard': ['BEGIN:VCARD\r\nFN:x\r\nEND:VCARD', /vCard/u],
  nothing: ['', /empty/u],
  'blank lines': ['\r\n\r\n', /empty/u],
};

/** Calendars, feeds and lists that have no events. */
export const CALENDARS_WITHOUT_EVENTS: Readonly<Record<string, string>> = {
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
