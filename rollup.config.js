// @ts-check
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const out = 'dist/embed';
/** Its types are those of its CommonJS half. */
const minify = /** @type {typeof import('@rollup/plugin-terser').default} */ (/** @type {unknown} */ terser);
const plugins = [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  // White space in our html and css templates is for people; the plugin leaves css with computed parts alone.
  minifyTemplateLiterals({
    include: ['packages/*/lib/**/*.js'],
    exclude: ['**/tokens.js', '**/chart.styles.js'],
  }),
  minify({ ecma: 2020, module: true, format: { comments: false } }),
];

/** Vega imports itself in circles and TypeScript's decorators ask for `this`, both without harm; anything else is an error of ours. */
function onwarn(/** @type {import('rollup').RollupLog} */ warning) {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && /node_modules/u.test(warning.ids?.join() ?? '')) return;
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  throw new Error(warning.message);
}

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // One graph, so that widgets share what they share; entries keep their names, chunks carry a hash.
    input: {
      'odm-widgets': 'packages/embed/lib/odm-widgets.js',
      'odm-data': 'packages/embed/lib/odm-data.js',
      'odm-ward-deprivation': 'packages/embed/lib/odm-ward-deprivation.js',
    },
    plugins: [
      {
        // vega-embed shares Vega's modules with the trimmed chart; in one graph each would carry what only the other uses.
        name: 'explorer-apart',
        resolveId: (source, importer) =>
          source === './runtime/embed.js' && importer ? { id: './vega-embed.js', external: 'relative' } : null,
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
      manualChunks: (id) => (id.includes('/charts/lib/runtime/vega') ? 'vega' : undefined),
    },
  },
  {
    input: { 'vega-embed': 'packages/charts/lib/runtime/embed.js' },
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
