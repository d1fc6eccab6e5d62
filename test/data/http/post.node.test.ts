import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DataShapeError, NetworkError } from '@odm-widgets/data';
import { createPost, type PostOptions } from '@odm-widgets/data/post';

const URL_A = 'https://lists.test/subscribe?u=1';
const FIELDS = new URLSearchParams([
  ['email', 'siân@example.org'],
  ['tag', 'a'],
  ['tag', 'b'],
]);

/** A client whose requests get this response. */
function client(answer: (init: RequestInit) => Response | Promise<Response>) {
  const asked: RequestInit[] = [];
  const post = createPost({
    fetch: async (_, init) => {
      asked.push(init);
      return answer(init);
    },
  });
  return { post: (options?: PostOptions) => post(URL_A, FIELDS, options), asked };
}

describe('postForm', () => {
  it('sends a form as a browser does, without cookies and referrer', async () => {
    const { post, asked } = client(() => new Response('{}'));
    await post({ headers: { 'x-requested-with': 'XMLHttpRequest' } });
    const { method, body, credentials, referrerPolicy, redirect, headers } = asked[0]!;
    assert.deepEqual([method, credentials, referrerPolicy], ['POST', 'omit', 'no-referrer']);
    assert.equal(redirect, 'manual');
    assert.equal((body as URLSearchParams).toString(), 'email=si%C3%A2n%40example.org&tag=a&tag=b');
    assert.deepEqual(headers, { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' });
  });

  it('resolves to the body whatever the status', async () => {
    for (const status of [200, 400, 422, 429, 500]) {
      const { post, asked } = client(() => new Response('why', { status }));
      assert.deepEqual(await post(), { status, text: 'why' });
      assert.equal(asked.length, 1);
    }
  });

  it('follows no redirect, which could post the form to another origin', async () => {
    // In browsers the status of a redirect is hidden.
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    const redirects = [301, 302, 303, 307, 308].map(
      (status) => new Response(null, { status, headers: { location: 'https://elsewhere.test/' } }),
    );
    for (const response of [opaque, ...redirects]) {
      const { post, asked } = client(() => response);
      await assert.rejects(post(), NetworkError, String(response.status));
      assert.equal(asked.length, 1);
    }
  });

  it('does not retry after a failure', async () => {
    const { post, asked } = client(() => Promise.reject(new TypeError('Failed to fetch')));
    await assert.rejects(post(), NetworkError);
    assert.equal(asked.length, 1);
  });

  it('does not cache responses', async () => {
    const { post, asked } = client(() => new Response('{}'));
    await post();
    await post();
    assert.equal(asked.length, 2);
  });

  it('throws NetworkError after the timeout', async () => {
    const { post } = client(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal!.addEventListener('abort', () => reject(signal!.reason as Error));
        }),
    );
    await assert.rejects(post({ timeout: 1 }), /did not answer within 1 ms/u);
  });

  it('aborts with its signal, before and during the request', async () => {
    const gone = new Error('gone');
    const { post, asked } = client(() => new Response('{}'));
    await assert.rejects(post({ signal: AbortSignal.abort(gone) }), gone);
    assert.equal(asked.length, 0);
    const abort = new AbortController();
    const slow = client(({ signal }) => {
      abort.abort(gone);
      return Promise.reject(signal!.reason as Error);
    });
    await assert.rejects(slow.post({ signal: abort.signal }), gone);
  });

  it('throws DataShapeError for an endless body', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(new Uint8Array(1000)),
    });
    const { post } = client(() => new Response(endless));
    await assert.rejects(post({ maxBytes: 5000 }), DataShapeError);
  });
});
