/** Texts that break naive rendering: markup, quotes, bidirectional controls, lone surrogates, control characters. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>globalThis.pwned = 1</script>',
  '<img src=x onerror="globalThis.pwned = 1">',
  '"><svg onload="globalThis.pwned = 1">',
  "' onfocus='globalThis.pwned = 1' autofocus='",
  '</form><form action="https://evil.example/">',
  '</label></div><input name="card">',
  '<!-- --><![CDATA[ ]]>',
  '${globalThis.pwned = 1}',
  '{{constructor.constructor("globalThis.pwned = 1")()}}',
  '&lt;b&gt; &#60;i&#62; &amp;amp;',
  '\u202Eevil\u202C \u2066x\u2069 \u200F',
  'Z\u0351\u036B\u0343\u036A\u0302a\u0318\u0331\u0347lgo',
  '\uD800 \uDFFF \uFFFE',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'a\u0000b\u0007c\u001B[31m',
  'a\r\nb: c\r\n\r\nd',
  '__proto__ constructor hasOwnProperty toString',
  'x'.repeat(5000),
];

/** Addresses that must be refused. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:globalThis.pwned=1',
  ' java\nscript:globalThis.pwned=1',
  'data:text/html,<script>globalThis.pwned=1</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'mailto:somebody@example.org',
  'http://app.kit.com/forms/1/subscriptions',
  '//[',
  'https://',
  'ftp://evil.example/',
];

/** Texts that try to inject markup, scripts, links or requests, or to break a parser. */
export const INJECTIONS: readonly string[] = [
  '<script>globalThis.__owned = 1</script>',
  '"><script>globalThis.__owned = 1</script>',
  '<img src=x onerror="globalThis.__owned = 1">',
  '<svg onload=globalThis.__owned=1>',
  "<a href='javascript:globalThis.__owned=1'>x</a>",
  '<a href="data:text/html,<script>1</script>">x</a>',
  '<a href="  java\tscript:globalThis.__owned=1">x</a>',
  '<iframe src="https://elsewhere.example/"></iframe>',
  '<style>*{background:url(https://elsewhere.example/)}</style>',
  '<math><mtext></mtext><mglyph><svg><mtext><style><path id="</style><img onerror=globalThis.__owned=1 src>">',
  '<details open ontoggle="globalThis.__owned = 1">',
  '<form action="https://elsewhere.example/"><input name=x autofocus onfocus="globalThis.__owned=1">',
  '</script><script>globalThis.__owned = 1</script>',
  '</title><script>globalThis.__owned = 1</script>',
  '<!--><script>globalThis.__owned = 1</script>-->',
  '<![CDATA[<script>globalThis.__owned = 1</script>]]>',
  '&lt;script&gt;globalThis.__owned = 1&lt;/script&gt;',
  '${globalThis.__owned = 1}',
  '{{constructor.constructor("globalThis.__owned=1")()}}',
  '__proto__',
  'constructor',
  'javascript:globalThis.__owned=1',
  'data:text/html,<script>globalThis.__owned=1</script>',
  'vbscript:msgbox(1)',
  'https://user:secret@elsewhere.example/',
  '\u202Etxt.exe',
  '\u0000\u0001\u001F\uD800\uFFFE',
  '\u2028alert(1)\u2029',
  '=1+1|cmd',
  'BEGIN:VEVENT\nSUMMARY:Inside',
];

/** One event in the format of each source, with the same text in every field. */
export const HOSTILE_SOURCES: Readonly<Record<string, (text: string) => string>> = {
  ical: (text) => {
    const value = text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|[\r\n]/gu, '\\n');
    const names =
      'UID SUMMARY DESCRIPTION LOCATION URL CATEGORIES STATUS X-COST ATTACH IMAGE CONFERENCE RRULE EXDATE RDATE DTEND DURATION SEQUENCE ORGANIZER GEO'.split(
        ' ',
      );
    const lines = names.map((name) => `${name}:${value}`);
    const head = [`X-WR-CALNAME:${value}`, `X-WR-TIMEZONE:${value}`];
    return [
      'BEGIN:VCALENDAR',
      ...head,
      'BEGIN:VEVENT',
      'DTSTART:20260331T173000Z',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
  },
  tec: (text) =>
    JSON.stringify({
      rest_url: text,
      next_rest_url: text,
      events: [
        {
          ...sameTextInFields(
            'global_id title description excerpt cost website timezone end_date utc_end_date event_status virtual_event_type virtual_url',
            text,
          ),
          url: text,
          all_day: text,
          image: { url: text },
          start_date: '2026-03-31 18:30:00',
          utc_start_date: '2026-03-31 17:30:00',
          venue: sameTextInFields('venue address city stateprovince zip', text),
          categories: [{ name: text }],
          tags: [{ name: text }, text],
        },
      ],
    }),
  eventbrite: (text) =>
    JSON.stringify({
      pagination: {},
      events: [
        {
          ...sameTextInFields('id url summary status currency is_series', text),
          name: { text, html: text },
          description: { text, html: text },
          start: { utc: '2026-03-31T17:30:00Z', local: text, timezone: text },
          end: { utc: text, local: text, timezone: text },
          venue: { name: text, address: { localized_address_display: text } },
          logo: { url: text },
          ticket_availability: { minimum_ticket_price: { display: text } },
        },
      ],
    }),
  'json-ld': (text) =>
    JSON.stringify({
      '@context': text,
      '@type': ['Event', text],
      ...sameTextInFields(
        '@id identifier name endDate url description accessibilitySummary keywords eventStatus eventAttendanceMode previousStartDate image',
        text,
      ),
      startDate: '2026-03-31T18:30:00+01:00',
      location: [
        { '@type': 'Place', name: text, address: { streetAddress: text, postalCode: text } },
        { '@type': 'VirtualLocation', url: text },
      ],
      offers: [{ price: text, priceCurrency: text, url: text, availability: text }],
      superEvent: { name: text },
    }),
  'json-feed': (text) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: text,
      items: [
        {
          ...sameTextInFields('id url external_url title content_html content_text summary image', text),
          tags: [text],
          _event: { startDate: '2026-03-31T18:30:00+01:00', endDate: text, location: text },
        },
      ],
    }),
  rss: (text) => {
    const value = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const names = 'title link description guid category enclosure ev:location ev:enddate'.split(' ');
    const fields = names.map((name) => `<${name}>${value}</${name}>`).join('');
    return `<?xml version="1.0"?><rss><channel><title>${value}</title><item>${fields}<ev:startdate>2026-03-31T18:30:00</ev:startdate></item></channel></rss>`;
  },
  snapshot: (text) =>
    JSON.stringify({
      format: 'odm-events',
      version: 1,
      createdAt: text,
      origins: [sameTextInFields('title url kind', text)],
      events: [
        {
          ...sameTextInFields('uid series title zone status attendance url registerUrl image access', text),
          start: { local: '2026-03-31T18:30', offset: '+01:00' },
          end: { local: text, offset: text },
          movedFrom: { local: text, offset: text },
          venue: { name: text, address: text },
          price: { free: text, text },
          description: [
            {
              kind: text,
              runs: [
                { text, href: text },
                { text: 1, href: {} },
              ],
            },
            text,
          ],
          tags: [text, { text }],
        },
      ],
    }),
};

function sameTextInFields(names: string, text: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, text]));
}
