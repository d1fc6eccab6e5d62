import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawingSvg, wrapText, type Drawing, type ImageCaption } from '@odm-widgets/charts';
import { captionedSvg } from '../../packages/charts/src/lazy/explore/captioned-image.js';
import { captioned, captionTop } from '../../packages/charts/src/images/caption.js';
import { notEmpty } from '../support/not-empty.js';

const CAPTION: ImageCaption = {
  title: 'Deprivation in Ardwick',
  sentences: ['6 of Ardwick’s 10 neighbourhoods are among the most deprived 10% in England.'],
  notes: ['Deprivation here is relative.', 'Source: <MHCLG> & "others".'],
};
const DRAWING: Drawing = {
  width: 300,
  height: 100,
  marks: [{ shape: 'rect', kind: 'bar', x: 0, y: 0, width: 300, height: 100, fill: 'place' }],
};
const textsOf = ({ marks }: Drawing) => marks.filter((mark) => mark.shape === 'text');

describe('a drawing with its caption', () => {
  it('has the drawing and, broken into lines, every sentence', () => {
    const text = textsOf(captioned(DRAWING, CAPTION))
      .map((line) => line.text)
      .join(' ');
    assert.equal(text, [CAPTION.title, ...CAPTION.sentences, ...CAPTION.notes].join(' '));
    assert.equal(captioned(DRAWING, CAPTION).marks.filter(({ kind }) => kind === 'bar').length, 1);
  });

  it('is larger than the drawing by its texts, and no text lies on the drawing', () => {
    const { width, height, marks } = captioned(DRAWING, CAPTION);
    const bar = marks.find(({ kind }) => kind === 'bar')!;
    assert.equal(bar.y, captionTop(DRAWING, CAPTION));
    assert.ok(width > 300);
    for (const { y } of notEmpty(textsOf(captioned(DRAWING, CAPTION)))) {
      assert.ok(y <= bar.y || y >= bar.y + 100, `${y}`);
      assert.ok(y < height);
    }
  });

  it('has the background colour of the widget', () => {
    const [ground] = captioned(DRAWING, CAPTION).marks;
    assert.equal(ground!.fill, 'ground');
  });
});

describe('an explored chart with its caption', () => {
  const CHART =
    '<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="300" height="100"><path d="M0,0"/></svg>';

  it('has the chart inside, below its sentences', () => {
    const svg = captionedSvg(CHART, CAPTION);
    const top = captionTop({ width: 300, height: 100, marks: [] }, CAPTION);
    assert.ok(svg.includes(`<svg x="16" y="${top}"`));
    assert.ok(svg.includes('<path d="M0,0"/></svg></svg>'));
    assert.ok(svg.includes('Source: &#60;MHCLG&#62; &#38; &#34;others&#34;.'));
  });

  it('escapes markup', () => {
    const svg = captionedSvg(CHART, { ...CAPTION, title: '\u0000\uD800<b>' });
    assert.doesNotMatch(svg, /[^\P{Cc}\n]|\p{Cs}|<b>/u);
  });

  it('keeps replacement patterns such as $& in the text of a chart', () => {
    const chart = '<svg width="300" height="100"><text>$&amp; $1</text></svg>';
    assert.ok(captionedSvg(chart, CAPTION).includes('<text>$&amp; $1</text>'));
  });
});

describe('wrapping text', () => {
  it('keeps every word in order, in lines that are too long only for a single word', () => {
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

describe('a drawing as a file', () => {
  it('has the caption’s title as its name', () => {
    const svg = drawingSvg(captioned(DRAWING, CAPTION), { colours: 'light', label: CAPTION.title });
    assert.match(svg, /<title>Deprivation in Ardwick<\/title>/u);
  });
});
