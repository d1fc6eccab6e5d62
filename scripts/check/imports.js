// @ts-check
/** Reads what sources import, and finds the sources that are meant. */
import { posix } from 'node:path';

/**
 * @typedef {'value' | 'type' | 'dynamic'} Kind `value` runs the module at once, `type` leaves nothing behind, `dynamic` is an `import()`
 *
 * @typedef {object} Import
 * @property {string} specifier
 * @property {Kind} kind
 * @property {number} line
 * @property {readonly string[] | undefined} names  what is imported, as it is exported; undefined for all of it
 * @property {string | undefined} target  path of the source; undefined for a package that is not ours, or a file that is not there
 *
 * @typedef {object} Source
 * @property {string} path  from the root, with forward slashes
 * @property {string} code  without comments
 * @property {Import[]} imports
 * @property {readonly (Export | string)[]} reexports  what it exports from others: names, or all of another source
 *
 * @typedef {object} Export
 * @property {string} name
 * @property {string} original  its name in the other source
 * @property {string | undefined} target
 *
 * @typedef {object} OwnPackage
 * @property {string} folder
 * @property {string} name
 * @property {Record<string, any>} json
 */

/** @returns {string} the folder of the package a file is in */
export function packageOf(/** @type {string} */ path) {
  return path.split('/').slice(0, 2).join('/');
}

const STATIC = /(?:^|[\s;}])(import|export)\s(?:([^'"`;]*?)\sfrom\s*)?['"]([^'"]+)['"]/gu;
const DYNAMIC = /(typeof\s+)?\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)(\s*\.\s*[A-Z])?/gu;

/**
 * @param {Map<string, string>} files text by path
 * @param {readonly OwnPackage[]} packages
 * @returns {Map<string, Source>} by path
 */
export function readSources(files, packages) {
  return new Map(
    [...files].map(([path, text]) => {
      const code = withoutComments(text);
      const target = (/** @type {string} */ specifier) => targetOf(path, specifier, files, packages);
      const imports = importsIn(code).map((one) => ({ ...one, target: target(one.specifier) }));
      return [path, { path, code, imports, reexports: reexportsIn(code, target) }];
    }),
  );
}

/**
 * The files where imported names are declared: an index re-exports those of other files.
 *
 * @param {Import} one
 * @param {Map<string, Source>} sources
 * @returns {string[]} paths
 */
export function originsOf({ target, names }, sources) {
  if (!target) return [];
  if (!names) return [target];
  return [...new Set(names.map((name) => originOf(name, target, sources) ?? target))];
}

/** @returns {string | undefined} */
function originOf(
  /** @type {string} */ name,
  /** @type {string} */ path,
  /** @type {Map<string, Source>} */ sources,
) {
  const source = sources.get(path);
  if (!source) return undefined;
  for (const one of source.reexports) {
    if (typeof one === 'string') {
      const origin = declares(name, sources.get(one)) ? one : originOf(name, one, sources);
      if (origin) return origin;
    } else if (one.name === name && one.target) {
      // What a package passes on from another is its own to give.
      return packageOf(one.target) === packageOf(path)
        ? (originOf(one.original, one.target, sources) ?? one.target)
        : undefined;
    }
  }
  return undefined;
}

function declares(/** @type {string} */ name, /** @type {Source | undefined} */ source) {
  const declaration = `\\bexport\\s+(?:declare\\s+|abstract\\s+|async\\s+)*(?:const|let|function\\*?|class|interface|type|enum)\\s+${name}\\b`;
  return new RegExp(declaration, 'u').test(source?.code ?? '');
}

/** Comments may name what code may not; line numbers stay. */
function withoutComments(/** @type {string} */ text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' '))
    .replace(/(^|[^:'"`\\])\/\/.*$/gmu, '$1');
}

/** @returns {Omit<Import, 'target'>[]} */
function importsIn(/** @type {string} */ code) {
  const atOnce = [...code.matchAll(STATIC)].map((match) => {
    const [, keyword = '', clause = '', specifier = ''] = match;
    /** @type {Kind} */
    const kind = /^type\s/u.test(clause) ? 'type' : 'value';
    const names = namesIn(clause)?.map(({ original }) => original);
    return { specifier, kind, names, line: lineOf(code, match.index + match[0].indexOf(keyword)) };
  });
  const later = [...code.matchAll(DYNAMIC)].map((match) => {
    const [, asType, specifier = '', member] = match;
    /** @type {Kind} */
    const kind = asType || member ? 'type' : 'dynamic';
    return { specifier, kind, names: undefined, line: lineOf(code, match.index) };
  });
  return [...atOnce, ...later];
}

/** The names in `{ a, type B, c as d }`; undefined for all else that can be imported. @returns {{ original: string, name: string }[] | undefined} */
function namesIn(/** @type {string} */ clause) {
  const list = /^(?:type\s+)?\{([^}]*)\}$/u.exec(clause.trim())?.[1];
  return list
    ?.split(',')
    .map((part) => part.trim().replace(/^type\s+/u, ''))
    .filter(Boolean)
    .map((part) => {
      const [original = '', name = original] = part.split(/\s+as\s+/u);
      return { original, name };
    });
}

/** @returns {(Export | string)[]} */
function reexportsIn(
  /** @type {string} */ code,
  /** @type {(specifier: string) => string | undefined} */ targetFor,
) {
  return [...code.matchAll(STATIC)].flatMap(([, keyword, clause = '', specifier = '']) => {
    /** @type {(Export | string)[]} */
    const none = [];
    if (keyword !== 'export') return none;
    const target = targetFor(specifier);
    const names = namesIn(clause);
    if (names) return names.map((one) => ({ ...one, target }));
    return target ? [target] : none;
  });
}

function lineOf(/** @type {string} */ text, /** @type {number} */ index) {
  return text.slice(0, index).split('\n').length;
}

/** @returns {string | undefined} */
function targetOf(
  /** @type {string} */ from,
  /** @type {string} */ specifier,
  /** @type {Map<string, string>} */ files,
  /** @type {readonly OwnPackage[]} */ packages,
) {
  const compiled = specifier.startsWith('.')
    ? posix.join(posix.dirname(from), specifier)
    : exportedFile(specifier, packages);
  if (!compiled) return undefined;
  const source = compiled.replace(/^(packages\/[\w-]+)\/lib\//u, '$1/src/').replace(/\.js$/u, '');
  return [`${source}.ts`, `${source}.d.ts`].find((path) => files.has(path));
}

/** @returns {string | undefined} the file that a package of ours exports under a name */
function exportedFile(/** @type {string} */ specifier, /** @type {readonly OwnPackage[]} */ packages) {
  const own = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  const target = own?.json['exports']?.[`.${specifier.slice(own.name.length)}`];
  const file = typeof target === 'string' ? target : target?.default;
  return own && file ? posix.join('packages', own.folder, file) : undefined;
}
