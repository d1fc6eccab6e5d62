import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGLISH, PICKER_ENGLISH, PICKER_WELSH, WELSH } from './languages.js';

describe('words in English and Welsh', () => {
  it('have the same keys with the same arguments', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'function'
        ? `function/${value.length}`
        : typeof value === 'object' && value
          ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
          : typeof value;
    assert.deepEqual(shape(WELSH.strings), shape(ENGLISH.strings));
    assert.deepEqual(shape(PICKER_WELSH.strings), shape(PICKER_ENGLISH.strings));
  });

  it('leave no English words in the Welsh', () => {
    const text = JSON.stringify([WELSH.strings, PICKER_WELSH.strings], (_, value) =>
      typeof value === 'function' ? String(value) : value,
    );
    assert.doesNotMatch(text, /\b(the|most deprived|neighbourhoods? (are|is)|was redrawn)\b/iu);
  });
});
