// @ts-check
/**
 * Who may import what, and what is written nowhere. A file's layer follows from its folder and its role, and every
 * file has exactly one; an import has to be allowed in so many words.
 *
 * @typedef {'definition' | 'index' | 'pure' | 'strings' | 'view' | 'element' | 'prerender' | 'part'} Role
 *
 * @typedef {object} Layer
 * @property {string} name
 * @property {RegExp} [files]  paths from the root; for files of widgets their role decides instead
 * @property {Role} [role]
 * @property {readonly string[]} values  layers it may import from; a widget's own layers mean those of the same widget
 * @property {readonly string[]} [types]  layers it may import types from as well
 * @property {RegExp} [packages]  packages that are not ours
 * @property {RegExp} [typePackages]  packages that are not ours, of which it may import types
 * @property {readonly ('page' | 'network')[]} [never]  where nothing it imports may lead, through however many files
 *
 * @typedef {object} Ban
 * @property {string} name
 * @property {RegExp} pattern  looked for in code without comments
 * @property {RegExp} [except]  files where it is allowed
 * @property {RegExp} [files]  files it is looked for in; all sources if left out
 * @property {string} why
 */

const LIT = /^lit(?:\/.*)?$/u;
const VEGA = /^(?:vega(?:-[\w-]+)?|d3-[\w-]+)(?:\/.*)?$/u;

/** Packages that are no widgets; every other folder is one. */
const WIDGET = /^packages\/(?!(?:core|data|dataset|charts|embed|builder|cli)\/)([a-z-]+)\/src\/(.+)\.ts$/u;

/**
 * The role of a widget's file, by its name and folder:
 * `define.ts`; `index.ts` of the package; `strings/`; what ends in `.query`, `.model`, `.summary`, `.table`, `.chart`
 * or `.hint`; in `.view` or `.styles`; in `.prerender`; elements, controllers and loaders; and parts, which are all
 * others.
 *
 * An element is named as its folder or package, or has a file of another role beside it (`badge.ts`,
 * `badge.query.ts`); so is what the dynamic import of a `lazy` folder gives, or it is the index of that folder.
 *
 * @param {string} path
 * @param {{ has: (path: string) => boolean }} files
 * @returns {Role | undefined} undefined for what is no file of a widget
 */
export function roleOf(path, files) {
  const [, folder, rest] = WIDGET.exec(path) ?? [];
  if (!folder || !rest) return undefined;
  const steps = rest.split('/');
  const name = steps.pop() ?? '';
  if (steps.at(-1) === 'strings') return 'strings';
  if (name === 'define') return 'definition';
  if (name === 'index') return steps.length > 0 ? 'element' : 'index';
  if (/\.(?:query|model|summary|table|chart|hint)$/u.test(name)) return 'pure';
  if (/\.(?:view|styles)$/u.test(name)) return 'view';
  if (name.endsWith('.prerender')) return 'prerender';
  if (/-(?:controller|loader|element)$/u.test(name) || name === (steps.at(-1) ?? folder)) return 'element';
  const beside = path.replace(/\.ts$/u, '');
  const roles = ['query', 'model', 'summary', 'table', 'chart', 'hint', 'view', 'styles'];
  return roles.some((one) => files.has(`${beside}.${one}.ts`)) ? 'element' : 'part';
}

const DATA = ['data', 'data/http', 'data root', 'data errors', 'data/model'];
/** Of a widget's own files. */
const OWN = ['widget pure file', 'widget strings', 'widget part'];

/** Views render without requests: they import pure functions of the data layer, no client. */
const VIEW_RULES = {
  values: [...OWN, 'widget view', 'core', 'data', 'data root', 'data errors', 'data/model'],
  types: ['widget element', 'charts'],
  packages: LIT,
  never: /** @type {const} */ (['network']),
};

