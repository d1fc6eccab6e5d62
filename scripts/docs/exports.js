// @ts-check
/** The reference of packages without elements: what their modules export, from their source. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packagesIn } from '../discover-widgets.js';

/** TypeScript 7 cannot be asked about a program; the version that the analyser of manifests brings can. */
const requireByAnalyser = createRequire(import.meta.resolve('@custom-elements-manifest/analyzer/cli.js'));

/** @typedef {import('../discover-widgets.js').Package} Package */
/** @typedef {{ name: string, isType: boolean, isFunction: boolean, text: string }} Export */
/** @typedef {{ name: string, exports: Export[] }} Entry */

/**
 * Replaces the text between `<!-- exports -->` and `<!-- /exports -->`.
 *
 * @param {string} text
 * @param {() => Entry[]} read
 * @returns {string}
 */
export function fillExports(text, read) {
  return text.replace(
    /(<!-- exports -->)[\s\S]*?(<!-- \/exports -->)/gu,
    (_, open, close) => `${open}\n\n${reference(read())}\n\n${close}`,
  );
}

/**
 * @param {string} root
 * @param {Package} own
 * @returns {Entry[]} every module that the package exports, with what its source says of each name
 */
export function exportsOf(root, own) {
  /** @type {any} */
  const ts = requireByAnalyser('typescript');
  const packages = packagesIn(root);
  const entries = Object.entries(own.json['exports']).flatMap(([path, target]) =>
    target.types ? [{ name: join(own.name, path), file: sourceOf(root, own, target.types) }] : [],
  );
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, noLib: true, types: [] };
  const host = ts.createCompilerHost(options);
  // Our own modules alone: what they take from others has no part in what they are said to do.
  host.resolveModuleNames = (/** @type {string[]} */ names, /** @type {string} */ from) =>
    names.map((name) => {
      const file = fileOf(root, packages, name, from);
      return file && existsSync(file) ? { resolvedFileName: file } : undefined;
    });
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    options,
    host,
  );
  const checker = program.getTypeChecker();
  /** A function that is taken out of an object is described where the object is. @returns {any} */
  const commentOf = (/** @type {any} */ symbol) => {
    const [declaration] = symbol.declarations ?? [];
    if (!declaration || !ts.isBindingElement(declaration)) return symbol.getDocumentationComment(checker);
    const member = checker.getTypeAtLocation(declaration.parent).getProperty(symbol.name);
    return member?.getDocumentationComment(checker) ?? [];
  };
  return entries.map(({ name, file }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    const exports = module ? checker.getExportsOfModule(module) : [];
    return {
      name,
      exports: exports.map((/** @type {any} */ symbol) => {
        const isAlias = symbol.flags & ts.SymbolFlags.Alias;
        const real = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
        return {
          name: symbol.name,
          isType: !(real.flags & ts.SymbolFlags.Value),
          isFunction: Boolean(real.flags & ts.SymbolFlags.Function),
          text: ts.displayPartsToString(commentOf(real)),
        };
      }),
    };
  });
}

/** @returns {string | undefined} the source of a module of this project */
function fileOf(
  /** @type {string} */ root,
  /** @type {readonly Package[]} */ packages,
  /** @type {string} */ name,
  /** @type {string} */ from,
) {
  if (name.startsWith('.')) return join(dirname(from), name.replace(/\.js$/u, '.ts'));
  const own = packages.find((one) => name === one.name || name.startsWith(`${one.name}/`));
  const types = own?.json['exports'][`.${name.slice(own.name.length)}`]?.types;
  return own && types ? sourceOf(root, own, types) : undefined;
}

/** The source of what a package exports as compiled. @returns {string} */
function sourceOf(
  /** @type {string} */ root,
  /** @type {Package} */ { folder },
  /** @type {string} */ types,
) {
  return join(root, 'packages', folder, types.replace(/^\.\/lib\//u, 'src/').replace(/\.d\.ts$/u, '.ts'));
}

/** @returns {string} */
function reference(/** @type {Entry[]} */ entries) {
  return entries
    .filter(({ exports }) => exports.length > 0)
    .map((entry) => {
      const parts = entries.filter((other) => isPartOf(other, entry));
      const named = new Set(parts.flatMap(({ exports }) => exports.map(({ name }) => name)));
      const own = entry.exports.filter(({ name }) => !named.has(name));
      const types = own.filter(({ isType }) => isType).map(({ name }) => `\`${name}\``);
      return [
        `### \`${entry.name}\``,
        parts.length > 0
          ? `Everything of ${parts.map(({ name }) => `\`${name}\``).join(', ')}${own.length > 0 ? ', and:' : '.'}`
          : '',
        table(
          entry.name,
          own.filter(({ isType }) => !isType),
        ),
        types.length > 0 ? `Types: ${types.join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join('\n\n');
    })
    .join('\n\n');
}

/** Whether a module passes on all that another has. */
function isPartOf(/** @type {Entry} */ other, /** @type {Entry} */ entry) {
  if (other === entry || other.exports.length === 0 || other.exports.length >= entry.exports.length)
    return false;
  const names = new Set(entry.exports.map(({ name }) => name));
  return other.exports.every(({ name }) => names.has(name));
}

/** @returns {string} */
function table(/** @type {string} */ entry, /** @type {Export[]} */ values) {
  if (values.length === 0) return '';
  const rows = values.map(({ name, isFunction, text }) => {
    if (!text) throw new Error(`${name} of ${entry} has no comment in its source.`);
    return `| \`${name}${isFunction ? '()' : ''}\` | ${firstParagraph(text)} |`;
  });
  return ['| export | what it is |', '| --- | --- |', ...rows].join('\n');
}

/** @returns {string} the first paragraph of a comment, for a cell of a table */
function firstParagraph(/** @type {string} */ text) {
  const [first = ''] = text.split(/\n\s*\n/u);
  return first
    .replace(/\s+/gu, ' ')
    .replace(/\{@link ([^}]+)\}/gu, '`$1`')
    .split('`')
    .map((part, index) => (index % 2 ? part : part.replace(/<[\w-]+>/gu, '`$&`')))
    .join('`')
    .replace(/(?<!\\)\|/gu, '\\|')
    .trim();
}
