// @ts-check
import { createServer } from 'node:http';
import { PROVIDER_SERVERS } from './provider-servers/providers.js';
import { page, requestedScenario, responseOf } from './provider-servers/responses.js';

/**
 * @typedef {object} ReceivedRequest a sign-up that a service received
 * @property {string} service
 * @property {string} path with its query
 * @property {string} type of the body
 * @property {[string, string][]} fields
 * @property {string | undefined} problem why the service stores no sign-up; undefined when it stores one
 * @property {string | undefined} cookie
 */

/**
 * A loopback server for all newsletter services, on an origin of its own: each service has its real path and sends
 * its real cross-origin headers. A path that begins with `/closed` belongs to an operator who allows no other
 * origin. `/received?email=` lists the sign-ups of one email address.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
async function startProviderServer() {
  /** @type {ReceivedRequest[]} */
  const received = [];
  const server = createServer((request, response) => {
    respond(request, response, received).catch((error) => {
      console.error(error);
      response.destroy();
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
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {ReceivedRequest[]} received
 */
async function respond(request, response, received) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  if (url.pathname === '/received') {
    const email = url.searchParams.get('email') ?? '';
    const own = received.filter(({ fields }) => fields.some(([, value]) => value === email));
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
      .end(JSON.stringify(own));
    return;
  }
  if (request.method === 'GET') return send(response, page(200, 'Thank you'));
  const [name, provider] =
    Object.entries(PROVIDER_SERVERS).find(([, { path }]) => path.test(url.pathname)) ?? [];
  if (!name || !provider) {
    // A sign-up that arrives anywhere else is recorded too, so that a test can find it.
    received.push({ service: '', path: url.pathname, problem: 'no service', ...(await read(request)) });
    return send(response, page(404, 'Not found'));
  }
  const allowsOrigin =
    provider.cors === 'always' || (provider.cors === 'configurable' && !url.pathname.startsWith('/closed'));
  if (allowsOrigin) response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const { type, fields, cookie } = await read(request);
  const form = { url, fields, acceptsJson: /json/u.test(request.headers.accept ?? '') };
  const problem = provider.problemWith(form);
  received.push({ service: name, path: url.pathname + url.search, type, fields, problem, cookie });
  const scenario = requestedScenario(fields);
  if (scenario !== 'silent') send(response, responseOf(provider, scenario, form));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('./provider-servers/types.d.ts').ProviderResponse} answer
 */
function send(response, { status, headers, body }) {
  response.writeHead(status, headers).end(body);
}

/** @returns {Promise<{ type: string, fields: [string, string][], cookie: string | undefined }>} */
async function read(/** @type {import('node:http').IncomingMessage} */ request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { cookie, 'content-type': type = '' } = request.headers;
  const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': type } });
  const data = /form/u.test(type) ? await body.formData() : [];
  /** @type {[string, string][]} */
  const fields = [...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
  return { type, fields, cookie };
}

/**
 * Starts the provider server with the test server, and serves its origin at `/newsletter-providers.json`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function providerServersPlugin() {
  /** @type {Awaited<ReturnType<typeof startProviderServer>> | undefined} */
  let server;
  return {
    name: 'newsletter-providers',
    serverStart: async () => {
      server = await startProviderServer();
    },
    serverStop: () => server?.close(),
    serve: (context) =>
      context.path === '/newsletter-providers.json'
        ? { body: JSON.stringify({ origin: server?.origin }), type: 'json' }
        : undefined,
  };
}
