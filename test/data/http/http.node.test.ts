import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DataShapeError, HttpError, NetworkError } from '@odm-widgets/data';
import { createHttp, type Http, type HttpEnvironment } from '@odm-widgets/data/http';
import { deferredFetch } from '../../support/deferred-fetch.js';

const URL_A = 'https://figures.test/a.json?secret=1';

/** A client whose requests get these responses in turn, and whose delays are over at once. */
function client(...answers: (() => Response | Promise<Response>)[]) {
  const delays: number[] = [];
  const requests: { url: string; init: RequestInit }[] = [];
  const environment: HttpEnvironment = {
    fetch: (url, init) => {
      requests.push({ url, init });
      const answer = answers[Math.min(requests.length, answers.length) - 1]!;
      return Promise.resolve().then(answer);
    },
    delay: (ms, signal) => {
      delays.push(ms);
      return signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve();
    },
    now: () => Date.UTC(2026, 0, 1),
    random: () => 0.5,
  };
  return { http: createHttp(environment), delays, requests };
}

const ok = (body: unknown) => () => new Response(JSON.stringify(body));
const status = (code: number, headers?: HeadersInit) => () =>
  new Response('', { status: code, ...(headers ? { headers } : {}) });
const broken = () => Promise.reject(new TypeError('Failed to fetch'));

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => assert.fail('the request succeeded'),
    (error: Error) => error,
  );
}

/** Lets pending promises run. */
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('the HTTP client', () => {
  it('sends no cookies and no referrer, and accepts JSON', async () => {
    const { http, requests } = client(ok({ a: 1 }));
    assert.deepEqual(await http.getJson(URL_A), { a: 1 });
    const { credentials, referrerPolicy, headers } = requests[0]!.init;
    assert.deepEqual([credentials, referrerPolicy], ['omit', 'no-referrer']);
    assert.deepEqual(headers, { accept: 'application/json' });
  });

  it('does not cache a response that has not been validated', async () => {
    const { http, requests } = client(ok({ a: 1 }));
    await http.getJson(URL_A);
    await http.getText(URL_A);
    await http.getJson(URL_A);
    assert.equal(requests.length, 3);
  });

  it('caches a response that validate accepts', async () => {
    const { http, requests } = client(ok({ a: 1 }));
    await http.getJson(URL_A, { validate: () => undefined });
    await http.getJson(URL_A);
    assert.equal(requests.length, 1);
  });

  it('returns a separate object to each caller', async () => {
    const { http } = client(ok({ list: [1] }));
    const first = (await http.getJson(URL_A)) as { list: number[] };
    first.list.push(2);
    assert.deepEqual(await http.getJson(URL_A), { list: [1] });
  });

  it('ignores a byte order mark and decodes characters split between chunks', async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"name":"Môn"}');
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
        stream.close();
      },
    });
    const { http } = client(() => new Response(body));
    assert.deepEqual(await http.getJson(URL_A), { name: 'Môn' });
  });
});

describe('retries of the HTTP client', () => {
  it('follow 429, 5xx and network failures, with growing delays', async () => {
    for (const trouble of [status(429), status(503), broken]) {
      const { http, delays } = client(trouble, trouble, ok(7));
      assert.equal(await http.getJson(URL_A), 7);
      assert.deepEqual(delays, [500, 1000]);
    }
  });

  it('stop after the configured number of retries', async () => {
    const { http, requests } = client(status(503));
    const error = await failureOf(http.getJson(URL_A, { retries: 1 }));
    assert.ok(error instanceof HttpError);
    assert.equal(error.status, 503);
    assert.equal(error.retryable, true);
    assert.equal(requests.length, 2);
  });

  it('wait as long as Retry-After asks for, up to maxRetryDelay', async () => {
    const busy = status(429, { 'retry-after': '58' });
    for (const [maxRetryDelay, waited] of [
      [90_000, 58_000],
      [20_000, 20_000],
      [undefined, 10_000],
    ] as const) {
      const { http, delays } = client(busy, ok(7));
      await http.getJson(URL_A, maxRetryDelay === undefined ? {} : { maxRetryDelay });
      assert.deepEqual(delays, [waited]);
    }
  });

  it('do not follow 404', async () => {
    const { http, requests, delays } = client(status(404));
    const error = await failureOf(http.getJson(URL_A));
    assert.equal((error as HttpError).status, 404);
    assert.equal((error as HttpError).retryable, false);
    assert.deepEqual([requests.length, delays.length], [1, 0]);
  });

  it('read Retry-After in seconds and as a date', async () => {
    for (const [header, expected] of [
      ['2', 2000],
      ['Thu, 01 Jan 2026 00:00:03 GMT', 3000],
      ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ] as const) {
      const { http, delays } = client(status(429, { 'retry-after': header }), ok(1));
      await http.getJson(URL_A);
      assert.deepEqual(delays, [expected], header);
    }
  });

  it('cap a long Retry-After and ignore one that is malformed', async () => {
    const long = client(status(503, { 'retry-after': '3600' }), ok(1));
    await long.http.getJson(URL_A);
    assert.deepEqual(long.delays, [10_000]);
    for (const malformed of ['soon', '-1', '-3600', '1e3', '0x10', '2.5', '-Infinity', '']) {
      const { http, delays } = client(status(503, { 'retry-after': malformed }), ok(1));
      await http.getJson(URL_A);
      assert.deepEqual(delays, [500], `"${malformed}"`);
    }
  });

  it('do not cache a failure', async () => {
    const { http } = client(status(404), ok('found later'));
    await failureOf(http.getJson(URL_A));
    assert.equal(await http.getJson(URL_A), 'found later');
  });
});

