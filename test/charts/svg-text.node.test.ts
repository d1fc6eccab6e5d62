import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawingSvg, figureSvg, type Drawing, type Mark } from '@odm-widgets/charts';
import { palette } from '@odm-widgets/core/palette.js';
import { figureOf, inputOf } from '../support/strips.js';
import { notEmpty } from '../support/not-empty.js';

const figure = figureOf(inputOf([1, 1, 5]));
const MARKS: readonly Mark[] = [
  { shape: 'rect', kind: 'bar', x: 1, y: 2, width: 30, height: 4, fill: 'place' },
  { shape: 'circle', x: 5, y: 5, r: 2, fill: '#d50000', stroke: 'text' },
  { shape: 'line', x: 0, y: 0, x2: 9, y2: 0, stroke: 'line', dash: '2 2' },
  { shape: 'path', x: 3, y: 4, d: 'M0 0h1v1z', pattern: 'p' },
  { shape: 'text', x: 0, y: 9, text: 'A & B', size: 12, fill: 'accent-text' },
];
const DRAWING: Drawing = {
  width: 40,
  height: 10,
  marks: MARKS,
  patterns: [
    { id: 'p', size: 8, marks: [{ shape: 'rect', x: 0, y: 0, width: 8, height: 8, fill: 'ground' }] },
  ],
};

describe('the text of a figure as SVG', () => {
  it('has the sentence as name, and the guide and every point as description', () => {
    const svg = figureSvg(figure);
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/u);
    assert.ok(svg.includes(`<title>${figure.label}</title>`));
    const description = /<desc>([^]*?)<\/desc>/u.exec(svg)?.[1]?.split('\n');
    assert.deepEqual(description, [figure.guide, ...figure.points.map(({ text }) => text)]);
  });

  it('has one mark for every point', () => {
    assert.equal(figureSvg(figure).match(/class="point"/gu)?.length, figure.points.length);
  });

  it('has no style, no script and no id but those of patterns', () => {
    const svg = figureSvg(figure) + drawingSvg(DRAWING);
    assert.doesNotMatch(svg, /style=|<script|<style|href=/u);
    assert.deepEqual(svg.match(/ id="[^"]*"/gu), [' id="p"']);
  });

  it('refers to the page’s tokens, with our colours where the page sets none', () => {
    const svg = figureSvg(figure);
    assert.ok(svg.includes(`fill="var(--odm-color-place, ${palette.light.place})"`));
    assert.doesNotMatch(svg, /--_/u);
  });

  it('has plain colours of a theme, or those given', () => {
    assert.ok(figureSvg(figure, { colours: 'dark' }).includes(`fill="${palette.dark.place}"`));
    const own = { ...palette.light, place: 'rgb(1, 2, 3)' };
    assert.ok(figureSvg(figure, { colours: own }).includes('fill="rgb(1, 2, 3)"'));
    for (const colours of ['light', 'dark'] as const)
      assert.doesNotMatch(figureSvg(figure, { colours }), /var\(/u);
  });

  it('is drawn for the width and the text size asked for', () => {
    const svg = figureSvg(figure, { width: 300, textSize: 20 });
    assert.match(svg, / width="300" /u);
    assert.match(svg, /font-size="17\.5"/u);
  });

  it('writes any text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const svg = drawingSvg(
          { ...DRAWING, marks: [{ shape: 'text', x: 0, y: 0, text, size: 10 }] },
          { label: `a${text}`, description: text },
        );
        const tags = notEmpty(svg.match(/<\/?[^>]*>?/gu) ?? []);
        for (const tag of tags) assert.match(tag, /^<\/?(?:svg|title|desc|defs|pattern|path|text)[ />]/u);
        assert.doesNotMatch(svg, /[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\n]/u);
      }),
    );
  });
});
