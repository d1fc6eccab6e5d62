import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { palette } from '@odm-widgets/core';
import { contrast, contrastsOf, PAIRS, parseHex, ratioText } from '../../stories/tokens/contrast.js';
import { cssOf } from '../../stories/tokens/theme.js';
import { notEmpty } from '../support/not-empty.js';

describe('the contrast of a theme', () => {
  it('is that of WCAG 2.2', () => {
    assert.equal(contrast(parseHex('#000')!, parseHex('#FFFFFF')!), 21);
    assert.ok(Math.abs(contrast(parseHex('#777777')!, parseHex('#ffffff')!) - 4.48) < 0.01);
    assert.equal(ratioText(4.499), '4.49');
  });

  it('is enough in the colours of the project', () => {
    for (const theme of ['light', 'dark'] as const) {
      const results = contrastsOf(palette[theme]);
      assert.equal(results.length, PAIRS.length);
      for (const { colour, on, passes } of notEmpty(results))
        assert.ok(passes, `${theme} ${colour} on ${on}`);
    }
  });

  it('names each pair that cannot be read, and only those', () => {
    const failing = contrastsOf({ ...palette.light, 'context-text': '#BBBBBB' })
      .filter(({ passes }) => !passes)
      .map(({ colour, on, least }) => `${colour} on ${on}, ${least}`);
    assert.deepEqual(failing, ['context-text on ground, 4.5', 'context-text on band, 4.5']);
  });

  it('leaves out what is no colour', () => {
    for (const text of ['', 'red', '#12', '#12345', '#12345g']) assert.equal(parseHex(text), undefined, text);
    assert.deepEqual(parseHex(' #0af '), [0, 170, 255]);
  });
});

describe('the CSS of a theme', () => {
  it('is nothing for the colours of the project', () => {
    assert.equal(cssOf(palette, palette), undefined);
    const lower = Object.fromEntries(
      Object.entries(palette.light).map(([name, value]) => [name, value.toLowerCase()]),
    );
    assert.equal(cssOf({ light: lower, dark: palette.dark }, palette), undefined);
  });

  it('holds what was changed, for light and for dark pages', () => {
    const css = cssOf({ light: { ...palette.light, place: '#006435' }, dark: palette.dark }, palette);
    assert.equal(
      css,
      `:root {
  --odm-color-place: #006435;
}
@supports (color: light-dark(red, red)) {
  :root {
    --odm-color-place: light-dark(#006435, #8FC1E3);
  }
}
`,
    );
  });
});
