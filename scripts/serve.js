// @ts-check
/**
 * Serves what is built, to this machine and to pages of any other origin: the builder, the examples,
 * `/embed/` and `/dataset/`, and Storybook where it has been built. No dependencies: Node's own http.
 *
 *   node scripts/serve.js            PORT=8080 node scripts/serve.js
 *
 * Only this machine can reach it, unless HOST names another address to listen on: HOST=0.0.0.0 for all.
 */
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { routeFor } from './serve/routes.js';
import { send } from './serve/send.js';

const LOOPBACK = '127.0.0.1';

/**
 * @param {{ root: string }} options folder of the project
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function createHandler({ root }) {
  return async (request, response) => {
    const { method = 'GET' } = request;
    if (method === 'OPTIONS') {
      response
        .writeHead(204, { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD' })
        .end();
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    // Not the host the request names, which whoever sends it can choose.
    const origin = `http://localhost:${request.socket.localPort}`;
    await send(request, response, await routeFor(root, request.url ?? '/', origin));
  };
}

/**
 * @param {{ root: string, port: number, host?: string, retry?: boolean }} options `host`: an address of this machine,
 *   loopback if left out; `retry`: take the next free port where this one is taken
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function listen({ root, port, host = LOOPBACK, retry = false }) {
  const handler = createHandler({ root });
  const server = createServer((request, response) => {
    handler(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(undefined));
  }).catch(async (error) => {
    if (error.code !== 'EADDRINUSE' || !retry) throw error;
    return undefined;
  });
  if (!server.listening) return listen({ root, port: port + 1, host, retry });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { port: address.port, close };
}

/** Serves until it is stopped, and prints the address. */
export async function serveUntilStopped() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const wanted = process.env['PORT'];
  const port = Number(wanted ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT="${wanted}" is not a port. Use a number from 1 to 65535.`);
  const host = process.env['HOST'] ?? LOOPBACK;
  const server = await listen({ root, port, host, retry: wanted === undefined }).catch((error) => {
    throw error.code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken. Set PORT to another, or leave it unset.`)
      : error;
  });
  console.log(`ODM Widgets: http://localhost:${server.port}/`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await serveUntilStopped().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
