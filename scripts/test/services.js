// @ts-check
import { createServer } from 'node:http';
import { answerOf, SERVICES, wishOf } from './services/answers.js';

/**
 * @typedef {object} Received what a service was sent
 * @property {string} service
 * @property {string} path with its query
 * @property {string} type of the body
 * @property {[string, string][]} fields
 * @property {string | undefined} requestedWith
 * @property {string | undefined} cookie
 */

/**
 * Newsletter services on this machine, at an origin of their own: each at the path it has in the world, with the
 * cross-origin headers it sends there. A path that begins with `/closed` is one whose operator allows nobody.
 * `/received?email=` lists what came from an address.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
async function startServices() {
  /** @type {Received[]} */
  const received = [];
  const server = createServer((request, response) => {
    answer(request, response, received).catch((error) => {
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
 * @param {Received[]} received
 */
async function answer(request, response, received) {
  const url = new URL(request.url ?? '/', 'http://services');
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
    service.shared === 'everybody' || (service.shared === 'allowed' && !url.pathname.startsWith('/closed'));
  if (open) response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  if (request.method === 'OPTIONS') {
    response.writeHead(204, open ? { 'access-control-allow-headers': 'x-requested-with' } : {}).end();
    return;
  }
  const { type, fields } = await read(request);
  const requestedWith = /** @type {string | undefined} */ (request.headers['x-requested-with']);
  const { cookie } = request.headers;
  received.push({ service: name, path: url.pathname + url.search, type, fields, requestedWith, cookie });
  const wish = wishOf(fields);
  if (wish === 'silent') return;
  const asScript = /json/u.test(request.headers.accept ?? '');
  const { status, type: answerType, body } = answerOf(service, wish, asScript);
  response.writeHead(status, { 'content-type': answerType }).end(body);
}

/** @returns {Promise<{ type: string, fields: [string, string][] }>} */
async function read(/** @type {import('node:http').IncomingMessage} */ request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const type = request.headers['content-type'] ?? '';
  return { type, fields: [...new URLSearchParams(Buffer.concat(chunks).toString('utf8'))] };
}

/**
 * Starts the services with the test server, and tells tests where they are.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function servicesPlugin() {
  /** @type {Awaited<ReturnType<typeof startServices>> | undefined} */
  let services;
  return {
    name: 'newsletter-services',
    serverStart: async () => {
      services = await startServices();
    },
    serverStop: () => services?.close(),
    serve: (context) =>
      context.path === '/newsletter-services.json'
        ? { body: JSON.stringify({ origin: services?.origin }), type: 'json' }
        : undefined,
  };
}
