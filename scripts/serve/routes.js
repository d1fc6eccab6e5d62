// @ts-check
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { examplesIndex, gallery } from '../examples.js';
import { policyFor, policyForPage } from './policies.js';
import { withRelativeDates, writtenOn } from './relative-dates.js';

/**
 * @typedef {object} Route
 * @property {string | undefined} file undefined where there is none
 * @property {string} [text] what is sent in place of a file
 * @property {string} [name] whose ending says what kind of text it is
 * @property {boolean} shared whether other origins may read it
 * @property {boolean} immutable whether its name changes with its content
 * @property {string | undefined} redirect where the page really is
 * @property {boolean} [isTemporary] whether browsers must not remember that
 * @property {string | undefined} policy content security policy of a page
 */

/** Sample programmes with dates of this week and the months that follow. */
const TODAY = '/examples/today/';

/** Folders that are served, by the beginning of the address. @type {readonly [prefix: string, folder: string, shared: boolean][]} */
const FOLDERS = [
  [TODAY, 'examples/data', false],
  ['/builder/', 'dist/builder', false],
  ['/embed/', 'dist/embed', true],
  ['/dataset/', 'dist/dataset', true],
  ['/examples/', 'examples', false],
  ['/storybook/', 'storybook-static', false],
];

/** In place of the first page of what is built by a command of its own. */
const NOT_BUILT =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Storybook is not built</title><h1>Storybook is not built</h1><p>Run <code>npm run storybook -- --build</code>, then reload this page.</p></html>';

/** Responses that are generated from the example pages on request. @type {Record<string, (root: string) => string>} */
const GENERATED = {
  '/examples/': examplesIndex,
  '/examples/index.html': examplesIndex,
  '/start/gallery.json': (root) => JSON.stringify(gallery(root)),
};

/**
 * @param {string} root
 * @param {string} url as written in the request
 * @param {string} [origin] of this server
 * @returns {Promise<Route>}
 */
export async function routeFor(root, url, origin = 'http://localhost') {
  const path = pathOf(url);
  const nothing = {
    file: undefined,
    shared: false,
    immutable: false,
    redirect: undefined,
    policy: undefined,
  };
  if (path === undefined) return nothing;
  if (path === '/' || path === '/index.html') return { ...nothing, redirect: '/builder/', isTemporary: true };
  const generate = GENERATED[path];
  if (generate) return { ...nothing, text: generate(root), name: path.endsWith('/') ? 'index.html' : path };
  const example = /^\/prerendered\/([\w-]+\.html)$/u.exec(path)?.[1];
  if (example) return { ...nothing, ...(await prerendered(root, example)) };
  if (path.startsWith('/w/')) return { ...nothing, ...(await placePage(root, path, origin)) };
  if (path === '/start') return { ...nothing, redirect: '/start/' };
  if (path.startsWith('/start/'))
    return { ...nothing, file: await existing(join(root, 'examples/start'), path.slice(7) || 'index.html') };
  const folder = FOLDERS.find(([prefix]) => path.startsWith(prefix) || `${path}/` === prefix);
  if (!folder) return nothing;
  const [prefix, name, shared] = folder;
  if (`${path}/` === prefix) return { ...nothing, redirect: prefix };
  const rest = path.slice(prefix.length) || 'index.html';
  const file = await existing(join(root, name), rest);
  if (!file && path === '/storybook/') return { ...nothing, text: NOT_BUILT, name: 'index.html' };
  return {
    ...nothing,
    ...(await contentOf(file, path)),
    shared,
    immutable: /\/chunks\/.+-[\w-]{7}\.js/u.test(path),
    policy: policyFor(path),
  };
}

/**
 * An example page as `odm-widgets prerender` writes it, to be looked at and tested: `/prerendered/plain.html`.
 *
 * @returns {Promise<Pick<Route, 'file' | 'text' | 'name' | 'policy'>>}
 */
async function prerendered(/** @type {string} */ root, /** @type {string} */ name) {
  const file = await existing(join(root, 'examples'), name);
  if (!file) return { file, policy: undefined };
  const { prerender } = await import('@odm-widgets/cli/prerender.js');
  // Sample programmes with dates of this week are no files.
  const source = (await readFile(file, 'utf8')).replaceAll(TODAY, '/examples/data/');
  const { html } = await prerender(source, { dataset: join(root, 'packages/dataset'), root });
  return { file: undefined, text: html, name, policy: policyFor(`/examples/${name}`) };
}

/**
 * A page of a widget and a place as `odm-widgets pages` writes it: `/w/ward-deprivation/E05011351/`.
 *
 * @returns {Promise<Partial<Route>>}
 */
async function placePage(
  /** @type {string} */ root,
  /** @type {string} */ path,
  /** @type {string} */ origin,
) {
  const { respondTo } = await import('@odm-widgets/cli/pages.js');
  const response = await respondTo(path, {
    site: `${origin}/`,
    script: '/embed/odm-widgets.js',
    dataset: join(root, 'packages/dataset'),
  });
  if (!response || 'redirect' in response || 'file' in response) return response ?? {};
  const { text, name, isFrame } = response;
  return {
    text,
    name,
    // Scripts of other pages may read what oEmbed says.
    shared: name === 'oembed.json',
    policy: name === 'index.html' ? policyForPage(isFrame) : undefined,
  };
}

/** A file as it is, or with its dates moved into the present. @returns {Promise<Pick<Route, 'file' | 'text' | 'name'>>} */
async function contentOf(/** @type {string | undefined} */ file, /** @type {string} */ path) {
  const isPage = /^\/examples\/[^/]+\.html$/u.test(path);
  if (!file || !(isPage || path.startsWith(TODAY))) return { file };
  const name = basename(file);
  const text = await readFile(file, 'utf8');
  if (!writtenOn(name, text)) return { file };
  return { file: undefined, text: withRelativeDates(text, name, Date.now()), name };
}

/** The path of an address, decoded; undefined for one that tries to leave its folder. */
function pathOf(/** @type {string} */ url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.split(/[/\\]/u).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<string | undefined>} the file, where it is one and lies inside its folder, also behind links */
async function existing(/** @type {string} */ folder, /** @type {string} */ rest) {
  const file = join(folder, rest.endsWith('/') ? `${rest}index.html` : rest);
  if (!file.startsWith(folder + sep)) return undefined;
  try {
    const [target, home] = await Promise.all([realpath(file), realpath(folder)]);
    return target.startsWith(home + sep) && (await stat(target)).isFile() ? target : undefined;
  } catch {
    return undefined;
  }
}
