import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DataShapeError, HttpError, NetworkError } from '@odm-widgets/data';
import { createHttp, type Http, type HttpEnvironment } from '../../../packages/data/src/http/http.js';
import { deferredFetch } from '../../support/deferred-fetch.js';

const URL_A = 'https://figures.test/a.json?secret=1';

/** A client on a network of these answers, one after the other; its clock never waits. */
function client(...answers: (() => Response | Promise<Response>)[]) {
  const waits: number[] = [];
  const asked: { url: string; init: RequestInit }[] = [];
  const seams: HttpEnvironment = {
    fetch: (url, init) => {
      asked.push({ url, init });
      const answer = answers[Math.min(asked.length, answers.length) - 1]!;
      return Promise.resolve().then(answer);
    },
    delay: (ms, signal) => {
      waits.push(ms);
      return signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve();
    },
    now: () => Date.UTC(2026, 0, 1),
    random: () => 0.5,
  };
  return { http: createHttp(seams), waits, asked };
}

const ok = (body: unknown) => () => new Response(JSON.stringify(body));
const status = (code: number, headers?: HeadersInit) => () =>
  new Response('', { status: code, ...(headers ? { headers } : {}) });
const broken = () => Promise.reject(new TypeError('Failed to fetch'));

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => assert.fail('an answer came where a failure was expected'),
    (error: Error) => error,
  );
}

