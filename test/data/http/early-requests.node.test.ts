import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { defaultEnvironment } from '../../../packages/data/src/http/environment.js';
import { requestEarly } from '../../../packages/data/src/http/early-requests.js';
import { requestUrl } from '../../support/fake-fetch.js';
import { createHttp } from '../../../packages/data/src/http/http.js';

const realFetch = globalThis.fetch;
let count = 0;

/** Responds to every request and keeps what was sent. */
function replaceFetch(respond: () => Promise<Response> = () => Promise.resolve(Response.json([1]))) {
  const sent: { url: string; init: RequestInit }[] = [];
  globalThis.fetch = (url, init = {}) => {
    sent.push({ url: requestUrl(url), init });
    return respond();
  };
  return sent;
}

/** Each test has an address of its own, since early requests are remembered for as long as the page lives. */
const freshUrl = () => `https://example.org/${(count += 1)}.json`;

describe('A request made before its reader has loaded', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('is the only one for its address, and is sent as the reader would send it', async () => {
    const sent = replaceFetch();
    const url = freshUrl();
    requestEarly(url);
    requestEarly(url);
    assert.deepEqual(await createHttp(defaultEnvironment).getJson(url), [1]);
    assert.deepEqual(
      sent.map((one) => one.url),
      [url],
    );
    await createHttp(defaultEnvironment).getJson(url);
    const [early, later] = sent.map(({ init }) => ({ ...init, signal: undefined }));
    assert.deepEqual(early, later);
  });

  it('is sent with what its reader accepts', async () => {
    const sent = replaceFetch(() => Promise.resolve(new Response('BEGIN:VCALENDAR')));
    const url = freshUrl();
    requestEarly(url, 'text/calendar');
    const { getText } = createHttp(defaultEnvironment);
    assert.equal(await getText(url, { accept: 'text/calendar' }), 'BEGIN:VCALENDAR');
    assert.equal(sent.length, 1);
    await getText(url, { accept: 'text/calendar' });
    const [early, later] = sent.map(({ init }) => ({ ...init, signal: undefined }));
    assert.deepEqual(early, later);
  });

  it('is repeated by the reader when it failed', async () => {
    let isFirst = true;
    const sent = replaceFetch(() => {
      const response = isFirst
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve(Response.json([2]));
      isFirst = false;
      return response;
    });
    const url = freshUrl();
    requestEarly(url);
    const http = createHttp({ ...defaultEnvironment, delay: () => Promise.resolve() });
    assert.deepEqual(await http.getJson(url), [2]);
    assert.equal(sent.length, 2);
  });

  it('is aborted when its only reader is', async () => {
    const sent = replaceFetch(() => new Promise(() => {}));
    const url = freshUrl();
    requestEarly(url);
    const reader = new AbortController();
    const reading = createHttp(defaultEnvironment).getJson(url, { signal: reader.signal });
    reader.abort(new Error('gone'));
    await assert.rejects(reading, /gone/u);
    assert.equal(sent[0]!.init.signal?.aborted, true);
  });

  it('does not serve a reader that wants a fresh copy, or another kind of content', async () => {
    const sent = replaceFetch();
    const url = freshUrl();
    requestEarly(url);
    const { getText } = createHttp(defaultEnvironment);
    await getText(url, { cache: 'reload' });
    await getText(url, { accept: 'text/calendar' });
    assert.equal(sent.length, 3);
  });
});
