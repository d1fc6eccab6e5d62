import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { beginLoad, DataShapeError, OdmError } from '@odm-widgets/data';
import { createHttp, type HttpEnvironment } from '@odm-widgets/data/http';
import { cases } from '../support/attack.js';

const ADDRESS = 'https://figures.test/a.json';
const GOOD = '{"figures":[1,2,3]}';

/** What a server may answer, by name. */
const ANSWERS: Readonly<Record<string, (signal: AbortSignal) => Response | Promise<Response>>> = {
  good: () => new Response(GOOD),
  unreachable: () => Promise.reject(new TypeError('Failed to fetch')),
  broken: () => new Response('', { status: 500 }),
  busy: () => new Response('', { status: 429, headers: { 'retry-after': '-5' } }),
  'busy for long': () => new Response('', { status: 503, headers: { 'retry-after': '86400' } }),
  missing: () => new Response('gone', { status: 404 }),
  'cut off': () => new Response(GOOD.slice(0, 9)),
  'another page': () => new Response('<!doctype html><title>Sign in</title>'),
  'another shape': () => new Response('{"figures":"none"}'),
  empty: () => new Response(''),
  'too long': () => new Response(' '.repeat(5000)),
  'broken off': () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          controller.error(new TypeError('network error'));
        },
      }),
    ),
  silent: (signal) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
};

/** A client of a server that gives these answers in turn, and then good ones. */
function clientOf(answers: readonly string[]) {
  const asked: RequestInit[] = [];
  const delays: number[] = [];
  const environment: HttpEnvironment = {
    fetch: (_, init) => {
      const name = answers[asked.length] ?? 'good';
      asked.push(init);
      return Promise.resolve(init.signal as AbortSignal).then((signal) => ANSWERS[name]!(signal));
    },
    delay: (ms, signal) => {
      delays.push(ms);
      return signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve();
    },
    now: () => Date.UTC(2026, 0, 1),
    random: () => 0.5,
  };
  return { http: createHttp(environment), asked, delays };
}

/** A load as a widget makes it: it reads the answer, and reports how that ended. */
async function load(
  http: ReturnType<typeof createHttp>,
  { reload = false, abort = false } = {},
): Promise<string> {
  const controller = new AbortController();
  const { signal } = controller;
  const end = beginLoad(signal, { reload });
  try {
    const request = http.getJson(ADDRESS, { signal, timeout: 20, maxBytes: 1000 });
    if (abort) controller.abort(new Error('left'));
    const { figures } = (await request) as { figures: unknown };
    if (!Array.isArray(figures)) throw new DataShapeError('figures should be a list.');
    end('success');
    return 'figures';
  } catch (error) {
    end(signal.aborted ? 'abort' : 'failure');
    if (signal.aborted) return 'aborted';
    assert.ok(error instanceof OdmError, `${(error as Error).name}: ${(error as Error).message}`);
    assert.doesNotMatch(error.message, /undefined|\[object/u);
    return error.name;
  }
}

const step = fc.record({ reload: fc.boolean(), abort: fc.boolean() });
const names = fc.array(fc.constantFrom(...Object.keys(ANSWERS)), { maxLength: 12 });

describe('any sequence of faults of a server', () => {
  it('ends every load with figures, an error of the project or an abort, after at most three requests', () =>
    fc.assert(
      fc.asyncProperty(names, fc.array(step, { minLength: 1, maxLength: 5 }), async (answers, steps) => {
        const { http, asked, delays } = clientOf(answers);
        for (const one of steps) {
          const before = asked.length;
          assert.match(await load(http, one), /^(?:figures|aborted|\w+Error)$/u);
          assert.ok(asked.length - before <= 3);
        }
        for (const ms of delays) assert.ok(ms >= 250 && ms <= 10_000, String(ms));
      }),
      cases(400),
    ));

  it('does not affect a load after it: no bad response is cached', () =>
    fc.assert(
      fc.asyncProperty(names, fc.boolean(), async (answers, reload) => {
        const { http, asked } = clientOf(answers);
        while (asked.length < answers.length) await load(http, { reload: true });
        assert.equal(await load(http, { reload }), 'figures');
        const { length } = asked;
        assert.equal(await load(http), 'figures', 'from the cache');
        assert.equal(asked.length, length);
      }),
      cases(400),
    ));

  it('does not affect a load that runs at the same time', () =>
    fc.assert(
      fc.asyncProperty(names, fc.array(step, { minLength: 2, maxLength: 6 }), async (answers, steps) => {
        const { http } = clientOf(answers);
        const ends = await Promise.all(steps.map((one) => load(http, one)));
        steps.forEach(({ abort }, index) => assert.equal(ends[index] === 'aborted', abort));
        // Every load ended, so nothing waits for anything any more.
        for (let attempt = 0; attempt <= answers.length; attempt += 1) await load(http, { reload: true });
        assert.equal(await load(http), 'figures');
      }),
      cases(300),
    ));
});
