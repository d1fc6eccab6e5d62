// @ts-check
/** Files that follow from the packages and widgets there are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {import('../discover-widgets.js').Package} Package
 * @typedef {import('../discover-widgets.js').Widget} Widget
 */

/**
 * The root tsconfig.json with a reference to every package that is compiled: TypeScript takes no pattern there.
 *
 * @param {string} text
 * @param {string} root
 * @param {readonly Package[]} packages
 */
export function withReferences(text, root, packages) {
  const compiled = packages.filter(({ folder }) =>
    existsSync(join(root, 'packages', folder, 'tsconfig.json')),
  );
  return replaceReferences(
    text,
    compiled.map(({ folder }) => `packages/${folder}`),
  );
}

function replaceReferences(/** @type {string} */ text, /** @type {readonly string[]} */ paths) {
  const lines = paths.map((path) => `    { "path": "${path}" }`);
  return text.replace(/("references": \[)[^\]]*\]/u, `$1\n${lines.join(',\n')}\n  ]`);
}

/** Types of tags: without a framework, of React (`jsx`), and of others. */
const TYPED = ['elements', 'jsx', 'preact', 'solid', 'svelte', 'vue'];
/** What is generated for editors and compilers, in each package of widgets. */
const GENERATED = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
  'angular.js',
];
/** Versions of Angular whose compilers take the components that are generated. */
const ANGULAR = '>=14';

/**
 * package.json of a package of widgets, with the types of frameworks and the data of editors that are generated.
 *
 * @param {Record<string, any>} json
 */
export function widgetPackage(json) {
  const isGenerated = (/** @type {string} */ file) =>
    GENERATED.includes(file) || /^[\w*]+\.d\.ts$/u.test(file);
  const own = (json['files'] ?? ['lib', '!lib/.tsbuildinfo', 'src']).filter(
    (/** @type {string} */ file) => !isGenerated(file) && file !== 'README.md',
  );
  const entries = Object.entries(json['exports']).filter(
    ([name]) =>
      ![...TYPED, 'angular'].includes(name.slice(2)) &&
      !/^\.\/(?:package|custom-elements)\.json$/u.test(name),
  );
  return {
    ...json,
    exports: {
      ...Object.fromEntries(entries),
      ...Object.fromEntries(
        TYPED.map((name) => [`./${name}`, { types: `./${name}.d.ts`, default: './lib/index.js' }]),
      ),
      './angular': { types: './angular.d.ts', default: './angular.js' },
      './package.json': './package.json',
      './custom-elements.json': './custom-elements.json',
    },
    files: [...own, '*.d.ts', ...GENERATED, 'README.md'],
    peerDependencies: { '@angular/core': ANGULAR, ...json['peerDependencies'] },
    peerDependenciesMeta: { '@angular/core': { optional: true }, ...json['peerDependenciesMeta'] },
  };
}

/**
 * package.json of @odm-widgets/embed with an export and a dependency for every widget, beside those it has for
 * itself.
 *
 * @param {Record<string, any>} json
 * @param {readonly Package[]} packages
 * @param {readonly Widget[]} widgets
 */
export function embedPackage(json, packages, widgets) {
  const own = ['./autoload.js', './ckeditor5.js', './odm-widgets.js', './odm-data.js'];
  const needed = new Set([
    ...widgets.map((widget) => widget.package.name),
    '@odm-widgets/builder',
    '@odm-widgets/core',
    '@odm-widgets/data',
  ]);
  const entries = [...own, ...widgets.map(({ tag }) => `./${tag}.js`)].sort();
  return {
    ...json,
    exports: {
      '.': { types: './lib/index.d.ts', default: './lib/index.js' },
      ...Object.fromEntries(
        entries.map((name) => {
          const path = `./lib/${name.slice(2, -3)}`;
          return [name, { types: `${path}.d.ts`, default: `${path}.js` }];
        }),
      ),
      './dist/*': './dist/*',
      './package.json': './package.json',
    },
    dependencies: Object.fromEntries(
      packages.filter(({ name }) => needed.has(name)).map((one) => [one.name, one.json['version']]),
    ),
  };
}

/**
 * package.json of @odm-widgets/cli with a dependency on every package whose widgets it prerenders, beside those it has
 * for itself.
 *
 * @param {Record<string, any>} json
 * @param {readonly Package[]} packages
 * @param {readonly Widget[]} widgets
 */
export function cliPackage(json, packages, widgets) {
  const dependencies = { ...json['dependencies'] };
  for (const { name, json: own } of packages) {
    if (own['customElements'] === undefined) continue;
    if (widgets.some((widget) => widget.prerender && widget.package.name === name))
      dependencies[name] = own['version'];
    else delete dependencies[name];
  }
  const names = Object.keys(dependencies).sort();
  return { ...json, dependencies: Object.fromEntries(names.map((name) => [name, dependencies[name]])) };
}

