// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesIn } from '../discover-widgets.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} what  said in one line
 * @property {readonly (readonly string[])[]} commands  all must end with 0
 * @property {readonly (readonly string[])[]} [fix]  what `--fix` runs instead
 * @property {readonly string[]} [needs]  files or folders without which it is skipped
 * @property {string} todo  what to do when it fails
 */

/** By its file: not every npm makes this package's command executable. */
const PRETTIER = ['node', 'node_modules/prettier/bin/prettier.cjs'];

const FORMATTED = [
  'packages/*/src/**/*.ts',
  'test/**/*.ts',
  'scripts/**/*.js',
  'stories/**/*.ts',
  'examples/**/*.{html,css,js,jsx}',
  '.storybook/*.ts',
  '.github/**/*.yml',
  '*.{js,json}',
  'packages/*/{package,tsconfig}.json',
  '!package-lock.json',
  '!test/fixtures/**',
  '!packages/charts/src/lazy/*/generated/**',
];

/** In this order, because later ones need what earlier ones build. */
/** @type {readonly Check[]} */
export const CHECKS = [
  {
    name: 'lock',
    what: 'package-lock.json installs on every platform',
    commands: [['node', 'scripts/check/lock.js']],
    todo: 'choose a version whose platform packages are all published, or write the lock file in an empty folder',
  },
  {
    name: 'layers',
    what: 'imports go down, and forbidden words are nowhere',
    commands: [['node', 'scripts/check/layers.js']],
    todo: 'stories/decisions/0001-layers.mdx says why; move the code down or pass it in',
  },
  {
    name: 'faults',
    what: 'every fault of the mutation list still fits its source, and its tests exist',
    commands: [['node', 'scripts/check/faults.js']],
    todo: 'bring the entry in scripts/mutation/faults to the new source, or replace it by another fault there',
  },
  {
    name: 'loops',
    what: 'no test passes because a list is empty',
    commands: [['node', 'scripts/check/empty-lists.js']],
    todo: 'wrap the list in notEmpty() of test/support/not-empty.ts, or assert its length',
  },
  {
    name: 'types',
    what: 'packages, tests and scripts compile',
    commands: [
      ['tsc', '-b'],
      ['tsc', '-p', 'test'],
      ['tsc', '-p', 'scripts'],
    ],
    todo: 'mend the types; no any, no ts-ignore',
  },
  {
    name: 'lint',
    what: 'oxlint, with types',
    commands: [['oxlint', '--type-aware', '--deny-warnings', '--quiet']],
    fix: [['oxlint', '--type-aware', '--fix', '--quiet']],
    todo: 'npm run check -- --only lint --fix mends what can be mended',
  },
  {
    name: 'format',
    what: 'prettier',
    commands: [
      [...PRETTIER, '--check', '--log-level', 'warn', '--no-error-on-unmatched-pattern', ...FORMATTED],
    ],
    fix: [[...PRETTIER, '--write', '--log-level', 'warn', '--no-error-on-unmatched-pattern', ...FORMATTED]],
    todo: 'npm run check -- --only format --fix',
  },
  {
    name: 'specs',
    what: 'compiled charts are those of their Vega-Lite sources',
    commands: [['node', 'scripts/build-specs.js', '--check']],
    needs: ['scripts/build-specs.js'],
    todo: 'node scripts/build-specs.js',
  },
  {
    name: 'docs',
    what: 'manifests, README tables and snippets are those of the source',
    commands: [['node', 'scripts/docs.js', '--check']],
    todo: 'npm run docs',
  },
  {
    name: 'manifests',
    what: 'custom elements manifests are as tools of others read them',
    commands: [['node', 'scripts/check/manifests.js']],
    todo: 'export the types that an element refers to from its own module and from its package',
  },
  {
    name: 'build',
    what: 'everything people are served is built',
    commands: [['node', 'scripts/build.js']],
    needs: ['scripts/build.js'],
    todo: 'npm run build',
  },
  {
    name: 'sizes',
    what: 'what visitors download keeps to test/size-budgets.json',
    commands: [['node', 'scripts/sizes.js']],
    needs: ['scripts/sizes.js', 'dist'],
    todo: 'find what grew; raise a budget only with a reason in the commit',
  },
  {
    name: 'packages',
    what: 'each package is one that npm users can import',
    commands: packagesIn(root).map(({ folder }) => [
      'publint',
      `packages/${folder}`,
      '--strict',
      '--pack',
      'false',
    ]),
    todo: 'npx publint packages/NAME says which field of package.json',
  },
  {
    name: 'dataset',
    what: 'published figures are those of the raw files, byte for byte',
    commands: [['node', 'scripts/build-dataset/index.js', '--check', '--raw', '../shared/data']],
    needs: ['../shared/data', 'scripts/build-dataset/index.js'],
    todo: 'npm run dataset -- --raw ../shared/data, and read what changed before you commit it',
  },
];
