import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textOf } from '@odm-widgets/data/events';
import { folded, webAddress, type TextBlock } from '@odm-widgets/data/model';
import { htmlBlocks, htmlText, jsonLdScripts } from '../../../packages/data/src/events/html.js';
import { line, plainBlocks } from '../../../packages/data/src/events/safe-text.js';

const links = (blocks: readonly TextBlock[]) => blocks.flatMap(({ runs }) => runs.filter(({ href }) => href));

describe('HTML of a description', () => {
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
    it(`${html || 'nothing'} is ${JSON.stringify(text)}`, () => assert.equal(textOf(htmlBlocks(html)), text));
  }

  it('keeps links of the web, and the text alone of all others', () => {
    const html = `<a href="https://a.example/x">one</a> <a href="/relative">two</a> <a href="JAVASCRIPT:x()">three</a>
      <a href="&#106;avascript:x()">four</a> <a href="data:text/html,x">five</a> <a>six</a> <a href="http://u:p@b.example/">seven</a>`;
    assert.deepEqual(links(htmlBlocks(html)), [{ text: 'one', href: 'https://a.example/x' }]);
    assert.equal(textOf(htmlBlocks(html)), 'one two three four five six seven');
  });

  it('ends a link where its element ends, also when that is broken', () => {
    const blocks = htmlBlocks('<a href="https://a.example/">one <a href="https://b.example/">two</a> three');
    assert.deepEqual(
      links(blocks).map(({ text }) => text.trim()),
      ['one', 'two'],
    );
  });

  it('has of any text its words alone: nothing in it is an element any more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const blocks = htmlBlocks(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
        assert.equal(
          textOf(blocks),
          textOf([{ kind: 'paragraph', runs: [{ text: line(text, 1000) }] }]).trim(),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is cut at a length that a listing can carry, and says so', () => {
    const blocks = htmlBlocks('<p>word word</p>'.repeat(5000));
    assert.ok(blocks.length <= 81);
    assert.equal(textOf(blocks).at(-1), '…');
  });

  it('as one line has no mark-up', () => assert.equal(htmlText('Maps &amp; <em>Tea</em>'), 'Maps & Tea'));
});

describe('plain text', () => {
  it('has a paragraph a line, items, and links where addresses stand, without the full stop after them', () => {
    const blocks = plainBlocks(
      'See https://a.example/x?y=1.\n- one\n* two\r\n\r\n1) three (https://b.example/)',
    );
    assert.equal(textOf(blocks), 'See https://a.example/x?y=1.\n- one\n- two\n- three (https://b.example/)');
    assert.deepEqual(
      links(blocks).map(({ href }) => href),
      ['https://a.example/x?y=1', 'https://b.example/'],
    );
  });

  it('keeps signs that look like mark-up', () => {
    assert.equal(textOf(plainBlocks('<b>1 < 2 & 3</b>')), '<b>1 < 2 & 3</b>');
  });
});

describe('a line', () => {
  it('is tidy and bounded, and empty for what is no text', () => {
    assert.equal(line('  a\n\tb\u0000c\u202Ed '), 'a b c d');
    assert.equal(line('x'.repeat(999)).length, 300);
    assert.equal(line('é🎈'.repeat(400)).at(-1), '…');
    for (const value of [undefined, null, {}, [], true, Number.NaN]) assert.equal(line(value), '');
    assert.equal(line(5), '5');
  });
});

describe('an address', () => {
  it('is of the web, or none', () => {
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

describe('scripts of a page', () => {
  it('are those with JSON-LD alone, each with its own text', () => {
    const html = `<script>1</script><script type="application/ld+json; charset=utf-8">{"a":"</p>"}</script>
      <script type='application/ld+json'>[2]</script><p>application/ld+json</p>`;
    assert.deepEqual(jsonLdScripts(html), ['{"a":"</p>"}', '[2]']);
  });
});

describe('folded text', () => {
  it('is the same for the same words', () => {
    assert.equal(folded('  Café—DATA!  night’s'), 'cafe data nights');
    assert.equal(folded('St. Mary’s'), folded("st mary's"));
    assert.equal(folded('Ŵyl Ddata'), folded('wyl ddata'));
  });
});
