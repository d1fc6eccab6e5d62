import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readDescription, blocksToText, withText } from '@odm-widgets/data/events';
import { occurrence } from '../../support/occurrences.js';
import { normaliseName, webAddress, type TextBlock } from '@odm-widgets/data/model';
import {
  limitBlocks,
  plainTextBlocks,
} from '../../../packages/data/src/events/lazy/description/text-blocks.js';
import { htmlBlocks as parseHtml, htmlText } from '../../../packages/data/src/events/lazy/html/html.js';
import { htmlLineToText } from '../../../packages/data/src/events/character-references.js';
import { jsonLdScripts } from '../../../packages/data/src/events/lazy/html-page/html-page.js';
import { sourceText } from '../../../packages/data/src/events/occurrence.js';
import { sanitiseLine } from '../../../packages/data/src/events/sanitise-text.js';

const htmlBlocks = (html: string) => limitBlocks(parseHtml(html));
const links = (blocks: readonly TextBlock[]) => blocks.flatMap(({ runs }) => runs.filter(({ href }) => href));

describe('an HTML description', () => {
  const texts: Readonly<Record<string, string>> = {
    '<p>One</p><p>Two</p>': 'One\nTwo',
    'One<br>Two<br/>Three': 'One\nTwo\nThree',
    '<ul><li>One</li><li><p>Two</p></li></ul>After': '- One\n- Two\nAfter',
    '<div><div>  One \n two </div></div>': 'One two',
    '<b>Bo</b><i>ld</i> and <u>more</u>': 'Bold and more',
    'Caf&eacute; &amp; data &#8211; &pound;5 &nbsp; free': 'Café & data – £5 free',
    '<p>One<p>Two': 'One\nTwo',
    '</p></div>One': 'One',
    '<table><tr><td>A</td><td>B</td></tr></table>': 'A\nB',
    '[vc_row css=".x"]Text[/vc_row] [1] stays': 'Text [1] stays',
    '<style>p{}</style><script>x()</script><noscript><img src=x></noscript>Text': 'Text',
    '<svg><script>x()</script><text>in</text></svg>Text': 'Text',
    '<template><p>hidden</p></template>Text': 'Text',
    '&lt;b&gt;not bold&lt;/b&gt;': '<b>not bold</b>',
    '': '',
    '<p></p><p> </p>': '',
  };
  for (const [html, text] of Object.entries(texts)) {
    it(`converts ${html || 'an empty string'} to ${JSON.stringify(text)}`, () =>
      assert.equal(blocksToText(htmlBlocks(html)), text));
  }

  it('keeps http and https links, and only the text of other links', () => {
    const html = `<a href="https://a.example/x">one</a> <a href="/relative">two</a> <a href="JAVASCRIPT:x()">three</a>
      <a href="&#106;avascript:x()">four</a> <a href="data:text/html,x">five</a> <a>six</a> <a href="http://u:p@b.example/">seven</a>`;
    assert.deepEqual(links(htmlBlocks(html)), [{ text: 'one', href: 'https://a.example/x' }]);
    assert.equal(blocksToText(htmlBlocks(html)), 'one two three four five six seven');
  });

  it('ends a link where its element ends, also in malformed HTML', () => {
    const blocks = htmlBlocks('<a href="https://a.example/">one <a href="https://b.example/">two</a> three');
    assert.deepEqual(
      links(blocks).map(({ text }) => text.trim()),
      ['one', 'two'],
    );
  });

  it('shows escaped text of any kind unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const blocks = htmlBlocks(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
        assert.equal(
          blocksToText(blocks),
          blocksToText([{ kind: 'paragraph', runs: [{ text: sanitiseLine(text, 1000) }] }]).trim(),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is truncated after 80 blocks, with an ellipsis', () => {
    const blocks = htmlBlocks('<p>word word</p>'.repeat(5000));
    assert.ok(blocks.length <= 81);
    assert.equal(blocksToText(blocks).at(-1), '…');
  });

  it('has no tags when read as one line', () =>
    assert.equal(sanitiseLine(htmlText('Maps &amp; <em>Tea</em>')), 'Maps & Tea'));
});

