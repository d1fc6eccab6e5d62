import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { webAddress } from '@odm-widgets/data/model';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../../support/hostile-input.js';

describe('webAddress', () => {
  it('refuses addresses that run code, read files or carry a user name', () => {
    for (const address of [...HOSTILE_ADDRESSES, ...HOSTILE_TEXTS]) {
      const own = webAddress(address);
      if (own !== undefined) assert.match(own, /^https?:\/\//u);
    }
    for (const address of [
      'javascript:alert(1)',
      'https://user@bank.example/',
      'https://a:b@bank.example/',
      '',
      ' ',
      7,
      null,
      {},
      '/only/a/path',
    ])
      assert.equal(webAddress(address), undefined, JSON.stringify(address));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const once = webAddress(` ${url} `);
        assert.equal(webAddress(once), once);
      }),
    );
  });

  it('accepts 2,000 characters and refuses more', () => {
    const long = `https://a.example/${'x'.repeat(2000)}`;
    assert.ok(webAddress(long.slice(0, 2000)));
    assert.equal(webAddress(long.slice(0, 2001)), undefined);
  });
});
