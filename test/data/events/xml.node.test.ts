import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { eventsIn } from '../../support/calendars.js';
import { xmlTokens } from '../../../packages/data/src/events/lazy/rss/xml.js';
import { useSteppingClock } from '../../support/stepping-clock.js';

type Told = ['opens', string, Record<string, string>] | ['closes', string] | ['text', string];

/** Joins consecutive pieces of text. */
function joined(told: readonly Told[]): Told[] {
  const whole: Told[] = [];
  for (const one of told) {
    const last = whole.at(-1);
    if (one[0] === 'text' && last?.[0] === 'text') last[1] += one[1];
    else whole.push([...one]);
  }
  return whole.filter(([what, text]) => what !== 'text' || text !== '');
}

function ours(xml: string): Told[] {
  const told: Told[] = [];
  for (const { openTag, closeTag, text, attributes } of xmlTokens(xml)) {
    if (openTag !== undefined) told.push(['opens', openTag, { ...attributes }]);
    if (closeTag !== undefined) told.push(['closes', closeTag]);
    if (text !== undefined) told.push(['text', text]);
  }
  return joined(told);
}

/** The result of another XML parser. */
function theirs(xml: string): Told[] {
  const told: Told[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => told.push(['opens', name, { ...attributes }]),
      onclosetag: (name) => told.push(['closes', name]),
      ontext: (text) => told.push(['text', text]),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(xml);
  return joined(told);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}(?::[a-z]{1,6})?$/u);
const words = fc.string({ unit: fc.constantFrom(...'aé😀 \n\t<>&"\'/=!?-]['), maxLength: 12 });
const attributes = fc.dictionary(
  name.map((one) => one.toLowerCase()),
  words,
  { maxKeys: 3, noNullPrototype: true },
);
const aside = fc.oneof(
  words.map((text) => `<!-- ${text.replaceAll('-', '')}-->`),
  words.map((text) => `<![CDATA[${text.replaceAll(']', '')}]]>`),
  fc.constantFrom('<?php echo 1 ?>', '&#8211;', '&#x1F600;', '&apos;', '&unknown;', '&', '&;'),
);
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie('inside'), { maxLength: 4 }), fc.constantFrom('', ' ', '\n'))
    .map(([tag, values, inside, space]) => {
      const written = Object.entries(values).map(([key, value], index) =>
        index % 2 ? ` ${key} = '${escaped(value).replaceAll("'", '&apos;')}'` : ` ${key}="${escaped(value)}"`,
      );
      return inside.length
        ? `<${tag}${written.join('')}${space}>${inside.join('')}</${tag}${space}>`
        : `<${tag}${written.join('')}${space}/>`;
    }),
  inside: fc.oneof({ maxDepth: 4 }, words.map(escaped), aside, tie('element')),
}));

