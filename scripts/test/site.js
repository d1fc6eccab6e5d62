// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OURS = /^\/(?:examples|embed|dataset)\//u;

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
    context.respond = false;
    const { req, res } = context;
    const closed = new Promise((resolve) => res.once('close', resolve));
    await handler(req, res);
    await closed;
  };
}