describe('an unusable response of the HTTP client', () => {
  it('that is an HTML page throws DataShapeError and is not cached', async () => {
    const { http } = client(() => new Response('<!doctype html><title>Sign in</title>'), ok(1));
    const error = await failureOf(http.getJson(URL_A));
    assert.ok(error instanceof DataShapeError);
    assert.match(error.message, /an HTML page where JSON was expected/u);
    assert.equal(await http.getJson(URL_A), 1);
  });

  it('that is not JSON or empty throws an error that says so', async () => {
    for (const body of ['{"a":', '', 'undefined']) {
      const { http } = client(() => new Response(body));
      assert.match((await failureOf(http.getJson(URL_A))).message, /something else where JSON/u);
    }
  });

  it('is reported without user input', async () => {
    const { http } = client(status(400));
    const urls = ['https://figures.test/a?postcode=M1%201AA', 'https://api.test/postcodes/M1%201AA'];
    for (const url of urls) {
      const { message } = await failureOf(http.getJson(url));
      assert.doesNotMatch(message, /M1|secret/u);
    }
  });

  it('is cancelled when its body exceeds maxBytes', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 1;
        stream.enqueue(new Uint8Array(1000));
      },
      cancel() {
        cancelled = true;
      },
    });
    const { http } = client(() => new Response(endless));
    const error = await failureOf(http.getJson(URL_A, { maxBytes: 10_000 }));
    assert.ok(error instanceof DataShapeError);
    assert.match(error.message, /more than the 10000 bytes/u);
    assert.ok(sent < 20, `${sent} pieces were read`);
    assert.equal(cancelled, true);
  });

  it('with a truncated body is retried as a network failure', async () => {
    const cut = () => {
      const body = new ReadableStream<Uint8Array>({
        pull(stream) {
          stream.error(new TypeError('terminated'));
        },
      });
      return new Response(body);
    };
    const { http, requests } = client(cut, ok(1));
    assert.equal(await http.getJson(URL_A), 1);
    assert.equal(requests.length, 2);
  });

  it('is not cached when validate throws', async () => {
    const { http, requests } = client(ok({ error: true }));
    const refuse = () => {
      throw new HttpError('said inside', 500);
    };
    await failureOf(http.getJson(URL_A, { validate: refuse }));
    await failureOf(http.getJson(URL_A, { validate: refuse }));
    assert.equal(requests.length, 2);
  });

  it('that does not arrive within the timeout throws NetworkError', async () => {
    const http = createHttp({
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal!.addEventListener('abort', () => reject(signal!.reason as Error)),
        ),
      delay: () => Promise.resolve(),
      now: Date.now,
      random: () => 0,
    });
    const error = await failureOf(http.getJson(URL_A, { timeout: 5, retries: 0 }));
    assert.ok(error instanceof NetworkError);
    assert.match(error.message, /https:\/\/figures\.test\/a\.json did not answer within 5 ms/u);
  });
});

describe('a request shared by several callers', () => {
  function slow(): { http: Http; network: ReturnType<typeof deferredFetch> } {
    const network = deferredFetch();
    const http = createHttp({
      fetch: (url, init) => network.fetch(url, init),
      delay: () => Promise.resolve(),
      now: Date.now,
      random: () => 0,
    });
    return { http, network };
  }

  it('is sent once', async () => {
    const { http, network } = slow();
    const all = [http.getJson(URL_A), http.getJson(URL_A), http.getJson(URL_A)];
    network.pending[0]!.json({ a: 1 });
    assert.deepEqual(await Promise.all(all), [{ a: 1 }, { a: 1 }, { a: 1 }]);
    assert.equal(network.requests.length, 1);
  });

  it('continues for the others when one aborts', async () => {
    const { http, network } = slow();
    const leaver = new AbortController();
    const left = failureOf(http.getJson(URL_A, { signal: leaver.signal }));
    const stays = http.getJson(URL_A);
    leaver.abort(new Error('left'));
    assert.equal((await left).message, 'left');
    assert.equal(network.pending[0]!.signal!.aborted, false);
    network.pending[0]!.json(1);
    assert.equal(await stays, 1);
  });

  it('is aborted with its last caller, and sent again for the next one', async () => {
    const { http, network } = slow();
    const leavers = [new AbortController(), new AbortController()];
    const left = leavers.map(({ signal }) => failureOf(http.getJson(URL_A, { signal })));
    const { signal } = network.pending[0]!;
    for (const leaver of leavers) leaver.abort(new Error('left'));
    assert.equal(signal!.aborted, true);
    const next = http.getJson(URL_A);
    assert.equal(network.requests.length, 2);
    network.pending.at(-1)!.json('fresh');
    assert.equal(await next, 'fresh');
    await Promise.all(left);
  });

  it('is not sent for a signal that is already aborted', async () => {
    const { http, network } = slow();
    await failureOf(http.getJson(URL_A, { signal: AbortSignal.abort(new Error('gone')) }));
    await tick();
    assert.equal(network.requests.length, 0);
  });

  it('is not retried after its last caller aborted', async () => {
    const { http, network } = slow();
    const leaver = new AbortController();
    const left = failureOf(http.getJson(URL_A, { signal: leaver.signal }));
    leaver.abort(new Error('left'));
    await left;
    await tick();
    assert.equal(network.requests.length, 1);
  });
});
