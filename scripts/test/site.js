// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OURS = /^\/(?:examples|embed|dataset)\//u;

/** A library that an example imports from a CDN; tests ask nobody else, and give it the installed one. */
const LIBRARY = /https:\/\/cdn\.jsdelivr\.net\/npm\/([\w-]+)@\d+\/\+esm/u;
const INSTALLED = '/scripts/test/installed/';

/**
 * The server people get, inside the test server: tests open example pages with their real headers.
 *
 * @returns {Promise<NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]>}
 */
export async function siteMiddleware(/** @type {string} */ root) {
  const module = join(root, 'scripts/serve.js');
  if (!existsSync(module)) return (_context, next) => next();
  const { createHandler } = await import(pathToFileURL(module).href);
  const handler = createHandler({ root });
  return async (context, next) => {
    if (!OURS.test(context.path)) return next();
    const page = await exampleWithLibrary(root, context.path);
    if (page) {
      context.type = 'html';
      context.body = page;
      return undefined;
    }
    context.respond = false;
    const { req, res } = context;
    const closed = new Promise((resolve) => res.once('close', resolve));
    await handler(req, res);
    await closed;
  };
}

/** @returns {Promise<string | undefined>} the text of an example that imports a library, from the installed package */
async function exampleWithLibrary(/** @type {string} */ root, /** @type {string} */ path) {
  if (!/^\/examples\/[\w-]+\.html$/u.test(path)) return undefined;
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  const text = await readFile(file, 'utf8');
  const name = LIBRARY.exec(text)?.[1];
  return name && text.replace(LIBRARY, `${INSTALLED}${name}.js`);
}
