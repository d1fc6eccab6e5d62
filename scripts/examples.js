// @ts-check
/**
 * What example pages there are. Each page says for itself where it belongs:
 * `<meta name="category">` is the tag of the widget it shows, or a heading of the index; `<meta name="order">` puts a
 * page before those without one; `<meta name="external">` names the hosts it requests besides its own.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { widgetsIn } from './discover-widgets.js';

/**
 * @typedef {object} Example
 * @property {string} page  "events-month.html"
 * @property {string} title
 * @property {string} lang
 * @property {string} category
 * @property {number} order
 * @property {readonly string[]} external  addresses it requests besides its own origin
 * @property {boolean} alone  whether what it marks as its widget is one element that needs nothing else of the page
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {readonly Example[]} examples
 *
 * @typedef {object} Shown  a widget in the gallery
 * @property {string} tag
 * @property {string} title
 * @property {string} line  what it shows
 * @property {readonly { page: string, title: string }[]} examples
 */

/** Headings for pages about ways of embedding, after those of the widgets. */
const GENERAL = ['Make it yours', 'In difficult places', 'For developers'];

/**
 * @param {string} root
 * @returns {Example[]}
 * @throws {Error} for a page that says no category there is
 */
export function examplesIn(root) {
  const categories = new Set([...widgetsIn(root).map(({ tag }) => tag), ...GENERAL]);
  return readdirSync(join(root, 'examples'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => exampleOf(file, readFileSync(join(root, 'examples', file), 'utf8'), categories))
    .sort((a, b) => a.order - b.order || (a.page < b.page ? -1 : 1));
}

/** @returns {Example} */
function exampleOf(
  /** @type {string} */ page,
  /** @type {string} */ html,
  /** @type {Set<string>} */ categories,
) {
  const meta = (/** @type {string} */ name) =>
    new RegExp(`<meta name="${name}" content="([^"]*)"`, 'u').exec(html)?.[1];
  const category = meta('category') ?? '';
  if (!categories.has(category))
    throw new Error(
      `examples/${page}: <meta name="category" content="${category}"> is neither a tag nor one of ${GENERAL.join(', ')}.`,
    );
  return {
    page,
    title: /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? page,
    lang: /<html lang="([\w-]+)"/u.exec(html)?.[1] ?? 'en',
    category,
    order: Number(meta('order') ?? Number.MAX_SAFE_INTEGER),
    external: meta('external')?.split(' ') ?? [],
    alone: standsAlone(/<!-- region: widget -->([\s\S]*?)<!-- \/region -->/u.exec(html)?.[1]),
  };
}

/** One element of ours, and no reference to another element of the page. */
function standsAlone(/** @type {string | undefined} */ region = '') {
  const [, tag] = /^\s*<(odm-[\w-]+)/u.exec(region) ?? [];
  return Boolean(
    tag &&
    region.trimEnd().replace(/\s*>$/u, '').endsWith(`</${tag}`) &&
    !/\s[\w-]+="(?:[^"]*\s)?#/u.test(region) &&
    region.split(`<${tag}`).length === 2,
  );
}

/** The name of a widget for people. */
function titleOf(/** @type {import('./discover-widgets.js').Widget} */ { tag, declaration }) {
  const words = tag.replace(/^odm-/u, '').replaceAll('-', ' ');
  return declaration['summary'] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/**
 * The index: pages by widget, then by way of embedding.
 *
 * @param {string} root
 * @returns {Section[]}
 */
export function exampleSections(root) {
  const examples = examplesIn(root);
  const headings = [
    ...widgetsIn(root).map((widget) => ({ category: widget.tag, title: titleOf(widget) })),
    ...GENERAL.map((title) => ({ category: title, title })),
  ];
  return headings
    .map(({ category, title }) => ({ title, examples: examples.filter((one) => one.category === category) }))
    .filter((section) => section.examples.length > 0);
}

/**
 * The gallery: every widget that has an example which can be shown there.
 *
 * @param {string} root
 * @returns {Shown[]}
 */
export function gallery(root) {
  const examples = examplesIn(root).filter(({ alone, external }) => alone && external.length === 0);
  return widgetsIn(root)
    .map((widget) => ({
      tag: widget.tag,
      title: titleOf(widget),
      line:
        String(widget.declaration['description'])
          .split(/\n\s*\n/u)[0]
          ?.replace(/\s+/gu, ' ') ?? '',
      examples: examples
        .filter(({ category }) => category === widget.tag)
        .map(({ page, title }) => ({ page, title })),
    }))
    .filter((shown) => shown.examples.length > 0);
}

/**
 * @param {string} root
 * @returns {string} the page that lists all examples
 */
export function examplesIndex(root) {
  const sections = exampleSections(root).map(({ title, examples }) => {
    const items = examples.map(
      (one) =>
        `        <li><a href="/examples/${one.page}"${one.lang === 'en' ? '' : ` lang="${one.lang}"`}>${one.title}</a></li>`,
    );
    return [`      <h2>${title}</h2>`, '      <ul>', ...items, '      </ul>'].join('\n');
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Examples</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/examples/examples.css" />
  </head>
  <body>
    <main>
      <h1>Examples</h1>
      <p>Whole pages to read and copy. Each is opened by a test, so what it shows works.</p>
      <p><a href="/">Back to the builder</a></p>
${sections.join('\n')}
    </main>
  </body>
</html>
`;
}
