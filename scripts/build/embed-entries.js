// @ts-check
/** The entries of @odm-widgets/embed that follow from the widgets there are: one a widget, and the loader of all. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetsIn } from '../discover-widgets.js';

/** Entries that are written by hand. */
const OWN = new Set(['odm-data']);

export const LOADER = 'packages/embed/lib/odm-widgets.js';

/**
 * @param {import('../discover-widgets.js').Widget} widget
 * @returns {string} a module that defines one tag; where the widget shows published figures, they lie beside it
 */
function widgetEntry({ define, declaration }) {
  const readsDataset = declaration['attributes'].some(
    (/** @type {{ name: string }} */ { name }) => name === 'api-base',
  );
  if (!readsDataset) return `import '${define}';\n`;
  return [
    "import { setApiBase } from '@odm-widgets/core/api-base.js';",
    `import '${define}';`,
    '',
    "setApiBase(new URL('../dataset/', import.meta.url));",
    '',
  ].join('\n');
}

/** @returns {string} the one script a page needs: it loads the file of each widget from where it lies itself */
function loaderEntry(/** @type {readonly import('../discover-widgets.js').Widget[]} */ widgets) {
  const hinting = widgets.filter(({ hint }) => hint);
  return [
    "import { startLoader } from './loader.js';",
    ...hinting.map(({ hint }, index) => `import { hint as hint${index} } from '${hint}';`),
    '',
    `const hints = { ${hinting.map(({ tag }, index) => `'${tag}': hint${index}`).join(', ')} };`,
    'startLoader(document, { address: import.meta.url, hints });',
    '',
  ].join('\n');
}

/**
 * The entry of npm: bundlers need each import spelled out, and a server has no document to look at.
 *
 * @returns {string}
 */
function packageEntry(/** @type {readonly import('../discover-widgets.js').Widget[]} */ widgets) {
  return [
    "import { autoload } from './autoload.js';",
    '',
    "export { setApiBase } from '@odm-widgets/core/api-base.js';",
    '',
    'const WIDGETS = {',
    ...widgets.map(({ tag, define }) => `  '${tag}': () => import('${define}'),`),
    '};',
    '',
    'const tags = Object.keys(WIDGETS);',
    "const onUnknown = (element) => import('./lazy/unknown-tag/unknown-tag.js').then(({ tellUnknownTag }) => tellUnknownTag(element, tags));",
    "if (typeof document !== 'undefined') autoload(document, tags, { importWidget: (tag) => WIDGETS[tag](), onUnknown });",
    '',
  ].join('\n');
}

/**
 * Writes them into the `lib` of the package, with their types.
 *
 * @param {string} root
 * @returns {Record<string, string>} name of each widget's file for CDNs, and its module
 */
export function writeEmbedEntries(root) {
  const lib = join(root, 'packages/embed/lib');
  const widgets = widgetsIn(root);
  mkdirSync(lib, { recursive: true });
  for (const file of readdirSync(lib))
    if (file.startsWith('odm-') && !OWN.has(file.split('.')[0] ?? '')) rmSync(join(lib, file));
  const write = (/** @type {string} */ name, /** @type {string} */ code, /** @type {string} */ types) => {
    writeFileSync(join(lib, `${name}.js`), code);
    writeFileSync(join(lib, `${name}.d.ts`), types);
  };
  write('odm-widgets', loaderEntry(widgets), 'export {};\n');
  write('index', packageEntry(widgets), "export { setApiBase } from '@odm-widgets/core/api-base.js';\n");
  for (const widget of widgets) write(widget.tag, widgetEntry(widget), `import '${widget.define}';\n`);
  return Object.fromEntries(widgets.map(({ tag }) => [tag, join('packages/embed/lib', `${tag}.js`)]));
}
