import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { redactUrl } from '../../../packages/data/src/http/redact-url.js';

describe('redactUrl', () => {
  it('removes postcodes, queries, fragments, user names and passwords', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        assert.doesNotMatch(redactUrl(url), /[?#]/u);
      }),
    );
    for (const path of ['/postcodes/M12%205WX', '/terminated_postcodes/M12%205WX', '/postcodes?q=M12'])
      assert.equal(redactUrl(`https://api.postcodes.io${path}`), 'https://api.postcodes.io');
    assert.equal(redactUrl('https://user:secret@figures.test/a.json?x=1#y'), 'https://figures.test/a.json');
    assert.equal(redactUrl('https://['), 'The address');
  });

  it('names a path of the page’s own site by that path alone', () => {
    for (const url of ['/dataset/2025/control.json', 'dataset/2025/control.json?x=1'])
      assert.equal(redactUrl(url).split('?')[0], '/dataset/2025/control.json');
    assert.equal(redactUrl('/postcodes/M12'), 'The address');
  });

  it('names a file by its whole path, and nothing of an address without a host', () => {
    assert.equal(redactUrl('file:///site/dataset/a.json'), 'file:///site/dataset/a.json');
    for (const url of ['data:text/plain,M12 4FG', 'blob:https://figures.test/1', 'about:blank'])
      assert.equal(redactUrl(url), 'The address');
  });
});
