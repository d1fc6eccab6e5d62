// @ts-check
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const OURS = /^\/(?:examples|prerendered|builder|embed|dataset|w)\//u;

/** A library that an example imports from a CDN; tests ask nobody else, and give it the installed one. */
const LIBRARY = /https:\/\/cdn\.jsdelivr\.net\/npm\/([\w-]+)@\d+\/\+esm/u;
const INSTALLED = '/test-installed/';

/** A page with what the builder gives for one where no script runs without a hash. */
const BUILDER_PAGE = '/test-builder/integrity-policy.html';

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

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
    if (context.path.startsWith(INSTALLED)) {
      context.type = 'js';
      context.body = await bundled(root, context.path.slice(INSTALLED.length));
      return undefined;
    }
    if (context.path === BUILDER_PAGE) {
      const { html, headers } = await builderPage(root, context.origin);
      context.set(headers);
      context.type = 'html';
      context.body = html;
      return undefined;
    }
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

/**
 * What the builder gives as HTML for a ward, with the scripts of this server, under the strictest policies.
 *
 * @param {string} root
 * @param {string} origin
 */
async function builderPage(root, origin) {
  /** @type {typeof import('@odm-widgets/builder/outputs.js')} */
  const { en, importMap, outputFor, policyText } = await import(
    pathToFileURL(join(root, 'packages/builder/lib/outputs/outputs.js')).href
  );
  const built = JSON.parse(await readFile(join(root, 'dist/builder/release.json'), 'utf8'));
  const release = { ...built, site: `${origin}/`, isLocal: true, scripts: `${origin}/embed/` };
  const hash = createHash('sha256').update(importMap(release)).digest('base64');
  const place = /** @type {const} */ ({ kind: 'ward', name: 'E05011351', title: 'Ardwick' });
  const { code, policy } = outputFor(
    'html',
    {
      tag: 'odm-ward-deprivation',
      place: { ...place, council: 'E08000003' },
      options: {},
      needsHashes: true,
    },
    { ...release, importMapHash: `sha256-${hash}` },
    { words: en },
  );
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${code[0]?.text}`,
    headers: {
      'integrity-policy': 'blocked-destinations=(script)',
      'content-security-policy': `default-src 'none'; img-src data:; require-trusted-types-for 'script'; ${policyText(policy).replaceAll('\n', ' ')}`,
    },
  };
}

/** @returns {Promise<string | undefined>} the text of an example that imports a library, from the installed package */
async function exampleWithLibrary(/** @type {string} */ root, /** @type {string} */ path) {
  if (!/^\/examples\/[\w-]+\.html$/u.test(path)) return undefined;
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  const text = await readFile(file, 'utf8');
  const name = LIBRARY.exec(text)?.[1];
  return name && text.replace(LIBRARY, `${INSTALLED}${name}`);
}

/**
 * A CDN sends a library as one module. Its hundreds of modules one by one keep WebKit busy for minutes.
 *
 * @returns {Promise<string>}
 */
function bundled(/** @type {string} */ root, /** @type {string} */ name) {
  const known = bundles.get(name);
  if (known) return known;
  const contents = `export { default } from '${name}';`;
  const text = build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(name, text);
  return text;
}