/**
 * tsconfig.json of a package with a reference to each of ours that its package.json depends on.
 *
 * @param {string} text
 * @param {Record<string, any>} own  package.json of the package
 * @param {readonly Package[]} packages
 */
export function withDependencyReferences(text, own, packages) {
  const needed = packages.filter(({ name }) => name in own['dependencies']);
  return replaceReferences(
    text,
    needed.map(({ folder }) => `../${folder}`),
  );
}

/**
 * The module of @odm-widgets/cli that loads what each widget shows without a page. Bundlers and npm need each import
 * spelled out, so it is written, not found when it runs.
 *
 * @param {readonly Widget[]} widgets
 */
export function prerenderModules(widgets) {
  return [
    "import type { PrerenderModule } from '@odm-widgets/core/prerender.js';",
    '',
    '/** What each widget shows without a page, by its tag; written by scripts/docs.js from the packages’ exports. */',
    'export const WIDGETS: Readonly<Record<string, () => Promise<PrerenderModule>>> = {',
    ...widgets.flatMap(({ tag, prerender }) =>
      prerender ? `  '${tag}': () => import('${prerender}'),` : [],
    ),
    '};',
    '',
  ].join('\n');
}

/**
 * The module of @odm-widgets/builder with every widget, its attributes, and what they mean; @odm-widgets/cli checks tags
 * by it.
 *
 * @param {readonly Widget[]} widgets
 */
export function widgetList(widgets) {
  const text = (/** @type {string} */ value) =>
    JSON.stringify(value.replace(/\s+/gu, ' ').replaceAll("'", '’'));
  return [
    '/** What an attribute may be: any text, a number, a switch, or one of a list of values. */',
    "export type AttributeType = 'text' | 'number' | 'boolean' | readonly string[];",
    '',
    'export interface AttributeInfo {',
    '  name: string;',
    '  type: AttributeType;',
    '  /** As developers read it, with code between backticks. */',
    '  description: string;',
    '}',
    '',
    'export interface WidgetInfo {',
    '  tag: string;',
    '  /** Package of npm that defines the tag. */',
    '  package: string;',
    '  title: string;',
    '  description: string;',
    '  attributes: readonly AttributeInfo[];',
    '}',
    '',
    '/** Every widget; written by scripts/docs.js from the manifests. */',
    'export const WIDGETS: readonly WidgetInfo[] = [',
    ...widgets.flatMap(({ tag, package: own, declaration }) => [
      `{ tag: '${tag}', package: '${own.name}', title: ${text(declaration['summary'] ?? tag)},`,
      `description: ${text(String(declaration['description'] ?? '').split(/\n\s*\n/u)[0] ?? '')},`,
      'attributes: [',
      ...(declaration['attributes'] ?? []).map(
        (/** @type {any} */ { name, type, description }) =>
          `{ name: '${name}', type: ${attributeType(type?.text ?? '')}, description: ${text(description ?? '')} },`,
      ),
      ']},',
    ]),
    '];',
    '',
  ].join('\n');
}

/** @returns {string} source of the type that a manifest gives an attribute */
function attributeType(/** @type {string} */ text) {
  const parts = text.split('|').map((part) => part.trim());
  const values = parts.filter((part) => /^'.+'$/u.test(part));
  const others = parts.filter((part) => !/^'.*'$/u.test(part) && part !== 'undefined');
  if (values.length && !others.length) return `[${values.join(', ')}]`;
  return others[0] === 'boolean' || others[0] === 'number' ? `'${others[0]}'` : "'text'";
}

/**
 * The text between `<!-- packages -->` and `<!-- /packages -->`: every package and what it is, widgets first.
 *
 * @param {string} text
 * @param {readonly Package[]} packages
 */
export function fillPackages(text, packages) {
  const isWidget = (/** @type {Package} */ { json }) => json['customElements'] !== undefined;
  const widgetsFirst = [...packages.filter(isWidget), ...packages.filter((one) => !isWidget(one))];
  const rows = widgetsFirst.map(
    ({ folder, name, json }) =>
      `| [\`${name}\`](packages/${folder}#readme) | ${inCode(json['description'])} |`,
  );
  const table = ['| package | what it is |', '| --- | --- |', ...rows].join('\n');
  return text.replace(
    /(<!-- packages -->)[\s\S]*?(<!-- \/packages -->)/gu,
    (_, open, close) => `${open}\n\n${table}\n\n${close}`,
  );
}

/** Tags in a description are shown as they are written. */
function inCode(/** @type {string} */ description) {
  return description.replace(/<[\w-]+>/gu, '`$&`').replace(/\|/gu, '\\|');
}