describe('a plain-text description', () => {
  it('has a paragraph for each line, list items, and links without trailing punctuation', () => {
    const blocks = plainTextBlocks(
      'See https://a.example/x?y=1.\n- one\n* two\r\n\r\n1) three (https://b.example/)',
    );
    assert.equal(
      blocksToText(blocks),
      'See https://a.example/x?y=1.\n- one\n- two\n- three (https://b.example/)',
    );
    assert.deepEqual(
      links(blocks).map(({ href }) => href),
      ['https://a.example/x?y=1', 'https://b.example/'],
    );
  });

  it('keeps characters that look like HTML', () => {
    assert.equal(blocksToText(plainTextBlocks('<b>1 < 2 & 3</b>')), '<b>1 < 2 & 3</b>');
  });
});

describe('sanitiseLine', () => {
  it('collapses white space, truncates at 300 characters and returns an empty string for other values', () => {
    assert.equal(sanitiseLine('  a\n\tb\u0000c\u202Ed '), 'a b c d');
    assert.equal(sanitiseLine('x'.repeat(999)).length, 300);
    assert.equal(sanitiseLine('é🎈'.repeat(400)).at(-1), '…');
    for (const value of [undefined, null, {}, [], true, Number.NaN]) assert.equal(sanitiseLine(value), '');
    assert.equal(sanitiseLine(5), '5');
  });
});

describe('webAddress', () => {
  it('returns an http or https address, resolved against a base, or undefined', () => {
    assert.equal(webAddress(' https://a.example/b '), 'https://a.example/b');
    assert.equal(webAddress('b', 'https://a.example/c/'), 'https://a.example/c/b');
    assert.equal(webAddress('//b.example', 'https://a.example/'), 'https://b.example/');
    for (const bad of [
      'b',
      '',
      'javascript:x',
      'java\nscript:x',
      'data:,x',
      'blob:https://a.example/1',
      'file:///x',
      'mailto:a@b.example',
      'https://',
      'https://a:b@c.example',
      `https://a.example/${'x'.repeat(2000)}`,
      5,
      null,
    ])
      assert.equal(webAddress(bad), undefined, String(bad));
  });
});

describe('jsonLdScripts', () => {
  it('returns the text of each script of type application/ld+json', () => {
    const html = `<script>1</script><script type="application/ld+json; charset=utf-8">{"a":"</p>"}</script>
      <script type='application/ld+json'>[2]</script><p>application/ld+json</p>`;
    assert.deepEqual(jsonLdScripts(html), ['{"a":"</p>"}', '[2]']);
  });

  it('skips scripts in HTML comments and keeps comments in scripts', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    assert.deepEqual(jsonLdScripts(`<!-- ${script('1')} -->${script('"<!--"')}${script('2')}`), [
      '"<!--"',
      '2',
    ]);
    assert.deepEqual(jsonLdScripts(`${script('1')}<!-- ${script('2')}`), ['1']);
    assert.deepEqual(jsonLdScripts('<SCRIPT TYPE=application/ld+json>1</SCRIPT >'), ['1']);
    assert.deepEqual(jsonLdScripts('<script>var a = "<script type=\'application/ld+json\'>";</script>'), []);
  });

  it('reads a million unclosed comments or scripts in linear time', () => {
    for (const opening of ['<!--', '<script>', '<script type="application/ld+json">', '<script '])
      assert.deepEqual(jsonLdScripts(opening.repeat(1_000_000)), []);
  });
});

describe('normaliseName', () => {
  it('ignores case, accents, punctuation and white space', () => {
    assert.equal(normaliseName('  Café—DATA!  night’s'), 'cafe data nights');
    assert.equal(normaliseName('St. Mary’s'), normaliseName("st mary's"));
    assert.equal(normaliseName('Ŵyl Ddata'), normaliseName('wyl ddata'));
  });
});

