import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NetworkError } from '@odm-widgets/data';
import { sendRequest } from '../../../packages/data/src/http/transport.js';
import {
  createHttp,
  defaultEnvironment,
  type HttpEnvironment,
} from '../../../packages/data/src/http/http.js';
import { deferredFetch } from '../../support/deferred-fetch.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('one request and its end', () => {
  const url = 'https://figures.test/a.json';
  const body = async (_: Response, read: () => Promise<string>) => read();

  /** A body that comes piece by piece, when the test says so. */
  function stream() {
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    let cancelled = false;
    const readable = new ReadableStream<Uint8Array>({
      start: (own) => void (controller = own),
      cancel: () => void (cancelled = true),
    });
    return {
      response: new Response(readable),
      send: (text: string) => controller.enqueue(new TextEncoder().encode(text)),
      end: () => controller.close(),
      broken: (error: Error) => controller.error(error),
      get cancelled() {
        return cancelled;
      },
    };
  }

  it('is put together from pieces, whatever letters they are cut in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.integer({ min: 1, max: 3 }),
        async (text, size) => {
          const bytes = new TextEncoder().encode(text);
          const readable = new ReadableStream<Uint8Array>({
            start(own) {
              for (let at = 0; at < bytes.length; at += size) own.enqueue(bytes.slice(at, at + size));
              own.close();
            },
          });
          const seams = { fetch: () => Promise.resolve(new Response(readable)) };
          const read = await sendRequest(url, {}, {}, new AbortController().signal, seams, body);
          // A mark at the very beginning is the decoder's own.
          assert.equal(read, text.replace(/^\uFEFF/u, ''));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is empty where there is no body at all', async () => {
    const seams = { fetch: () => Promise.resolve(new Response(null, { status: 204 })) };
    assert.equal(await sendRequest(url, {}, {}, new AbortController().signal, seams, body), '');
  });

  it('takes exactly as much as it accepts, and lets the server go at one byte more', async () => {
    for (const [sent, accepted] of [
      ['1234', true],
      ['12345', false],
    ] as const) {
      const own = stream();
      const seams = { fetch: () => Promise.resolve(own.response) };
      const read = sendRequest(url, {}, { maxBytes: 4 }, new AbortController().signal, seams, body);
      own.send(sent);
      if (accepted) own.end();
      if (accepted) assert.equal(await read, sent);
      else await assert.rejects(read, { name: 'DataShapeError' });
      await turn();
      assert.equal(own.cancelled, !accepted);
    }
  });

  it('is a failure of the network where the body breaks off', async () => {
    const own = stream();
    const seams = { fetch: () => Promise.resolve(own.response) };
    const read = sendRequest(url, {}, {}, new AbortController().signal, seams, body);
    own.send('{"a":');
    await turn();
    own.broken(new TypeError('terminated'));
    await assert.rejects(read, (error: Error) => error instanceof NetworkError && error.retryable);
  });

  it('ends with its caller’s own reason, and takes no ear with it', async () => {
    const abort = new AbortController();
    let added = 0;
    const { signal } = abort;
    const listen = signal.addEventListener.bind(signal);
    const forget = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...all: Parameters<typeof listen>) => {
      added += 1;
      listen(...all);
    };
    signal.removeEventListener = (...all: Parameters<typeof forget>) => {
      added -= 1;
      forget(...all);
    };
    const fake = deferredFetch();
    const asked = sendRequest(url, {}, {}, signal, { fetch: (to, init) => fake.fetch(to, init) }, body);
    const reason = new Error('the page is gone');
    abort.abort(reason);
    await assert.rejects(asked, (error) => error === reason);
    assert.equal(added, 0);
  });

  it('holds nobody up once it is answered: no clock is left running', async () => {
    const left = new Set<unknown>();
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    globalThis.setTimeout = ((...all: Parameters<typeof start>) => {
      const timer = start(...all);
      left.add(timer);
      return timer;
    }) as typeof start;
    globalThis.clearTimeout = (timer: Parameters<typeof stop>[0]) => {
      left.delete(timer);
      stop(timer);
    };
    try {
      const seams = { fetch: () => Promise.resolve(new Response('{}')) };
      await sendRequest(url, {}, {}, new AbortController().signal, seams, body);
      const failing = { fetch: () => Promise.reject(new TypeError('offline')) };
      await assert.rejects(sendRequest(url, {}, {}, new AbortController().signal, failing, body));
      assert.equal(left.size, 0);
    } finally {
      Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
    }
  });
});

describe('waiting for a busy server', () => {
  /** A client whose answers come by hand. */
  function faked(wait: HttpEnvironment['delay']) {
    const fake = deferredFetch();
    const seams = {
      fetch: (to: string, init: RequestInit) => fake.fetch(to, init),
      delay: wait,
      now: () => 0,
      random: () => 0,
    };
    return { fake, getJson: createHttp(seams).getJson };
  }

  it('ends at once when nobody waits any more, with their reason', async () => {
    const abort = new AbortController();
    const waited = defaultEnvironment.delay(60_000, abort.signal);
    const reason = new Error('left');
    abort.abort(reason);
    await assert.rejects(waited, (error) => error === reason);
  });

  it('ends by itself', async () => {
    await defaultEnvironment.delay(1, new AbortController().signal);
  });

  it('is no reason to ask again for one who left meanwhile', async () => {
    const { fake, getJson } = faked(defaultEnvironment.delay);
    const abort = new AbortController();
    const asked = getJson('https://figures.test/a.json', {
      signal: abort.signal,
      maxRetryDelay: 60_000,
    });
    asked.catch(() => undefined);
    fake.pending[0]!.json({}, { status: 503, headers: { 'retry-after': '60' } });
    await turn();
    await turn();
    abort.abort(new Error('left'));
    await assert.rejects(asked, /left/u);
    await turn();
    assert.equal(fake.asked.length, 1);
  });

  it('is over when the line is back: the next to ask gets an answer, though the last failed', async () => {
    const { fake, getJson } = faked(() => Promise.resolve());
    const first = getJson('https://figures.test/a.json', { retries: 0 });
    fake.pending[0]!.fail();
    await assert.rejects(first, NetworkError);
    const second = getJson('https://figures.test/a.json', { retries: 0 });
    fake.pending[0]!.json({ here: true });
    assert.deepEqual(await second, { here: true });
  });

  it('does not mix up two addresses that differ in a letter', async () => {
    const { fake, getJson } = faked(() => Promise.resolve());
    const [a, b] = [getJson('https://figures.test/a.json'), getJson('https://figures.test/A.json')];
    fake.pending[1]!.json('capital');
    fake.pending[0]!.json('small');
    assert.deepEqual(await Promise.all([a, b]), ['small', 'capital']);
  });
});
