// @ts-check
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const out = 'dist/embed';
const plugins = [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  // White space in our html and css templates is for people; the plugin leaves css with computed parts alone.
  minifyTemplateLiterals({
    include: ['packages/*/lib/**/*.js'],
    exclude: ['**/tokens.js', '**/chart.styles.js'],
  }),
  // @ts-expect-error its types are those of its CommonJS half
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false },
  }),
];

/** Vega imports itself in circles and TypeScript's decorators ask for `this`, both without harm; anything else is an error of ours. */
function onwarn(/** @type {import('rollup').RollupLog} */ warning) {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && /node_modules/u.test(warning.ids?.join() ?? '')) return;
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  throw new Error(warning.message);
}

const LAZY = /\/packages\/([^/]+)\/lib\/(?:[^/]+\/)*lazy\/([^/]+)\//u;
/** Lit without its directives, and what core and data/http give to every widget. */
const SHARED =
  /\/node_modules\/(?:@lit|lit|lit-html|lit-element)\/(?!(?:.*\/)?(?:async-)?directive)|\/core\/lib\/(?!lazy|optional|index|define|strings\/cy)|\/data\/lib\/http\//u;

/** One chunk for each `lazy/<chunk>/` folder: what arrives together travels together. */
function chunkOf(/** @type {string} */ id) {
  const [, owner, chunk] = LAZY.exec(id) ?? [];
  if (owner) return `${owner}-${chunk}`;
  if (/\/node_modules\/(?:htmlparser2|entities|domelementtype|domhandler)\//u.test(id)) return 'html-parser';
  if (/\/node_modules\/(?!lit|@lit)/u.test(id)) return 'vega';
  return SHARED.test(id) ? 'shared' : undefined;
}

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // One graph, so that widgets share what they share; entries keep their names, chunks carry a hash.
    input: {
      'odm-widgets': 'packages/embed/lib/odm-widgets.js',
      'odm-ward-deprivation': 'packages/embed/lib/odm-ward-deprivation.js',
      'odm-political-control': 'packages/embed/lib/odm-political-control.js',
      'odm-representation': 'packages/embed/lib/odm-representation.js',
      'odm-newsletter': 'packages/embed/lib/odm-newsletter.js',
      'odm-events': 'packages/embed/lib/odm-events.js',
      'odm-declaration': 'packages/embed/lib/odm-declaration.js',
      'odm-declaration-badge': 'packages/embed/lib/odm-declaration-badge.js',
    },
    plugins: [
      {
        // vega-embed shares Vega's modules with the trimmed chart; in one graph each would carry what only the other uses.
        name: 'explorer-apart',
        resolveId: (source, importer) =>
          source === '../vega-embed/vega-embed.js' && importer
            ? { id: './vega-embed.js', external: 'relative' }
            : null,
      },
      ...plugins,
    ],
    onwarn,
    output: {
      dir: out,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
    },
  },
  {
    // On its own, so that a widget needs no chunk that only this shares.
    input: { 'odm-data': 'packages/embed/lib/odm-data.js' },
    plugins,
    onwarn,
    output: {
      dir: out,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/data-[name]-[hash].js',
    },
  },
  {
    input: { 'vega-embed': 'packages/charts/lib/lazy/vega-embed/vega-embed.js' },
    plugins,
    onwarn,
    output: {
      dir: `${out}/chunks`,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
    },
  },
];
