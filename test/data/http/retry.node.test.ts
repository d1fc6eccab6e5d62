import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError } from '@odm-widgets/data';
import { createHttp, defaultEnvironment, type HttpEnvironment } from '@odm-widgets/data/http';
import { deferredFetch } from '../../support/deferred-fetch.js';

const nextTask = () => new Promise((resolve) => setImmediate(resolve));

describe('the HTTP client between requests', () => {
  /** A client whose responses the test sends. */
  function clientWith(delay: HttpEnvironment['delay']) {
    const network = deferredFetch();
    const environment = {
      fetch: (url: string, init: RequestInit) => network.fetch(url, init),
      delay,
      now: () => 0,
      random: () => 0,
    };
    return { network, getJson: createHttp(environment).getJson };
  }

  it('rejects a delay at once with the reason of an aborted signal', async () => {
    const abort = new AbortController();
    const delay = defaultEnvironment.delay(60_000, abort.signal);
    const reason = new Error('left');
    abort.abort(reason);
    await assert.rejects(delay, (error) => error === reason);
  });

  it('resolves a delay after the given milliseconds', async () => {
    await defaultEnvironment.delay(1, new AbortController().signal);
  });

  it('sends no retry when the caller aborts during the delay', async () => {
    const { network, getJson } = clientWith(defaultEnvironment.delay);
    const abort = new AbortController();
    const asked = getJson('https://figures.test/a.json', {
      signal: abort.signal,
      maxRetryDelay: 60_000,
    });
    asked.catch(() => undefined);
    network.pending[0]!.json({}, { status: 503, headers: { 'retry-after': '60' } });
    await nextTask();
    await nextTask();
    abort.abort(new Error('left'));
    await assert.rejects(asked, /left/u);
    await nextTask();
    assert.equal(network.requests.length, 1);
  });

  it('sends a new request after a failed one', async () => {
    const { network, getJson } = clientWith(() => Promise.resolve());
    const first = getJson('https://figures.test/a.json', { retries: 0 });
    network.pending[0]!.fail();
    await assert.rejects(first, NetworkError);
    const second = getJson('https://figures.test/a.json', { retries: 0 });
    network.pending[0]!.json({ here: true });
    assert.deepEqual(await second, { here: true });
  });

  it('sends separate requests for addresses that differ only in case', async () => {
    const { network, getJson } = clientWith(() => Promise.resolve());
    const [a, b] = [getJson('https://figures.test/a.json'), getJson('https://figures.test/A.json')];
    network.pending[1]!.json('capital');
    network.pending[0]!.json('small');
    assert.deepEqual(await Promise.all([a, b]), ['small', 'capital']);
  });
});
