import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createHttp, type HttpEnvironment } from '@odm-widgets/data/http';

/** A client over a network that the test writes; delays before retries end at once. */
export function httpOver(fetch: HttpEnvironment['fetch']) {
  return createHttp({ fetch, delay: () => Promise.resolve(), now: () => 0, random: () => 0.5 });
}

const answering = (status: number, body = '', headers: Record<string, string> = {}) =>
  httpOver(() => Promise.resolve(new Response(body, { status, headers })));

/** How a service may fail, with the error that its client is expected to reject with. */
export const FAILURES: Readonly<
  Record<string, { http: ReturnType<typeof createHttp>; error: string; status?: number; retryable: boolean }>
> = {
  'with status 404': { http: answering(404), error: 'HttpError', status: 404, retryable: false },
  'with status 429': {
    http: answering(429, '', { 'retry-after': '1' }),
    error: 'HttpError',
    status: 429,
    retryable: true,
  },
  'with status 500': { http: answering(500), error: 'HttpError', status: 500, retryable: true },
  'by refusing other origins': {
    http: httpOver(() => Promise.reject(new TypeError('Failed to fetch'))),
    error: 'NetworkError',
    retryable: true,
  },
  'with an HTML page': {
    http: answering(200, '<!doctype html><title>Maintenance</title>'),
    error: 'DataShapeError',
    retryable: false,
  },
  'with half a response': { http: answering(200, '[{"id": 1, '), error: 'DataShapeError', retryable: false },
};

/** Asserts the error, and that it may or may not be retried. */
export async function expectFailure(
  request: Promise<unknown>,
  { error, status, retryable }: { error: string; status?: number; retryable: boolean },
): Promise<void> {
  await assert.rejects(request, (reason: Error & { status?: number; retryable?: boolean }) => {
    assert.equal(reason.name, error, `${reason.name}: ${reason.message}`);
    if (status !== undefined) assert.equal(reason.status, status);
    assert.equal(reason.retryable, retryable);
    return true;
  });
}

/** A service that never answers, with a clock that runs as fast as the client waits. */
export async function withoutAnswer(
  request: (http: ReturnType<typeof createHttp>) => Promise<unknown>,
): Promise<void> {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const http = httpOver(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal!.addEventListener('abort', () => reject(signal!.reason as Error));
        }),
    );
    const outcome = request(http);
    outcome.catch(() => undefined);
    // More often than any client retries.
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      mock.timers.tick(60_000);
    }
    await new Promise((resolve) => setImmediate(resolve));
    await expectFailure(outcome, { error: 'NetworkError', retryable: true });
  } finally {
    mock.timers.reset();
  }
}
