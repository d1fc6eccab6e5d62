import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { captionSvg, wrapText, type ImageCaption } from '@odm-widgets/core';

const CAPTION: ImageCaption = {
  title: 'Deprivation in Ardwick',
  sentences: ['6 of Ardwick’s 10 neighbourhoods are among the most deprived 10% in England.'],
  notes: ['Deprivation here is relative.', 'Source: <MHCLG> & "others".'],
  text: 'rgb(35, 31, 32)',
  ground: 'rgb(255, 255, 255)',
};
const CHART =
  '<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="300" height="100"><path d="M0,0"/></svg>';
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text!);
const numberOf = (svg: string, name: string) => Number(new RegExp(`${name}="(\\d+)"`, 'u').exec(svg)?.[1]);

describe('the image of a chart with its caption', () => {
  it('holds the chart and, broken into lines, every sentence', () => {
    const svg = captionSvg(CHART, CAPTION);
    assert.ok(svg.includes('<path d="M0,0"/>'));
    const text = textsOf(svg).join(' ');
    assert.ok(text.startsWith(`${CAPTION.title} ${CAPTION.sentences[0]}`), text);
    assert.ok(text.includes('Deprivation here is relative.'));
  });

  it('escapes what would be markup', () => {
    const svg = captionSvg(CHART, CAPTION);
    assert.ok(svg.includes('Source: &#60;MHCLG&#62; &#38; &#34;others&#34;.'));
    assert.doesNotMatch(captionSvg(CHART, { ...CAPTION, title: '\u0000\uD800' }), /[\p{Cc}\p{Cs}]/u);
  });

  it('is larger than the chart by its texts, and no text lies on the chart', () => {
    const svg = captionSvg(CHART, CAPTION);
    assert.ok(numberOf(svg, 'width') > 300);
    const inner = /<svg x="\d+" y="(\d+)"/u.exec(svg)!;
    const top = Number(inner[1]);
    const lines = [...svg.matchAll(/<text x="\d+" y="(\d+)"/gu)].map(([, y]) => Number(y));
    assert.ok(lines.length > 3);
    for (const y of lines) assert.ok(y <= top || y >= top + 100, `${y}`);
    assert.ok(Math.max(...lines) < numberOf(svg, 'height'));
  });

  it('takes the size of a chart that has a viewBox alone', () => {
    const svg = captionSvg('<?xml version="1.0"?><svg viewBox="0 0 200 50"><g/></svg>', CAPTION);
    assert.equal(numberOf(svg, 'width'), 232);
    assert.doesNotMatch(svg, /<\?xml/u);
  });
});

describe('text in lines', () => {
  it('keeps every word in order, in lines no longer than asked unless one word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 })),
        fc.integer({ min: 1, max: 60 }),
        (words, letters) => {
          const text = words.join(' ');
          const lines = wrapText(text, letters);
          assert.equal(lines.join(' '), text.split(/\s+/u).filter(Boolean).join(' '));
          for (const line of lines) assert.ok(line.length <= letters || !/\s/u.test(line), line);
        },
      ),
    );
  });
});
