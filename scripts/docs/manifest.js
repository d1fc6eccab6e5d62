// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * The custom elements manifest of one package, generated afresh: only elements of its own, only what is public, and
 * nothing that changes from run to run.
 *
 * @param {string} root
 * @param {string} name folder below packages
 * @returns {any}
 */
export function manifestOf(root, name) {
  return published(analyse(root, name), basesOf(root));
}

/** Of the format that is written: states are a part of it since this one, and the analyser names an older. */
const SCHEMA_VERSION = '2.1.0';

/** What widgets have from core's own classes, by the name of the class. @type {Map<string, any> | undefined} */
let bases;

/** @returns {Map<string, any>} */
function basesOf(/** @type {string} */ root) {
  bases ??= new Map(
    analyse(root, 'core')
      .modules.flatMap((/** @type {any} */ module) => module.declarations ?? [])
      .filter((/** @type {any} */ { kind }) => kind === 'class')
      .map((/** @type {any} */ declaration) => [declaration.name, declaration]),
  );
  if (!bases.has('OdmWidget')) throw new Error('packages/core has no class OdmWidget');
  return bases;
}

/** @returns {any} */
function analyse(/** @type {string} */ root, /** @type {string} */ name) {
  const cwd = join(root, 'packages', name);
  const out = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const config = relative(cwd, join(root, 'scripts/docs/manifest.config.js'));
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/.bin/cem'),
        'analyze',
        '--config',
        config,
        '--outdir',
        relative(cwd, out),
        '--quiet',
      ],
      { cwd, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    return JSON.parse(readFileSync(join(out, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** @returns {any} */
function published(/** @type {any} */ manifest, /** @type {Map<string, any>} */ bases) {
  const classes = new Map(
    manifest.modules
      .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
      .map((/** @type {any} */ one) => [one.name, one]),
  );
  const modules = manifest.modules
    .map((/** @type {any} */ module) => ({
      ...module,
      path: compiledPath(module.path),
      declarations: (module.declarations ?? [])
        .filter(isElement)
        .map((/** @type {any} */ one) => publicParts(withModel(withBase(one, bases, classes)))),
      exports: (module.exports ?? [])
        .filter(
          (/** @type {any} */ item) =>
            item.kind === 'custom-element-definition' ||
            isExportOfElement(item, module) ||
            isExportOfType(item, module),
        )
        .map(pointingIntoPackage),
    }))
    .filter((/** @type {any} */ module) => module.declarations.length > 0 || module.exports.length > 0);
  return { schemaVersion: SCHEMA_VERSION, readme: '', modules };
}

/** Where what a source is compiled to lies in its package. */
function compiledPath(/** @type {string} */ path) {
  return path.replace(/^\/?src\//u, 'lib/').replace(/\.ts$/u, '.js');
}

/** A definition names the module of its class as the analyser found it, from the folder of the sources. @returns {any} */
function pointingIntoPackage(/** @type {any} */ item) {
  const { module } = item.declaration;
  if (!module) return item;
  return { ...item, declaration: { ...item.declaration, module: compiledPath(module) } };
}

function isElement(/** @type {any} */ declaration) {
  return declaration.customElement === true && declaration.tagName;
}

function isExportOfElement(/** @type {any} */ item, /** @type {any} */ module) {
  return (module.declarations ?? []).some(
    (/** @type {any} */ one) =>
      isElement(one) && one.name === item.declaration?.name && item.declaration?.module === undefined,
  );
}

/** A type that an element passes on because its own properties or events refer to it. */
function isExportOfType(/** @type {any} */ item, /** @type {any} */ module) {
  const isFromElsewhere = item.declaration?.package !== undefined || item.declaration?.module !== undefined;
  return isFromElsewhere && item.kind === 'js' && (module.declarations ?? []).some(isElement);
}

/** A state of a request, as `Status` of core has them. */
const STATUS = "'idle' | 'loading' | 'ready' | 'empty' | 'error'";

/** An element whose types name no parameter of its base, and nothing that its package does not export. @returns {any} */
function withModel(/** @type {any} */ element) {
  const event = (element.events ?? []).find((/** @type {any} */ { name }) => name === 'odm-load');
  const [, model] = /^OdmLoadEvent<(\w+)>$/u.exec(event?.type?.text ?? '') ?? [];
  const members = (element.members ?? []).map((/** @type {any} */ one) => {
    if (one.type?.text === 'Status') return { ...one, type: { text: STATUS } };
    if (one.type?.text !== 'M | undefined') return one;
    if (!model) throw new Error(`@fires {OdmLoadEvent<…>} of <${element.tagName}> does not name its model.`);
    return { ...one, type: { text: `${model} | undefined` } };
  });
  return { ...element, members };
}

/** An element with what it has from its base, after its own; a base carries what it has from its own. @returns {any} */
function withBase(
  /** @type {any} */ element,
  /** @type {Map<string, any>} */ bases,
  /** @type {Map<string, any>} */ classes,
) {
  // A class between the two, in the package of the element, has been merged by the analyser.
  let last = element;
  while (classes.has(last.superclass?.name)) last = classes.get(last.superclass.name);
  const base = bases.get(last.superclass?.name);
  if (!base) return element;
  const from = { name: base.name, package: '@odm-widgets/core' };
  const merged = { ...element };
  for (const kind of ['attributes', 'members', 'cssProperties']) {
    const own = element[kind] ?? [];
    const names = new Set(own.map((/** @type {any} */ one) => one.name));
    const more = (base[kind] ?? []).filter((/** @type {any} */ one) => !names.has(one.name));
    merged[kind] = [...own, ...more.map((/** @type {any} */ one) => ({ ...one, inheritedFrom: from }))];
  }
  return merged;
}

/** @returns {any} */
function publicParts(/** @type {any} */ element) {
  const members = (element.members ?? []).filter(
    (/** @type {any} */ { privacy, name, static: isStatic }) =>
      (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#') && name !== 'styles',
  );
  // What an element keeps to itself is in its table of properties, and has no words for others.
  const attributes = (element.attributes ?? []).filter((/** @type {any} */ { description }) => description);
  return { ...element, attributes: attributes.map(onOneLine), members: members.map(onOneLine) };
}

/** A union that its source has over several lines, on one. @returns {any} */
function onOneLine(/** @type {any} */ one) {
  if (!one.type?.text) return one;
  return { ...one, type: { ...one.type, text: one.type.text.replace(/\s+/gu, ' ').replace(/^ ?\| /u, '') } };
}
