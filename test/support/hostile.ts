/** Text that has broken pages: markup, breaks out of attributes, odd letters, letters that are none. */
export const HOSTILE: readonly string[] = [
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

/** Addresses that are none of ours. */
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
