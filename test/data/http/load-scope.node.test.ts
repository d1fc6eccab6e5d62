import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginLoad } from '@odm-widgets/data';
import { createHttp } from '@odm-widgets/data/http';
import { ResponseCache } from '../../../packages/data/src/http/response-cache.js';

const ADDRESS = 'https://figures.test/a.json';

/** A client of a server whose n-th response is the number n, and a way to load with it. */
function numberedServer() {
  const requests: { url: string; cache: RequestCache | undefined }[] = [];
  const http = createHttp({
    fetch: (url, { cache }) => {
      requests.push({ url, cache });
      return Promise.resolve(new Response(String(requests.length)));
    },
    delay: () => Promise.resolve(),
    now: () => 0,
    random: () => 0,
  });
  /** Starts a load that reads some addresses; the test ends it. */
  async function load(addresses: readonly string[] = [ADDRESS], options: { reload?: boolean } = {}) {
    const { signal } = new AbortController();
    const end = beginLoad(signal, options);
    const values = [];
    for (const address of addresses) values.push(await http.getJson(address, { signal }));
    return { values, end, signal };
  }
  return { http, requests, load };
}

describe('the cache of responses', () => {
  it('keeps the responses of a successful load', async () => {
    const { requests, load } = numberedServer();
    (await load()).end('success');
    assert.deepEqual((await load()).values, [1]);
    assert.equal(requests.length, 1);
  });

  it('keeps nothing of a load that failed after a response with status 200', async () => {
    const { requests, load } = numberedServer();
    (await load()).end('failure');
    assert.deepEqual((await load()).values, [2]);
    assert.equal(requests.length, 2);
  });

  it('keeps nothing of a load that was aborted', async () => {
    const { load } = numberedServer();
    (await load()).end('abort');
    assert.deepEqual((await load()).values, [2]);
  });

  it('removes what another load has cached when a reader finds it unusable', async () => {
    const { load } = numberedServer();
    (await load()).end('success');
    (await load()).end('failure');
    assert.deepEqual((await load()).values, [2]);
  });

  it('makes one request when one load or concurrent loads read an address repeatedly', async () => {
    const { requests, load } = numberedServer();
    const first = await load([ADDRESS, ADDRESS]);
    const second = await load();
    assert.deepEqual([first.values, second.values], [[1, 1], [1]]);
    first.end('abort');
    second.end('success');
    assert.deepEqual((await load()).values, [1]);
    assert.equal(requests.length, 1);
  });

  it('is bypassed by a reload, and so is the cache of the browser', async () => {
    const { requests, load } = numberedServer();
    (await load()).end('success');
    const reload = await load([ADDRESS, ADDRESS], { reload: true });
    assert.deepEqual(reload.values, [2, 2]);
    assert.deepEqual(
      requests.map(({ cache }) => cache),
      [undefined, 'reload'],
    );
    reload.end('success');
    assert.deepEqual((await load()).values, [2]);
  });

  it('does not answer a reload with a request that began without one', async () => {
    const { requests, load } = numberedServer();
    const [plain, reload] = await Promise.all([load(), load([ADDRESS], { reload: true })]);
    assert.notDeepEqual(plain.values, reload.values);
    assert.equal(requests.length, 2);
  });

  it('forgets a response on request', async () => {
    const { http, load } = numberedServer();
    (await load()).end('success');
    http.discardResponse(ADDRESS);
    assert.deepEqual((await load()).values, [2]);
  });

  it('does not keep responses that arrive after the load has ended', async () => {
    const { http, load } = numberedServer();
    const { end, signal } = await load();
    end('success');
    const other = 'https://figures.test/b.json';
    assert.equal(await http.getJson(other, { signal }), 2);
    assert.equal(await http.getJson(other), 3);
  });
});

describe('the size of the cache', () => {
  it('is limited in bytes, and the least recently used response is removed first', () => {
    const cache = new ResponseCache(20);
    cache.store('a', '12345');
    cache.store('b', '12345');
    assert.equal(cache.find('a', undefined), '12345');
    cache.store('c', '1');
    assert.deepEqual(
      ['a', 'b', 'c'].map((url) => cache.find(url, undefined)),
      ['12345', undefined, '1'],
    );
  });

  it('counts a response once when it is stored again', () => {
    const cache = new ResponseCache(20);
    for (let i = 0; i < 5; i += 1) cache.store('a', '12345');
    cache.store('b', '12345');
    assert.deepEqual(
      ['a', 'b'].map((url) => cache.find(url, undefined)),
      ['12345', '12345'],
    );
  });

  it('excludes a response larger than the limit', () => {
    const cache = new ResponseCache(20);
    cache.store('a', '1');
    cache.store('b', 'x'.repeat(11));
    assert.deepEqual([cache.find('a', undefined), cache.find('b', undefined)], ['1', undefined]);
  });
});
