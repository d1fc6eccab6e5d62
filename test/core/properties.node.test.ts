import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHeadingLevel, withConverter } from '../../packages/core/src/element/properties.js';

const convert = (options: Parameters<typeof withConverter>[0], value: string | null) =>
  (withConverter(options).converter as (value: string | null) => unknown)(value);

describe('attributes of every widget', () => {
  it('turn a boolean attribute on by being there, whatever its value', () => {
    for (const value of ['', 'true', 'no-chart', '1']) assert.equal(convert({ type: Boolean }, value), true);
  });

  it('take "false" as false, in any case and with spaces around it', () => {
    for (const value of [null, 'false', 'FALSE', ' false '])
      assert.equal(convert({ type: Boolean }, value), false);
  });

  it('leave a text property empty when the attribute is removed', () => {
    assert.equal(convert({}, null), '');
    assert.equal(convert({}, 'Ardwick'), 'Ardwick');
  });

  it('keep a converter that a property brings itself, and numbers to Lit', () => {
    const converter = (value: string | null) => `${value}!`;
    assert.equal(convert({ type: Boolean, converter }, 'x'), 'x!');
    assert.equal(withConverter({ type: Number }).converter, undefined);
    assert.equal(withConverter({ state: true }).converter, undefined);
  });
});

describe('the level of a heading', () => {
  it('is read from a number or from the name of the tag', () => {
    for (const level of [2, 3, 4, 5, 6])
      for (const value of [level, `${level}`, `h${level}`, ` H${level} `])
        assert.equal(parseHeadingLevel(value), level);
  });

  it('is not known for anything else', () => {
    for (const value of [1, 7, 9, 2.5, Number.NaN, '', 'h', 'h1', 'h33', '3rd', null, undefined, 'heading'])
      assert.equal(parseHeadingLevel(value), undefined, String(value));
  });
});
