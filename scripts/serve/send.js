// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
});

const encoders = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body),
};

/** Compressed bodies by hash and encoding: a file is compressed once. @type {Map<string, Buffer>} */
const compressedBodies = new Map();

const NOT_FOUND =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><h1>There is no such page</h1><p><a href="/">Go to the builder</a></p></html>\n';

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./routes.js').Route} route
 */
export async function send(request, response, route) {
  if (route.redirect)
    return void response.writeHead(route.isTemporary ? 307 : 308, { location: route.redirect }).end();
  if (!route.file && route.text === undefined)
    return void response
      .writeHead(404, { 'content-type': TYPES['.html'] ?? '' })
      .end(request.method === 'HEAD' ? undefined : NOT_FOUND);
  const body = route.file ? await readFile(route.file) : Buffer.from(route.text ?? '');
  const hash = createHash('sha1').update(body).digest('base64url');
  const type = TYPES[extname(route.file ?? route.name ?? '')] ?? 'application/octet-stream';
  const encoding = /^(?:text|application\/json|image\/svg)/u.test(type) ? encodingFor(request) : undefined;
  const etag = `"${hash}${encoding ? `-${encoding}` : ''}"`;
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('cache-control', route.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  if (route.policy) response.setHeader('content-security-policy', route.policy);
  if (route.shared) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
  }
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const bytes = encoding ? await encode(body, hash, encoding) : body;
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** @returns {'br' | 'gzip' | undefined} the best the browser takes */
function encodingFor(/** @type {import('node:http').IncomingMessage} */ request) {
  const accepted = (request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/u.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
}

async function encode(
  /** @type {Buffer} */ body,
  /** @type {string} */ hash,
  /** @type {'br' | 'gzip'} */ encoding,
) {
  const key = `${hash} ${encoding}`;
  const known = compressedBodies.get(key);
  if (known) return known;
  const bytes = await encoders[encoding](body);
  compressedBodies.set(key, bytes);
  return bytes;
}
