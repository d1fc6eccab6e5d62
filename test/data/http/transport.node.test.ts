import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sendRequest } from '../../../packages/data/src/http/transport.js';
import { deferredFetch } from '../../support/deferred-fetch.js';

const nextTask = () => new Promise((resolve) => setImmediate(resolve));

describe('sendRequest', () => {
  const url = 'https://figures.test/a.json';
  const body = async (_: Response, read: () => Promise<string>) => read();

  /** A body whose chunks the test sends. */
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

  it('decodes a body whatever the chunks it arrives in', async () => {
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
          const environment = { fetch: () => Promise.resolve(new Response(readable)) };
          const read = await sendRequest(url, {}, {}, new AbortController().signal, environment, body);
          // The decoder removes a byte order mark at the beginning.
          assert.equal(read, text.replace(/^\uFEFF/u, ''));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('resolves to an empty text for a response without a body', async () => {
    const environment = { fetch: () => Promise.resolve(new Response(null, { status: 204 })) };
    assert.equal(await sendRequest(url, {}, {}, new AbortController().signal, environment, body), '');
  });

  it('accepts maxBytes and cancels the body at one byte more', async () => {
    for (const [sent, accepted] of [
      ['1234', true],
      ['12345', false],
    ] as const) {
      const own = stream();
      const environment = { fetch: () => Promise.resolve(own.response) };
      const read = sendRequest(url, {}, { maxBytes: 4 }, new AbortController().signal, environment, body);
      own.send(sent);
      if (accepted) own.end();
      if (accepted) assert.equal(await read, sent);
      else await assert.rejects(read, { name: 'DataShapeError' });
      await nextTask();
      assert.equal(own.cancelled, !accepted);
    }
  });

  it('throws NetworkError when the body breaks off', async () => {
    const own = stream();
    const environment = { fetch: () => Promise.resolve(own.response) };
    const read = sendRequest(url, {}, {}, new AbortController().signal, environment, body);
    own.send('{"a":');
    await nextTask();
    own.broken(new TypeError('terminated'));
    await assert.rejects(read, { name: 'NetworkError', retryable: true });
  });

  it('rejects with the reason of its signal and removes its listener', async () => {
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

  it('leaves no timer running after a response or a failure', async () => {
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
      const environment = { fetch: () => Promise.resolve(new Response('{}')) };
      await sendRequest(url, {}, {}, new AbortController().signal, environment, body);
      const failing = { fetch: () => Promise.reject(new TypeError('offline')) };
      await assert.rejects(sendRequest(url, {}, {}, new AbortController().signal, failing, body));
      assert.equal(left.size, 0);
    } finally {
      Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
    }
  });
});
