// @ts-check
/**
 * Who may import what, and what is written nowhere. An arrow may only go down:
 * data/model < data < core < charts < widgets < embed.
 *
 * @typedef {object} Layer
 * @property {string} name
 * @property {RegExp} files  paths from the root; the first layer that matches a file is its layer
 * @property {RegExp[]} may  what a file may import besides files beside it
 * @property {RegExp[]} [types]  what it may import with `import type` as well, which leaves nothing behind
 * @property {RegExp} [relative]  what a relative import must resolve to; any file of the package if left out
 *
 * @typedef {object} Ban
 * @property {string} name
 * @property {RegExp} pattern  looked for in code without comments
 * @property {RegExp} [except]  files where it is allowed
 * @property {RegExp} [files]  files it is looked for in; all sources if left out
 * @property {string} why
 */

const LIT = /^lit(?:\/.*)?$/u;
const MODEL = /^@odm-widgets\/data\/model$/u;
const DATA = /^@odm-widgets\/data(?:\/(?!lib)[\w-]+)?$/u;
const CORE = /^@odm-widgets\/core(?:\/[\w.-]+)?$/u;
const CHARTS = /^@odm-widgets\/charts(?:\/[\w./-]+)?$/u;
const CHART_TYPES = /^@odm-widgets\/charts(?:\/types)?$/u;

const WIDGET = '(?!core|data|dataset|charts|embed|builder|cli)[a-z-]+';
const widget = (/** @type {string} */ part) => new RegExp(`^packages/${WIDGET}/src/.*${part}`, 'u');

/** Where Vega may be named: the lazy chunk and what loads it. */
const VEGA_LOADER = /^packages\/charts\/src\/runtime\/[\w-]+(?:\.d)?\.ts$/u;
const VEGA = /^(?:vega(?:-[\w-]+)?|d3-[\w-]+)(?:\/.*)?$/u;

/** @type {readonly Layer[]} */
export const LAYERS = [
  {
    name: 'data/model',
    files: /^packages\/data\/src\/model\//u,
    may: [],
    relative: /^packages\/data\/src\/(?:model\/|errors)/u,
  },
  { name: 'data', files: /^packages\/data\/src\//u, may: [/^htmlparser2$/u] },
  {
    name: 'core',
    files: /^packages\/core\/src\//u,
    may: [LIT, /^@lit\/task$/u, MODEL, /^@odm-widgets\/data$/u],
  },
  { name: 'charts runtime', files: VEGA_LOADER, may: [LIT, CORE, VEGA] },
  { name: 'charts specs', files: /^packages\/charts\/src\/specs\//u, may: [], types: [VEGA] },
  { name: 'charts', files: /^packages\/charts\/src\//u, may: [LIT, CORE], types: [MODEL] },
  {
    name: 'widget query, model, summary, chart',
    files: widget(
      '(?:\\.(?:query|model|summary|chart|answers|outcome|advice|form|mistakes)|/providers)\\.ts$',
    ),
    // One pure function of core; types of anything of core.
    may: [MODEL, /^@odm-widgets\/data$/u, CHART_TYPES, /^@odm-widgets\/core\/one-of\.js$/u],
    types: [/^@odm-widgets\/core$/u],
    relative:
      /\.(?:query|model|summary|chart|when|answers|form|(?:more\.)?strings(?:\.en|\.cy)?)$|\/(?:parties|lamp|scope|shares|providers)$/u,
  },
  {
    name: 'widget view',
    files: widget('\\.(?:view|controls|empty|styles)\\.ts$'),
    may: [LIT, CORE, MODEL],
  },
  {
    name: 'widget definition',
    files: widget('/?define\\.ts$'),
    may: [CORE, /^@odm-widgets\/charts\/define\.js$/u],
  },
  { name: 'widget element', files: widget('\\.ts$'), may: [LIT, CORE, DATA, CHARTS] },
  {
    name: 'cli',
    files: /^packages\/cli\/src\//u,
    // Node, clients and parsers, what a widget draws without a page, and libraries that no visitor loads.
    may: [
      /^node:[\w/]+$/u,
      MODEL,
      DATA,
      /^@odm-widgets\/declaration\/badge\/(?:picture|words)\.js$/u,
      /^(?:ajv|jose|jsonc-parser)$/u,
    ],
  },
  // Figures without a widget, for pages with a chart of their own.
  { name: 'embed data entry', files: /^packages\/embed\/src\/odm-data\.ts$/u, may: [DATA] },
  {
    name: 'embed',
    files: /^packages\/(?:embed|builder)\/src\//u,
    may: [
      /^@odm-widgets\/[a-z-]+\/(?:[a-z-]+\/)?define\.js$/u,
      /^@odm-widgets\/[a-z-]+\/custom-elements\.json$/u,
      CORE,
    ],
  },
];

/** @type {readonly Ban[]} */
export const BANS = [
  {
    name: 'fetch',
    pattern: /(?<![\w$#'"])fetch\(/u,
    except: /^packages\/data\/src\/http\.ts$/u,
    why: 'only http.ts speaks to the network: it has the timeout, the retries and the size cap',
  },
  {
    name: 'XMLHttpRequest',
    // In quotes it is the value of a header, by which a service knows that a script asks.
    pattern: /(?<!['"])XMLHttpRequest|sendBeacon|WebSocket|EventSource/u,
    why: 'only http.ts speaks to the network',
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
    name: 'styleMap',
    pattern: /\bstyleMap\b/u,
    why: 'its styles are lost under a strict content security policy',
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
    files: new RegExp(`^packages/${WIDGET}/src/`, 'u'),
    why: 'go through a controller of core',
  },
];