/** Lets pending promises run. */
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('the http client, when all is well', () => {
  it('sends no cookies and no referrer, and asks for JSON', async () => {
    const { http, asked } = client(ok({ a: 1 }));
    assert.deepEqual(await http.getJson(URL_A), { a: 1 });
    const { credentials, referrerPolicy, headers } = asked[0]!.init;
    assert.deepEqual([credentials, referrerPolicy], ['omit', 'no-referrer']);
    assert.deepEqual(headers, { accept: 'application/json' });
  });

  it('remembers an answer', async () => {
    const { http, asked } = client(ok({ a: 1 }));
    await http.getJson(URL_A);
    await http.getJson(URL_A);
    assert.equal(asked.length, 1);
  });

  it('gives each caller an answer of their own, which they may change', async () => {
    const { http } = client(ok({ list: [1] }));
    const first = (await http.getJson(URL_A)) as { list: number[] };
    first.list.push(2);
    assert.deepEqual(await http.getJson(URL_A), { list: [1] });
  });

  it('forgets the oldest of very many', async () => {
    const { http, asked } = client(ok(1));
    for (let i = 0; i < 65; i += 1) await http.getJson(`https://figures.test/${i}`);
    await http.getJson('https://figures.test/64');
    assert.equal(asked.length, 65);
    await http.getJson('https://figures.test/0');
    assert.equal(asked.length, 66);
  });

  it('reads past a byte order mark, and letters cut in two by the network', async () => {
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

describe('the http client, when the server is busy', () => {
  it('asks again after 429, 5xx and network failures, waiting longer each time', async () => {
    for (const trouble of [status(429), status(503), broken]) {
      const { http, waits } = client(trouble, trouble, ok(7));
      assert.equal(await http.getJson(URL_A), 7);
      assert.deepEqual(waits, [500, 1000]);
    }
  });

  it('gives up after the retries it was given', async () => {
    const { http, asked } = client(status(503));
    const error = await failureOf(http.getJson(URL_A, { retries: 1 }));
    assert.ok(error instanceof HttpError);
    assert.equal(error.status, 503);
    assert.equal(error.retryable, true);
    assert.equal(asked.length, 2);
  });

  it('waits for a busy server no longer than its caller has patience', async () => {
    const busy = status(429, { 'retry-after': '58' });
    for (const [patience, waited] of [
      [90_000, 58_000],
      [20_000, 20_000],
      [undefined, 10_000],
    ] as const) {
      const { http, waits } = client(busy, ok(7));
      await http.getJson(URL_A, patience === undefined ? {} : { maxRetryDelay: patience });
      assert.deepEqual(waits, [waited]);
    }
  });

  it('does not ask again after 404', async () => {
    const { http, asked, waits } = client(status(404));
    const error = await failureOf(http.getJson(URL_A));
    assert.equal((error as HttpError).status, 404);
    assert.equal((error as HttpError).retryable, false);
    assert.deepEqual([asked.length, waits.length], [1, 0]);
  });

  it('comes back when the server says, in seconds or by the clock', async () => {
    for (const [header, expected] of [
      ['2', 2000],
      ['Thu, 01 Jan 2026 00:00:03 GMT', 3000],
      ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ] as const) {
      const { http, waits } = client(status(429, { 'retry-after': header }), ok(1));
      await http.getJson(URL_A);
      assert.deepEqual(waits, [expected], header);
    }
  });

  it('does not wait an hour because a server says so, nor is it confused by nonsense', async () => {
    const long = client(status(503, { 'retry-after': '3600' }), ok(1));
    await long.http.getJson(URL_A);
    assert.deepEqual(long.waits, [10_000]);
    const nonsense = client(status(503, { 'retry-after': 'soon' }), ok(1));
    await nonsense.http.getJson(URL_A);
    assert.deepEqual(nonsense.waits, [500]);
  });

  it('never remembers a failure', async () => {
    const { http } = client(status(404), ok('found later'));
    await failureOf(http.getJson(URL_A));
    assert.equal(await http.getJson(URL_A), 'found later');
  });
});

describe('the http client, when the answer is not one', () => {
  it('says that a page came where figures were expected, and asks afresh next time', async () => {
    const { http } = client(() => new Response('<!doctype html><title>Sign in</title>'), ok(1));
    const error = await failureOf(http.getJson(URL_A));
    assert.ok(error instanceof DataShapeError);
    assert.match(error.message, /an HTML page where JSON was expected/u);
    assert.equal(await http.getJson(URL_A), 1);
  });

  it('says the same of anything else, and of an empty body', async () => {
    for (const body of ['{"a":', '', 'undefined']) {
      const { http } = client(() => new Response(body));
      assert.match((await failureOf(http.getJson(URL_A))).message, /something else where JSON/u);
    }
  });

  it('never names what a visitor may have typed', async () => {
    const { http } = client(status(400));
    const asked = ['https://figures.test/a?postcode=M1%201AA', 'https://api.test/postcodes/M1%201AA'];
    for (const url of asked) {
      const { message } = await failureOf(http.getJson(url));
      assert.doesNotMatch(message, /M1|secret/u);
    }
  });

  it('stops reading a body larger than it accepts, and lets the server go', async () => {
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

  it('takes a body cut short for a failure of the network, and tries again', async () => {
    const cut = () => {
      const body = new ReadableStream<Uint8Array>({
        pull(stream) {
          stream.error(new TypeError('terminated'));
        },
      });
      return new Response(body);
    };
    const { http, asked } = client(cut, ok(1));
    assert.equal(await http.getJson(URL_A), 1);
    assert.equal(asked.length, 2);
  });

  it('does not remember an answer that its caller refuses', async () => {
    const { http, asked } = client(ok({ error: true }));
    const refuse = () => {
      throw new HttpError('said inside', 500);
    };
    await failureOf(http.getJson(URL_A, { validate: refuse }));
    await failureOf(http.getJson(URL_A, { validate: refuse }));
    assert.equal(asked.length, 2);
  });

  it('takes time limits seriously', async () => {
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

describe('one request for all who ask', () => {
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

  it('is shared while it runs', async () => {
    const { http, network } = slow();
    const all = [http.getJson(URL_A), http.getJson(URL_A), http.getJson(URL_A)];
    network.pending[0]!.json({ a: 1 });
    assert.deepEqual(await Promise.all(all), [{ a: 1 }, { a: 1 }, { a: 1 }]);
    assert.equal(network.asked.length, 1);
  });

  it('goes on for the others when one leaves', async () => {
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

  it('is given up when all have left, and starts afresh for who comes next', async () => {
    const { http, network } = slow();
    const leavers = [new AbortController(), new AbortController()];
    const left = leavers.map(({ signal }) => failureOf(http.getJson(URL_A, { signal })));
    const { signal } = network.pending[0]!;
    for (const leaver of leavers) leaver.abort(new Error('left'));
    assert.equal(signal!.aborted, true);
    const next = http.getJson(URL_A);
    assert.equal(network.asked.length, 2);
    network.pending.at(-1)!.json('fresh');
    assert.equal(await next, 'fresh');
    await Promise.all(left);
  });

  it('does not start for a caller who has already left', async () => {
    const { http, network } = slow();
    await failureOf(http.getJson(URL_A, { signal: AbortSignal.abort(new Error('gone')) }));
    await tick();
    assert.equal(network.asked.length, 0);
  });

  it('does not try again once everybody has left', async () => {
    const { http, network } = slow();
    const leaver = new AbortController();
    const left = failureOf(http.getJson(URL_A, { signal: leaver.signal }));
    leaver.abort(new Error('left'));
    await left;
    await tick();
    assert.equal(network.asked.length, 1);
  });
});
