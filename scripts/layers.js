// @ts-check
/** Holds every source against the table of layers: node scripts/layers.js */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BANS, LAYERS } from './check/layers-table.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gu;

/** Comments may name what code may not; line numbers stay. */
function withoutComments(/** @type {string} */ text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' '))
    .replace(/(^|[^:'"`\\])\/\/.*$/gmu, '$1');
}

/**
 * What is wrong with one source file.
 *
 * @param {string} path from the root, with forward slashes
 * @param {string} source
 * @returns {string[]} one line each: where, what, why
 */
export function offences(path, source) {
  const code = withoutComments(source);
  return [...badImports(path, code), ...badWords(path, code)];
}

/** @returns {string[]} */
function badImports(/** @type {string} */ path, /** @type {string} */ code) {
  const layer = LAYERS.find(({ files }) => files.test(path));
  if (!layer) return [`${path}: belongs to no layer of scripts/check/layers-table.js`];
  return [...code.matchAll(IMPORT)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    const isType = /^\W*(?:import|export)\s+type\s/u.test(match[0]);
    if (isAllowed(layer, path, name, isType)) return [];
    return [`${path}:${lineOf(code, match.index)}: ${layer.name} may not import '${name}'`];
  });
}

function isAllowed(
  /** @type {import('./check/layers-table.js').Layer} */ layer,
  /** @type {string} */ path,
  /** @type {string} */ name,
  /** @type {boolean} */ isType,
) {
  const allowed = isType ? [...layer.may, ...(layer.types ?? [])] : layer.may;
  if (!name.startsWith('.')) return allowed.some((pattern) => pattern.test(name));
  const target = posix.join(posix.dirname(path), name).replace(/\.js$/u, '');
  const home = path.split('/').slice(0, 2).join('/');
  return target.startsWith(`${home}/`) && (layer.relative?.test(target) ?? true);
}

/** @returns {string[]} */
function badWords(/** @type {string} */ path, /** @type {string} */ code) {
  const bans = BANS.filter(({ except, files }) => !except?.test(path) && (files?.test(path) ?? true));
  return code
    .split('\n')
    .flatMap((line, index) =>
      bans
        .filter(({ pattern }) => pattern.test(line))
        .map(({ name, why }) => `${path}:${index + 1}: ${name}: ${why}`),
    );
}

function lineOf(/** @type {string} */ text, /** @type {number} */ index) {
  // A match may begin with the line break before the import.
  return text.slice(0, index + 1).split('\n').length;
}

/** @returns {string[]} sources of all packages, paths from the root */
export function sources() {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => filesBelow(join(root, 'packages', name, 'src')));
}

/** @returns {string[]} */
function filesBelow(/** @type {string} */ folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch {
    return [];
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = sources().flatMap((path) => offences(path, readFileSync(join(root, path), 'utf8')));
  for (const line of found) console.log(line);
  if (found.length > 0) process.exitCode = 1;
}
