// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.json': 'application/json',
});

/**
 * What jsDelivr and unpkg do: serves a package’s files below its name and version, to every origin.
 *
 * @param {string} files  folder of the package
 * @returns {Promise<{ base: string, close: () => void }>} the address of the folder, which ends with a slash
 */
export async function serveAsCdn(files) {
  const { name, version } = JSON.parse(readFileSync(join(files, 'package.json'), 'utf8'));
  const prefix = `/npm/${name}@${version}/`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(files, pathname.slice(prefix.length));
    if (!pathname.startsWith(prefix) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    response.end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    base: `http://localhost:${port}${prefix}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
