// @ts-check
/**
 * What packages and widgets there are. A package whose package.json has a `customElements` field is a widget
 * package; its tags, and the modules that define them, come from the manifest that field names. This is
 * the only source of lists of widgets.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Package
 * @property {string} folder  name of its folder below packages
 * @property {string} name  "@odm-widgets/events"
 * @property {Record<string, any>} json  its package.json
 */

/**
 * @typedef {object} Widget
 * @property {string} tag  "odm-events"
 * @property {Package} package
 * @property {string} define  specifier of the module that defines the tag: "@odm-widgets/events/define.js"
 * @property {string} module  path of that module in its package: "lib/define.js"
 * @property {string | undefined} hint  specifier of the module beside it that says what its first content needs
 * @property {string | undefined} prerender  specifier of the module beside it that says what it shows without a page
 * @property {Record<string, any>} declaration  of its class in the manifest
 */

/** @returns {Record<string, any>} */
function readJson(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @param {string} root
 * @returns {Package[]} in order of their folders
 */
export function packagesIn(root) {
  return readdirSync(join(root, 'packages'))
    .filter((folder) => existsSync(join(root, 'packages', folder, 'package.json')))
    .sort()
    .map((folder) => {
      const json = readJson(join(root, 'packages', folder, 'package.json'));
      return { folder, name: json['name'], json };
    });
}

/**
 * @param {string} root
 * @returns {Package[]} those that publish custom elements
 */
export function widgetPackagesIn(root) {
  return packagesIn(root).filter(({ json }) => json['customElements'] !== undefined);
}

/**
 * @param {string} root
 * @returns {Widget[]} in order of package and tag
 * @throws {Error} when a manifest is missing or a tag is defined in a module that the package does not export
 */
export function widgetsIn(root) {
  return widgetPackagesIn(root).flatMap((one) => {
    const path = join(root, 'packages', one.folder, one.json['customElements']);
    if (!existsSync(path)) throw new Error(`${one.name} has no manifest yet; \`npm run docs\` writes it.`);
    return widgetsOf(one, readJson(path)).sort((a, b) => (a.tag < b.tag ? -1 : 1));
  });
}

/** @returns {Widget[]} */
function widgetsOf(/** @type {Package} */ own, /** @type {Record<string, any>} */ manifest) {
  const declarations = manifest['modules'].flatMap((/** @type {any} */ module) => module.declarations);
  return manifest['modules'].flatMap((/** @type {any} */ module) =>
    module.exports
      .filter((/** @type {any} */ { kind }) => kind === 'custom-element-definition')
      .map((/** @type {any} */ { name: tag }) => ({
        tag,
        package: own,
        define: specifierOf(own, module.path),
        hint: besideOf(own, module.path, 'hint'),
        prerender: besideOf(own, module.path, 'prerender'),
        module: module.path,
        declaration: declarations.find((/** @type {any} */ { tagName }) => tagName === tag),
      })),
  );
}

/** @returns {string} the name under which users of a package import one of its modules */
function specifierOf(/** @type {Package} */ { name, json }, /** @type {string} */ path) {
  const found = Object.entries(json['exports']).find(([, target]) => target.default === `./${path}`);
  if (!found) throw new Error(`package.json of ${name} does not export ${path}, which defines a tag.`);
  return name + found[0].slice(1);
}

/**
 * @param {Package} own
 * @param {string} path  of a module that defines a tag
 * @param {'hint' | 'prerender'} role
 * @returns {string | undefined} what the package exports under the name of that role beside the module
 */
function besideOf(own, path, role) {
  const specifier = specifierOf(own, path).replace(/define\.js$/u, `${role}.js`);
  return `.${specifier.slice(own.name.length)}` in own.json['exports'] ? specifier : undefined;
}

/** What people call a widget: "Ward deprivation" for "odm-ward-deprivation". */
export function titleOf(/** @type {string} */ tag) {
  const words = tag.slice('odm-'.length).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
