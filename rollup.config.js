// @ts-check
/** What is bundled for CDNs, and how; `scripts/build/bundle.js` runs it. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { chunkName } from './scripts/build/chunks.js';
import { LOADER } from './scripts/build/embed-entries.js';

export const OUT = 'dist/embed';

const plugins = [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  // White space in our html and css templates is for people; the plugin leaves css with computed parts alone.
  minifyTemplateLiterals({
    include: ['packages/*/lib/**/*.js', 'packages/*/lib/**/*.js\\?copy=*'],
    exclude: ['**/tokens.js'],
  }),
];

export const minify =
  // @ts-expect-error its types are those of its CommonJS half
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^# allFunctionsCalledOnLoad/u },
  });

// @ts-expect-error as above
const classicMinify = terser({ ecma: 5, format: { comments: false } });

/** Ignores the import cycles inside Vega; throws for any other warning. */
function onLog(
  /** @type {import('rollup').LogLevel} */ level,
  /** @type {import('rollup').RollupLog} */ log,
) {
  if (log.code === 'CIRCULAR_DEPENDENCY' && /node_modules/u.test(log.ids?.join() ?? '')) return;
  if (level === 'warn') throw new Error(log.message);
}

/**
 * Entries keep their names, chunks carry a hash.
 *
 * @type {import('rollup').OutputOptions}
 */
const output = {
  dir: OUT,
  format: 'es',
  // Maps lie beside the files where we build them; the package for CDNs goes without, so no file names its map.
  sourcemap: 'hidden',
  entryFileNames: '[name].js',
  chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash:7].js`,
};

/** A browser that reads this (Chrome 136 and later) compiles all functions while it loads the file, off the main thread. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/**
 * Nearly every function of a widget's file, of what widgets share and of lazy figures runs before the figure is there,
 * and would be parsed twice, the second time on the main thread. Of other lazy files a page calls fewer.
 */
const compileHint = (/** @type {import('rollup').RenderedChunk} */ { isEntry, fileName }) =>
  isEntry || /(?:^|\/)shared-|-figure-/u.test(fileName) ? COMPILE_HINT : '';

/**
 * @typedef {object} Bundle
 * @property {import('rollup').InputOptions} input
 * @property {import('rollup').OutputOptions} output
 */

/** In the names of chunks, where the hash of all files will be; as long as that, so that maps of the code still fit. */
export const HASH = '0000000';
export const HASHED = new RegExp(`-${HASH}(?<number>\\d*)\\.js`, 'gu');

/**
 * All widgets in one graph, so that they share what they share.
 *
 * @param {Record<string, string>} entries
 * @returns {Bundle}
 */
export function widgets(entries) {
  return {
    input: { input: entries, plugins, onLog },
    output: {
      ...output,
      chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-${HASH}.js`,
      banner: compileHint,
    },
  };
}

/**
 * The loader, on its own: it comes before everything else, in one file.
 *
 * @param {string} data module in place of `loader-data.js`, with the names of the widgets' files
 * @returns {Bundle}
 */
export function loader(data) {
  const filesOfBuild = {
    name: 'files-of-build',
    load: (/** @type {string} */ id) =>
      id.replaceAll('\\', '/').endsWith('/packages/embed/lib/loader-data.js') ? data : null,
  };
  return {
    input: { input: { 'odm-widgets': LOADER }, plugins: [filesOfBuild, ...plugins], onLog },
    output: { ...output, inlineDynamicImports: true, banner: COMPILE_HINT },
  };
}

/** Others, each on its own, so that a widget needs no chunk that only they share with it. @type {readonly Bundle[]} */
export const OTHERS = [
  {
    input: { input: { 'odm-data': 'packages/embed/lib/odm-data.js' }, plugins, onLog },
    output: { ...output, chunkFileNames: (chunk) => `chunks/data-${chunkName(chunk)}-[hash:7].js` },
  },
  ...['hold', 'links', 'debug'].map((name) => ({
    input: { input: { [name]: `packages/embed/lib/${name}.js` }, plugins, onLog },
    output,
  })),
  // No modules: a page in a sandboxed frame has no origin that other servers would let read one.
  ...[
    ['odm-frame', 'frame'],
    ['odm-resize', 'resize'],
  ].map(([name = '', file]) => ({
    input: { input: { [name]: `packages/embed/lib/${file}.js` }, plugins, onLog },
    output: { ...output, format: /** @type {const} */ ('iife') },
  })),
  {
    input: { input: { 'odm-widgets-classic': 'packages/embed/lib/classic.js' }, onLog },
    // A script of old browsers: no module, and no syntax of after 2009.
    output: { ...output, format: 'iife', plugins: [classicMinify] },
  },
];

/** The page of the builder and the one in its preview, on their own: they are for editors of sites, not for visitors. */
export const BUILDER = {
  input: {
    input: { builder: 'packages/builder/lib/define.js', preview: 'packages/builder/lib/preview.js' },
    plugins,
    onLog,
  },
  output: { ...output, dir: 'dist/builder', chunkFileNames: 'chunks/[name]-[hash:7].js' },
};
