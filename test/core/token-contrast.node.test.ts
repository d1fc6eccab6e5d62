import assert from 'node:assert/strict';
import { test } from 'node:test';
import { palette, tokens } from '@odm-widgets/core';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('the contrast helper agrees with known values of WCAG 2.2', () => {
  assert.equal(contrast('#000000', '#FFFFFF'), 21);
  assert.ok(Math.abs(contrast('#777777', '#FFFFFF') - 4.48) < 0.01);
});

for (const theme of ['light', 'dark'] as const) {
  const colours = palette[theme];
  for (const name of ['text', 'context-text', 'accent-text', 'place'] as const) {
    for (const ground of ['ground', 'band'] as const) {
      test(`text in ${name} has a contrast of 4.5 on ${ground}, ${theme} theme`, () => {
        const ratio = contrast(colours[name], colours[ground]);
        assert.ok(ratio >= 4.5, ratio.toFixed(2));
      });
    }
  }
  for (const name of ['place', 'context', 'accent'] as const) {
    test(`a mark in ${name} has a contrast of 3, ${theme} theme`, () => {
      const ratio = contrast(colours[name], colours.ground);
      assert.ok(ratio >= 3, ratio.toFixed(2));
    });
  }
  test(`place and context differ in lightness, ${theme} theme`, () => {
    assert.ok(contrast(colours.place, colours.context) >= 1.15);
  });
}

test('the palette has the colours of the design', () => {
  assert.deepEqual(
    [palette.light.place, palette.light.context, palette.light['context-text'], palette.light['accent-text']],
    ['#2F5D80', '#8A949C', '#5B6670', '#B8410F'],
  );
  assert.deepEqual(
    [palette.dark.ground, palette.dark.place, palette.dark.accent, palette.dark.text, palette.dark.context],
    ['#16191C', '#8FC1E3', '#FFB08A', '#E8EAED', '#9AA4AC'],
  );
});

test('every token has a system colour in forced colours and its light value in print', () => {
  const css = tokens.cssText;
  for (const medium of ['forced-colors: active', 'print']) {
    const block = css.slice(css.indexOf(`@media ${medium.includes(':') ? `(${medium})` : medium}`));
    for (const name of Object.keys(palette.light))
      assert.ok(block.includes(`--_${name}:`), `${medium} ${name}`);
  }
  const forced = css.slice(css.indexOf('forced-colors'), css.indexOf('@media print'));
  assert.doesNotMatch(forced, /#[0-9a-f]{3}/iu);
});
