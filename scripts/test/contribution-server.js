// @ts-check
/**
 * A loopback server that takes contributions to a lexicon, on an origin of its own. The last part of the path says how
 * it answers: `ok`, `busy`, `refused`, `broken`, `redirect`, or `closed` without the header that lets a page read the
 * answer. `/received?what=` lists what arrived with those words.
 */
import { createServer } from 'node:http';

/** @type {Record<string, number>} */
const STATUSES = { ok: 200, busy: 429, refused: 422, broken: 500, redirect: 303, closed: 200 };

/** @returns {Promise<{ origin: string, close: () => void }>} */
async function startServer() {
  /** @type {{ type: string, fields: [string, string][] }[]} */
  const received = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (url.pathname === '/received') {
      const what = url.searchParams.get('what');
      const own = received.filter(({ fields }) =>
        fields.some(([name, value]) => name === 'what' && value === what),
      );
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' });
      response.end(JSON.stringify(own));
      return;
    }
    const scenario = url.pathname.split('/').at(-1) ?? '';
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      if (request.method === 'POST')
        received.push({
          type: request.headers['content-type'] ?? '',
          fields: [...new URLSearchParams(body)],
        });
      response.writeHead(STATUSES[scenario] ?? 200, {
        'content-type': 'text/html; charset=utf-8',
        ...(scenario === 'closed' ? {} : { 'access-control-allow-origin': '*' }),
        ...(scenario === 'redirect' ? { location: '/thanks/ok' } : {}),
      });
      response.end('<!doctype html><title>An answer</title><h1>An answer</h1>');
    });
  });
  await new Promise((/** @type {(value: void) => void} */ done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

/**
 * Starts the server with the test server, and serves its origin at `/contribution-server.json`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function contributionServerPlugin() {
  /** @type {Awaited<ReturnType<typeof startServer>> | undefined} */
  let server;
  return {
    name: 'contribution-server',
    serverStart: async () => {
      server = await startServer();
    },
    serverStop: () => server?.close(),
    serve: (context) =>
      context.path === '/contribution-server.json'
        ? { body: JSON.stringify({ origin: server?.origin }), type: 'json' }
        : undefined,
  };
}