describe('a title in HTML', () => {
  const lines: Readonly<Record<string, string>> = {
    'Maps &amp; Tea': 'Maps & Tea',
    'Data &#8211; what&#8217;s new': 'Data – what’s new',
    'Five &#x2019; &AMP; &lt;six&gt;': 'Five ’ & <six>',
    'R&D and AT&T': 'R&D and AT&T',
    'Tea & cake': 'Tea & cake',
    'Caf&eacute;': 'Café',
    'Old &#150; quotes &#x93;': 'Old – quotes “',
    'Maps <em>and</em> Tea': 'Maps and Tea',
    'amp without end &amp tea': 'amp without end & tea',
    '&amp;lt;b&amp;gt;': '&lt;b&gt;',
  };
  for (const [html, text] of Object.entries(lines))
    it(`reads ${html} as ${text}`, async () => assert.equal(sanitiseLine(await htmlLineToText(html)), text));

  it('equals the result of the full HTML parser for any text', async () => {
    const piece = fc.constantFrom(
      '&',
      '#',
      'x',
      '8',
      '1',
      '2',
      '1234567',
      ';',
      'amp',
      'lt',
      '<',
      '>',
      'b',
      ' ',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const html = pieces.join('');
        const simple = await htmlLineToText(html);
        assert.equal(sanitiseLine(simple), sanitiseLine(/[<&]/u.test(html) ? htmlText(html) : html));
      }),
      { numRuns: 3000 },
    );
  });

  it('handles invalid character references as the full HTML parser does', async () => {
    assert.equal(
      sanitiseLine(await htmlLineToText('a&#0;b&#1114112;c')),
      sanitiseLine(htmlText('a&#0;b&#1114112;c')),
    );
  });
});

describe('a description', () => {
  const read = async (...source: Parameters<typeof sourceText>) =>
    blocksToText(await readDescription(sourceText(...source)));

  it('is read in the format that its source declares', async () => {
    assert.equal(await read('html', 'a &amp; b<br>c'), 'a & b\nc');
    assert.equal(await read('plain', 'a &amp; <b>b</b>'), 'a & <b>b</b>');
    assert.equal(await read('either', '1 < 2 & 3'), '1 < 2 & 3');
    assert.equal(await read('either', '<p>a</p>b'), 'a\nb');
    assert.equal(await read('blocks', [{ kind: 'item', runs: [{ text: 'a' }] }]), '- a');
  });

  it('is undefined when it contains no text', () => {
    for (const empty of ['', '  ', '<p></p>', '<p>&nbsp;</p><br />', undefined, null, 5, {}, ['<p>a</p>']])
      assert.equal(sourceText('html', empty), undefined, JSON.stringify(empty));
    assert.equal(sourceText('blocks', []), undefined);
    assert.equal(sourceText('blocks', undefined), undefined);
  });

  it('is sanitised when read from a snapshot: only text and http or https links remain', async () => {
    const runs = [
      { text: 'a', href: 'javascript:x()' },
      { text: 5 },
      null,
      { text: 'b', href: 'https://b.example' },
    ];
    const blocks = await readDescription(
      sourceText('blocks', [{ kind: 'script', runs, onclick: 'x' }, 'text', { runs: 'no list' }]),
    );
    assert.deepEqual(blocks, [
      { kind: 'paragraph', runs: [{ text: 'a' }, { text: 'b', href: 'https://b.example/' }] },
    ]);
  });

  it('is returned in the order of 20,000 events', async () => {
    const events = Array.from({ length: 20_000 }, (_, n) =>
      occurrence({ uid: String(n), description: { kind: 'plain', value: `about ${n}` } }),
    );
    const texts = (await withText(events)).map(({ text }) => blocksToText(text));
    assert.deepEqual([texts.length, texts[0], texts.at(-1)], [20_000, 'about 0', 'about 19999']);
  });
});