/** @type {readonly Layer[]} */
export const LAYERS = [
  { name: 'data errors', files: /^packages\/data\/src\/errors\.ts$/u, values: [] },
  { name: 'data/model', files: /^packages\/data\/src\/model\//u, values: ['data/model', 'data errors'] },
  {
    name: 'data root',
    files: /^packages\/data\/src\/(?!errors\.ts)[\w-]+\.ts$/u,
    values: ['data root', 'data errors', 'data/model'],
    types: ['data'],
  },
  {
    name: 'data/http',
    files: /^packages\/data\/src\/http\//u,
    values: ['data/http', 'data root', 'data errors', 'data/model'],
  },
  {
    name: 'data',
    files: /^packages\/data\/src\/(?!model\/|http\/)[\w-]+\//u,
    values: DATA,
    packages: /^htmlparser2$/u,
  },
  {
    name: 'core',
    files: /^packages\/core\/src\//u,
    values: ['core', 'data errors', 'data root'],
    types: ['data/model'],
    packages: /^(?:lit(?:\/.*)?|@lit\/task)$/u,
  },
  {
    name: 'charts specs',
    files: /^packages\/charts\/src\/specs\//u,
    values: ['charts specs'],
    typePackages: VEGA,
  },
  {
    name: 'charts with Vega',
    files: /^packages\/charts\/src\/lazy\/vega-embed\//u,
    values: ['charts with Vega', 'charts specs'],
    packages: VEGA,
  },
  {
    name: 'charts',
    files: /^packages\/charts\/src\/(?!specs\/|lazy\/vega-embed\/)/u,
    values: ['charts', 'charts with Vega', 'core'],
    types: ['data/model'],
    packages: LIT,
  },
  {
    name: 'widget pure file',
    role: 'pure',
    values: [...OWN, 'data', 'data root', 'data errors', 'data/model', 'core', 'charts'],
    types: ['widget view', 'widget element'],
    never: ['page', 'network'],
  },
  {
    name: 'widget strings',
    role: 'strings',
    values: [...OWN, 'data/model'],
    types: ['core'],
    never: ['page', 'network'],
  },
  { name: 'widget part', role: 'part', ...VIEW_RULES },
  { name: 'widget view', role: 'view', ...VIEW_RULES },
  {
    name: 'widget element',
    role: 'element',
    values: [...OWN, 'widget view', 'widget element', 'core', 'charts', ...DATA],
    // Large libraries each in one file alone: see the bans below.
    packages: /^(?:lit(?:\/.*)?|leaflet(?:\/.*)?|docx)$/u,
  },
  {
    // What an element shows at first, for a page that is written before it is served: its loader, no element.
    name: 'widget prerender',
    role: 'prerender',
    values: [...OWN, 'widget element', 'core', 'charts', ...DATA],
  },
  {
    name: 'widget definition',
    role: 'definition',
    values: ['widget definition', 'widget element', 'core', 'charts'],
  },
  {
    name: 'widget index',
    role: 'index',
    values: [
      ...OWN,
      'widget view',
      'widget element',
      'core',
      'charts',
      'data root',
      'data errors',
      'data/model',
    ],
  },
  {
    name: 'cli',
    files: /^packages\/cli\/src\/(?!(?:check|pages|prerender)\/)/u,
    // Node, clients and parsers, what a widget writes without a page, and libraries that no visitor loads.
    values: ['cli', 'cli prerender', ...DATA, ...OWN],
    packages: /^(?:node:[\w/]+|ajv(?:\/dist\/2020\.js)?|csv-parse\/sync|jose|jsonc-parser|undici)$/u,
    never: ['page'],
  },
  {
    // Runs in Node, with the loaders of widgets, which the base of the elements comes with.
    name: 'cli prerender',
    files: /^packages\/cli\/src\/(?:check|pages|prerender)\//u,
    // What the builder offers of each widget is what a tag may have.
    values: ['cli', 'cli prerender', 'widget prerender', 'core', 'builder parts', ...DATA],
    packages: /^(?:node:[\w/]+|parse5|@resvg\/resvg-js)$/u,
  },
  {
    name: 'builder parts',
    files: /^packages\/builder\/src\/(?:configuration|options|outputs|places)\//u,
    values: ['builder parts', 'data errors', 'data root', 'data/model'],
    types: ['core'],
    never: ['page', 'network'],
  },
  {
    name: 'builder',
    files: /^packages\/builder\/src\/(?:ui\/|[\w-]+\.ts$)/u,
    values: ['builder', 'builder parts', ...DATA],
    types: ['core'],
    packages: LIT,
  },
  // A file of its own, so that the loader of other pages is without it.
  {
    name: 'embed hold',
    files: /^packages\/embed\/src\/hold\.ts$/u,
    values: ['core', 'embed unknown tag'],
  },
  {
    name: 'embed unknown tag',
    files: /^packages\/embed\/src\/lazy\/unknown-tag\//u,
    values: ['core', ...DATA],
  },
  {
    // What the author of a page is shown; no visitor loads it.
    name: 'embed debug',
    files: /^packages\/embed\/src\/debug(?:\.ts$|\/)/u,
    values: ['embed debug', 'builder parts', 'core', ...DATA],
  },
  {
    name: 'embed',
    files: /^packages\/embed\/src\/(?!hold\.ts$|lazy\/|debug(?:\.ts$|\/))/u,
    values: ['embed', ...DATA],
    types: ['core', 'embed hold'],
  },
];

/** What leads to a page or to the network. @type {Record<'page' | 'network', { layers: RegExp, packages: RegExp }>} */
export const LEADS_TO = {
  page: { layers: /^widget (?:view|element|definition)$/u, packages: /^(?:lit|@lit|vega)\b/u },
  network: { layers: /^data\/http$/u, packages: /^(?!)/u },
};

/** @type {readonly Ban[]} */
export const BANS = [
  {
    name: 'fetch',
    pattern: /(?<![\w$#'"])fetch\(/u,
    except: /^packages\/data\/src\/http\//u,
    why: 'only data/http speaks to the network: it has the timeout, the retries and the size limit',
  },
  {
    name: 'XMLHttpRequest',
    // In quotes it is the value of a header, by which a service knows that a script asks.
    pattern: /(?<!['"])XMLHttpRequest|sendBeacon|WebSocket|EventSource/u,
    why: 'only data/http speaks to the network',
  },
  {
    name: 'customElements.define',
    pattern: /customElements\s*(?:\?\.|\.)\s*define\b/u,
    except: /\/(?:define|guard-define)\.ts$/u,
    why: 'importing a package must register nothing; put it in define.ts',
  },
  {
    name: 'innerHTML',
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML)\b/u,
    why: 'hostile data would become markup',
  },
  { name: 'unsafeHTML', pattern: /\bunsafe(?:HTML|SVG|Static)\b/u, why: 'hostile data would become markup' },
  { name: 'eval', pattern: /(?<![\w$.])eval\s*\(/u, why: 'a strict content security policy forbids it' },
  {
    name: 'new Function',
    pattern: /\bnew\s+Function\b/u,
    why: 'a strict content security policy forbids it',
  },
  {
    name: 'document.cookie',
    pattern: /\bdocument\s*\.\s*cookie\b/u,
    why: 'nothing is stored on a visitor’s machine',
  },
  {
    name: 'storage',
    pattern: /\b(?:localStorage|sessionStorage|indexedDB)\b/u,
    why: 'nothing is stored on a visitor’s machine',
  },
  {
    name: 'window.vega',
    pattern: /\b(?:window|globalThis)\s*\.\s*vega\b/u,
    why: 'a host page’s Vega is not ours',
  },
  {
    name: 'global of the host page',
    pattern: /\b(?:globalThis|window|self)\s*\.\s*(?:event|length|name|opener|origin|parent|status|top)\b/u,
    why: 'a script of the host page can replace it; use location.origin or what is passed in',
  },
  {
    name: 'leaflet',
    pattern: /(?:from|import\() ?'leaflet/u,
    except: /\/lazy\/streets\/street-map\.ts$/u,
    why: 'it is 42 kB compressed; only the file that loads when a visitor asks for streets may import it',
  },
  {
    name: 'docx',
    pattern: /from 'docx'/u,
    except: /\/lazy\/docx\/docx\.ts$/u,
    why: 'it is 43 kB compressed; only the file that loads when a document is saved may import it',
  },
  {
    name: 'styleMap',
    pattern: /\bstyleMap\b/u,
    why: 'its styles are lost under a strict content security policy',
  },
  {
    name: 'space at the end of an element in a template',
    pattern: /\} <\/(?:a|b|em|span|strong|time)>/u,
    why: 'lost when templates are minified; write the space inside the value',
  },
  {
    name: 'style= in a template',
    pattern: /\sstyle=["'$]/u,
    why: 'lost under a strict content security policy; use a class or a CSS variable set through CSSOM',
  },
  {
    name: 'DOM in data',
    pattern: /\b(?:document|window|HTMLElement|customElements)\s*[.?([]/u,
    files: /^packages\/data\/src\//u,
    why: 'data runs in Node',
  },
  {
    name: 'document or window in a widget',
    pattern: /(?<![\w$.])(?:document|window)\s*(?:\.|\?\.|\[)/u,
    files: WIDGET,
    why: 'go through a controller of core',
  },
];
