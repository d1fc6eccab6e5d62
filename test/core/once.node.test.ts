import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createOnce } from '@odm-widgets/core/prerender.js';

describe('what several tags share', () => {
  it('is loaded once for each key', async () => {
    const once = createOnce();
    let loads = 0;
    const load = async () => (loads += 1);
    assert.deepEqual(await Promise.all([once('a', load), once('a', load), once('b', load)]), [1, 1, 2]);
    assert.equal(await once('a', load), 1);
  });

  it('is loaded again after a failure', async () => {
    const once = createOnce();
    await assert.rejects(
      once('a', () => Promise.reject(new Error('lost'))),
      /lost/u,
    );
    assert.equal(await once('a', async () => 'found'), 'found');
  });
});
