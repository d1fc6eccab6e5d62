// @ts-check
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { GRID_PAGES } from './grid.js';
import { LAMP_PAGES } from './lamps.js';
import { LEXICON_PAGES } from './lexicon.js';
import { PAINT_PAGES } from './host-paint.js';
import { FIGURES, pageHtml } from './pages.js';

const TYPES = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
});

/**
 * Serves the pages, our build, and the libraries' own minified files; all brotli, all held in memory
 * so that disk and compression are no part of what is measured.
 *
 * @param {{ root: string, json: Record<string, object>, files: Record<string, object> }} options `json` is served as
 *   `/bench/NAME.json`, `files` at their addresses
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function benchServer({ root, json, files }) {
  /** @type {Map<string, { body: Buffer, type: string }>} */
  const cache = new Map();
  const put = (
    /** @type {string} */ path,
    /** @type {string | Buffer} */ text,
    /** @type {string} */ type,
  ) => {
    const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    cache.set(path, { body, type });
  };
  for (const [name, value] of Object.entries(json))
    put(`/bench/${name}.json`, JSON.stringify(value), TYPES['.json'] ?? '');
  for (const [path, data] of Object.entries(files)) put(path, JSON.stringify(data), TYPES['.json'] ?? '');

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const key = pathname + (pathname === '/page' ? `?${searchParams}` : '');
    if (!cache.has(key)) await load(pathname, searchParams, key);
    const hit = cache.get(key);
    if (!hit) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': hit.type,
      'content-encoding': 'br',
      'cache-control': 'no-store',
    });
    response.end(hit.body);
  });

  async function load(
    /** @type {string} */ path,
    /** @type {URLSearchParams} */ query,
    /** @type {string} */ key,
  ) {
    const figure = path === '/page' && FIGURES.find(({ id }) => id === query.get('figure'));
    const page = figure && figure.pages.find(({ id }) => id === query.get('id'));
    if (page) {
      const html = pageHtml(page, Number(query.get('copies')));
      return put(key, page.isPrerendered ? await prerendered(root, html) : html, TYPES['.html'] ?? '');
    }
    const picture =
      path === '/page' &&
      { ...LAMP_PAGES, ...GRID_PAGES, ...LEXICON_PAGES, ...PAINT_PAGES }[query.get('id') ?? ''];
    if (picture)
      return put(
        key,
        `<!doctype html><meta charset="utf-8"><title>A picture</title>${picture}`,
        TYPES['.html'] ?? '',
      );
    const file = fileFor(root, path);
    if (file && existsSync(file))
      put(key, await readFile(file), TYPES[extname(file)] ?? 'application/octet-stream');
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page as `odm-widgets prerender` writes it. */
async function prerendered(/** @type {string} */ root, /** @type {string} */ source) {
  const { prerender } = await import('@odm-widgets/cli/prerender.js');
  const { html, tags } = await prerender(source, { dataset: join(root, 'packages/dataset'), root });
  const left = tags.filter(({ outcome }) => outcome !== 'written');
  if (left.length > 0) throw new Error(left.map(({ tag, reason }) => `<${tag}> ${reason}`).join('\n'));
  return html;
}

function fileFor(/** @type {string} */ root, /** @type {string} */ path) {
  const safe = normalize(path).replace(/^(\.\.[/\\])+/u, '');
  if (safe.startsWith('/npm/')) return join(root, 'node_modules', safe.slice('/npm/'.length));
  if (safe.startsWith('/embed/') || safe.startsWith('/dataset/')) return join(root, 'dist', safe);
  return undefined;
}