describe('the XML reader', () => {
  const cases: Readonly<Record<string, Told[]>> = {
    '<a>x</a>': [
      ['opens', 'a', {}],
      ['text', 'x'],
      ['closes', 'a'],
    ],
    '<A B="1" c=\'2\'/>': [
      ['opens', 'a', { b: '1', c: '2' }],
      ['closes', 'a'],
    ],
    '<a title="x > y"/>': [
      ['opens', 'a', { title: 'x > y' }],
      ['closes', 'a'],
    ],
    '<![CDATA[<b>&amp;</b>]]>': [['text', '<b>&amp;</b>']],
    '&lt;b&gt; &#233; &#xe9; &nope; &': [['text', '<b> é é &nope; &']],
    '<?xml version="1.0"?><!DOCTYPE x><!-- <a> -->': [],
    '1 < 2 > 1': [['text', '1 < 2 > 1']],
    '<a b="1': [['text', '<a b="1']],
    '<!-- never closed <a>': [],
    '<![CDATA[ never closed <a>': [['text', ' never closed <a>']],
    '': [],
  };
  for (const [xml, told] of Object.entries(cases))
    it(xml || 'nothing', () => assert.deepEqual(ours(xml), told));

  it('agrees with another XML parser on any well-formed document', () => {
    fc.assert(
      fc.property(element, (xml) => assert.deepEqual(ours(xml), theirs(xml))),
      { numRuns: 3000 },
    );
  });

  it('keeps all text and elements of a malformed document', () => {
    const broken = fc
      .array(fc.oneof(element, words, aside, fc.constantFrom('<a', '</', '<!--', '<![CDATA[', '"', '/>')), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(broken, (xml) => {
        const told = ours(xml);
        const size = told.reduce((sum, [what, text]) => sum + (what === 'text' ? text.length : 0), 0);
        assert.ok(size <= xml.length, 'nothing is told that does not stand there');
        if (!/[<&]/u.test(xml)) assert.deepEqual(told, xml ? [['text', xml]] : []);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not expand declared entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;&b;</x>`;
    assert.ok(ours(bomb).some(([what, text]) => what === 'text' && text === '&b;&b;'));
    const file = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>`;
    assert.ok(ours(file).some(([what, text]) => what === 'text' && text === '&f;'));
  });

  // A quadratic parser would not finish.
  const pieces = [
    '<',
    '<a',
    '<a ',
    '<a b',
    '<a b=',
    '<a b="',
    "<a b='",
    '<a "',
    '<a>',
    '</a>',
    '<a/>',
    '<!',
    '<!--',
    '<![CDATA[',
    '<?',
    '&',
    '&#',
    '&#1',
    ' ',
    'a',
    '"',
    '=',
    'a=',
    ' a=',
    '<script>',
    '/',
    '-->',
    ']]>',
  ];
  for (const piece of pieces) {
    it(`reads two million letters of ${JSON.stringify(piece)} to the end`, () => {
      for (const open of ['', '<a ', '<a', '<a b="']) {
        const xml = `${open}${piece.repeat(2_000_000 / piece.length)}<!-- end --><end>`;
        const last = ours(xml).at(-1);
        // An unclosed construct contains the rest of the text.
        if (!/<[!?]/u.test(piece)) assert.deepEqual(last, ['opens', 'end', {}]);
      }
    });
  }
});

describe('a feed', () => {
  const when = '<ev:startdate>2026-03-31T18:30:00+01:00</ev:startdate>';

  it('with nested elements has their text as part of the outer element', async () => {
    const [event] = await eventsIn(
      `<feed><title>Club</title><entry><title type="xhtml"><div>Tea <b>and</b> maps</div></title>${when}
       <content type="xhtml"><div><p>Hello <i>you</i></p></div></content></entry></feed>`,
    );
    assert.equal(event!.title, 'Tea and maps');
  });

  it('with missing or extra end tags in one entry has the next entry complete', async () => {
    for (const odd of ['<b><i>', '</b></i></p>', '<title>', '</channel>', '<![CDATA[x]]>', '<a <b']) {
      const events = await eventsIn(
        `<rss><channel><item><title>One</title>${when}${odd}</item><item><title>Two</title>${when}</item></channel></rss>`,
      );
      assert.deepEqual(events.map(({ title }) => title).sort(), ['One', 'Two'], odd);
    }
  });

  it('may have upper-case names, a byte order mark and surrounding white space', async () => {
    const [event] = await eventsIn(
      `\uFEFF\n<RSS>`.toLowerCase() +
        `<CHANNEL><ITEM>\n<TITLE>\n Tea \n</TITLE><EV:STARTDATE> 2026-03-31 </EV:STARTDATE></ITEM></CHANNEL></rss>`,
    );
    assert.deepEqual([event!.title, event!.start.local], ['Tea', '2026-03-31']);
  });

  it('in RSS 1.0 may have items beside the channel', async () => {
    const [event] = await eventsIn(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="https://a.example/"><title>Club</title>
       <items><rdf:Seq><rdf:li resource="https://a.example/1"/></rdf:Seq></items></channel>
       <item rdf:about="https://a.example/1"><title>Tea</title><link>https://a.example/1</link>${when}</item></rdf:RDF>`,
    );
    assert.deepEqual([event!.title, event!.url], ['Tea', 'https://a.example/1']);
  });

  it('may have numeric character references that only HTML defines', async () => {
    const [event] = await eventsIn(
      `<rss><channel><item><title>Tea &#150; caf&amp;eacute; &amp;amp; maps</title>${when}</item></channel></rss>`,
    );
    assert.equal(event!.title, 'Tea – café & maps');
  });

  it('with 20,000 entries yields to other tasks while it is read', async () => {
    const item = (n: number) => `<item><title>Event ${n}</title><guid>${n}</guid>${when}</item>`;
    let turns = 0;
    const counted = setInterval(() => (turns += 1), 0);
    const restoreClock = useSteppingClock();
    try {
      const xml = `<rss><channel>${Array.from({ length: 20_000 }, (_, n) => item(n)).join('')}</channel></rss>`;
      assert.equal((await eventsIn(xml)).length, 20_000);
    } finally {
      clearInterval(counted);
      restoreClock();
    }
    assert.ok(turns > 3, `${turns} turns`);
  });
});
