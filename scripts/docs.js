// @ts-check
/**
 * npm run docs: what is written from the source: packages/NAME/custom-elements.json, the tables and snippets of the
 * READMEs, statements of conformance, editors' data, design tokens, the first page of Storybook, the version the code gives as its own, and the files that list packages or widgets
 * (tsconfig.json, package.json of embed and cli, what cli prerenders, what the builder offers). With `--check` nothing is written, and any
 * difference is a failure.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { angularComponents } from './docs/angular.js';
import { conformancePages } from './docs/conformance.js';
import { editorData } from './docs/editors.js';
import { exportsOf, fillExports } from './docs/exports.js';
import { frameworkTypes } from './docs/framework-types.js';
import { manifestOf } from './docs/manifest.js';
import {
  cliPackage,
  embedPackage,
  fillPackages,
  prerenderModules,
  widgetList,
  widgetPackage,
  withDependencyReferences,
  withReferences,
} from './docs/package-files.js';
import { fillSnippets, fillTables, snippets } from './docs/readme.js';
import { fillStart } from './docs/start.js';
import { readPalette, tokenFiles } from './docs/tokens.js';
import { fillWelcome } from './docs/welcome.js';
import { wordpressBlocks, withPluginVersion } from './docs/wordpress.js';
import { packagesIn, widgetPackagesIn, widgetsIn } from './discover-widgets.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const packages = packagesIn(root);
/** @type {Map<string, any>} */
const elements = new Map();
/** @type {string[]} */
const stale = [];

for (const { folder, json: own } of widgetPackagesIn(root)) {
  const manifest = manifestOf(root, folder);
  for (const { declarations } of manifest.modules)
    for (const one of declarations) elements.set(one.tagName, one);
  write(`packages/${folder}/custom-elements.json`, json(manifest));
  for (const [file, data] of Object.entries(editorData(manifest, own)))
    write(`packages/${folder}/${file}`, json(data));
  for (const [file, types] of Object.entries(frameworkTypes(manifest)))
    write(`packages/${folder}/${file}`, types);
  for (const [file, text] of Object.entries(angularComponents(manifest)))
    await writeFormatted(`packages/${folder}/${file}`, text);
  write(`packages/${folder}/package.json`, json(widgetPackage(own)));
}
write(
  'packages/core/src/element/version.ts',
  versionSource(packages.find(({ folder }) => folder === 'core')?.json['version']),
);
const styles = (/** @type {string} */ name) =>
  readFileSync(join(root, 'packages/core/src/styles', name), 'utf8');
const tokens = tokenFiles({
  palette: await readPalette(styles('palette.ts')),
  sizes: styles('size-tokens.ts'),
});
for (const [file, text] of Object.entries(tokens)) write(`packages/core/${file}`, text);
const widgets = widgetsIn(root);
const embed = packages.find(({ folder }) => folder === 'embed');
if (embed) write('packages/embed/package.json', json(embedPackage(embed.json, packages, widgets)));
const plugin = 'packages/wordpress/odm-widgets';
if (embed && existsSync(join(root, plugin))) {
  const version = embed.json['version'];
  for (const [file, block] of Object.entries(wordpressBlocks(widgets, version)))
    write(`${plugin}/${file}`, json(block));
  for (const file of ['odm-widgets.php', 'readme.txt'])
    write(`${plugin}/${file}`, withPluginVersion(readFileSync(join(root, plugin, file), 'utf8'), version));
}
const cli = packages.find(({ folder }) => folder === 'cli');
if (cli) {
  const own = cliPackage(cli.json, packages, widgets);
  const tsconfig = readFileSync(join(root, 'packages/cli/tsconfig.json'), 'utf8');
  write('packages/cli/package.json', json(own));
  write('packages/cli/tsconfig.json', withDependencyReferences(tsconfig, own, packages));
  await writeFormatted('packages/cli/src/prerender/widgets.ts', prerenderModules(widgets));
}
await writeFormatted('packages/builder/src/configuration/widget-list.ts', widgetList(widgets));
write('tsconfig.json', withReferences(readFileSync(join(root, 'tsconfig.json'), 'utf8'), root, packages));
const pages = readdirSync(join(root, 'stories/widgets'))
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => ({
    name: file.replace('.mdx', ''),
    text: readFileSync(join(root, 'stories/widgets', file), 'utf8'),
  }));
write('stories/welcome.mdx', fillWelcome(readFileSync(join(root, 'stories/welcome.mdx'), 'utf8'), pages));
for (const [file, text] of Object.entries(conformancePages(root, widgets))) write(file, text);
const snippet = snippets(readExample, embed?.json['version']);
write('README.md', filled(readFileSync(join(root, 'README.md'), 'utf8'), 'README.md', undefined));
for (const { folder, name, json: own } of packages) {
  const path = `packages/${folder}/README.md`;
  if (!existsSync(join(root, path))) continue;
  write(path, filled(readFileSync(join(root, path), 'utf8'), path, { folder, name, json: own }));
}
if (stale.length > 0) {
  console.log(stale.join('\n'));
  process.exitCode = 1;
}

/** @returns {string} a README with all that is generated; as it was, and a failure, where that cannot be */
function filled(
  /** @type {string} */ text,
  /** @type {string} */ path,
  /** @type {import('./discover-widgets.js').Package | undefined} */ own,
) {
  try {
    const tables = fillTables(fillPackages(text, packages), elementOf);
    if (!own) return fillSnippets(tables, snippet);
    const reference = fillExports(tables, () => exportsOf(root, own));
    const tags = widgets.filter((widget) => widget.package.folder === own.folder).map(({ tag }) => tag);
    return fillSnippets(fillStart(reference, own.json, snippet, tags), snippet);
  } catch (error) {
    stale.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return text;
  }
}

function elementOf(/** @type {string} */ tag) {
  const element = elements.get(tag);
  if (!element) throw new Error(`no manifest has <${tag}>`);
  return element;
}

function readExample(/** @type {string} */ file) {
  const path = join(root, 'examples', file);
  if (!existsSync(path)) throw new Error(`examples/${file} is not there`);
  return readFileSync(path, 'utf8');
}

function versionSource(/** @type {string} */ version) {
  return `/** Version of the packages, the same for all; written by scripts/docs.js from package.json. */\nexport const VERSION = '${version}';\n`;
}

function json(/** @type {unknown} */ data) {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** As prettier writes it. */
async function writeFormatted(/** @type {string} */ path, /** @type {string} */ text) {
  const filepath = join(root, path);
  write(path, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}

function write(/** @type {string} */ path, /** @type {string} */ text) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) stale.push(`${path} is not what the source says`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
