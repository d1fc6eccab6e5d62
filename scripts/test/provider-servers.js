// @ts-check
import { createServer } from 'node:http';
import { requestedScenario, responseOf, SERVICES } from './provider-servers/responses.js';

/**
 * @typedef {object} ReceivedRequest a sign-up that a service received
 * @property {string} service
 * @property {string} path with its query
 * @property {string} type of the body
 * @property {[string, string][]} fields
 * @property {string | undefined} requestedWith
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
  const url = new URL(request.url ?? '/', 'http://provider.test');
  if (url.pathname === '/received') {
    const email = url.searchParams.get('email') ?? '';
    const own = received.filter(({ fields }) => fields.some(([, value]) => value === email));
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
      .end(JSON.stringify(own));
    return;
  }
  const [name, service] = Object.entries(SERVICES).find(([, { path }]) => path.test(url.pathname)) ?? [];
  if (!name || !service) return void response.writeHead(404).end();
  const open =
    service.cors === 'always' || (service.cors === 'configurable' && !url.pathname.startsWith('/closed'));
  if (open) response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  if (request.method === 'OPTIONS') {
    response.writeHead(204, open ? { 'access-control-allow-headers': 'x-requested-with' } : {}).end();
    return;
  }
  const { type, fields } = await read(request);
  const requestedWith = /** @type {string | undefined} */ (request.headers['x-requested-with']);
  const { cookie } = request.headers;
  received.push({ service: name, path: url.pathname + url.search, type, fields, requestedWith, cookie });
  const scenario = requestedScenario(fields);
  if (scenario === 'silent') return;
  const acceptsJson = /json/u.test(request.headers.accept ?? '');
  const { status, type: responseType, body } = responseOf(service, scenario, acceptsJson);
  response.writeHead(status, { 'content-type': responseType }).end(body);
}

/** @returns {Promise<{ type: string, fields: [string, string][] }>} */
async function read(/** @type {import('node:http').IncomingMessage} */ request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const type = request.headers['content-type'] ?? '';
  return { type, fields: [...new URLSearchParams(Buffer.concat(chunks).toString('utf8'))] };
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
