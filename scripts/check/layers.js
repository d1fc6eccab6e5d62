// @ts-check
/**
 * Holds every source against the table of layers, what `lazy` folders promise, and the ban on import cycles:
 * node scripts/check/layers.js
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packagesIn } from '../discover-widgets.js';
import { cyclesIn } from './cycles.js';
import { originsOf, packageOf, readSources } from './imports.js';
import { BANS, LAYERS, LEADS_TO, roleOf } from './layers-table.js';
import { lazyViolations } from './lazy.js';

/**
 * @typedef {import('./imports.js').Import} Import
 * @typedef {import('./imports.js').Source} Source
 * @typedef {import('./layers-table.js').Layer} Layer
 */

/**
 * What is wrong with the sources.
 *
 * @param {Map<string, string>} files text by path from the root, with forward slashes
 * @param {readonly import('./imports.js').OwnPackage[]} packages
 * @returns {string[]} one line each: where, what, why
 */
export function violations(files, packages) {
  const sources = readSources(files, packages);
  return [
    ...[...sources.values()].flatMap((source) => [
      ...layerViolations(source, sources),
      ...bannedCode(source),
    ]),
    ...lazyViolations(sources),
    ...cyclesIn(sources).map((cycle) => `${cycle.join(' → ')}: an import cycle`),
  ];
}

/** @returns {Layer[]} */
function layersOf(/** @type {string} */ path, /** @type {Map<string, Source>} */ sources) {
  const role = roleOf(path, sources);
  return LAYERS.filter((layer) => (layer.files ? layer.files.test(path) : layer.role === role));
}

/** @returns {string[]} */
function layerViolations(/** @type {Source} */ source, /** @type {Map<string, Source>} */ sources) {
  const { path, imports } = source;
  const [layer, ...others] = layersOf(path, sources);
  if (!layer) return [`${path}: belongs to no layer of scripts/check/layers-table.js`];
  if (others.length > 0)
    return [`${path}: belongs to ${layer.name} and ${others.map(({ name }) => name).join()}`];
  const forbidden = imports.filter((one) => !isAllowed(layer, path, one, sources));
  return [
    ...forbidden.map(({ line, specifier }) => `${path}:${line}: ${layer.name} may not import '${specifier}'`),
    ...(layer.never ?? []).flatMap((place) => importsThatLeadTo(place, source, sources)),
  ];
}

/** @returns {boolean} */
function isAllowed(
  /** @type {Layer} */ layer,
  /** @type {string} */ path,
  /** @type {Import} */ one,
  /** @type {Map<string, Source>} */ sources,
) {
  const { specifier, kind, target } = one;
  const isType = kind === 'type';
  if (!target) {
    if (specifier.startsWith('.')) return false;
    return Boolean(layer.packages?.test(specifier) || (isType && layer.typePackages?.test(specifier)));
  }
  const ownPackage = packageOf(path) === packageOf(target);
  if (ownPackage !== specifier.startsWith('.')) return false;
  // What a lazy folder holds is loaded by whatever part of the element needs it.
  if (kind === 'dynamic' && ownPackage && !layer.never?.includes('page'))
    return !betweenElements(path, target);
  const names = isType ? [...layer.values, ...(layer.types ?? [])] : layer.values;
  const layers = originsOf(one, sources).map((origin) => layersOf(origin, sources)[0]);
  if (!layers.every((other) => other && names.includes(other.name))) return false;
  // A widget does not use another one.
  if (!ownPackage && layer.role && layers.some((other) => other?.role)) return false;
  return !ownPackage || !betweenElements(path, target);
}

/** A package of several elements has a folder for each, with a `define.ts`, and `shared` for what they have in common. */
function betweenElements(/** @type {string} */ from, /** @type {string} */ to) {
  const [, , , first = ''] = from.split('/');
  const [, , , second = ''] = to.split('/');
  if (first === second || first.endsWith('.ts') || second.endsWith('.ts')) return false;
  const [, widget] = /^packages\/([\w-]+)/u.exec(from) ?? [];
  return (
    Boolean(widget && roleOf(from, { has: () => false })) && !['shared', 'strings', 'lazy'].includes(second)
  );
}

/** @typedef {'page' | 'network'} Place */

/** @returns {string[]} a line for each value import that leads there */
function importsThatLeadTo(
  /** @type {Place} */ place,
  /** @type {Source} */ source,
  /** @type {Map<string, Source>} */ sources,
) {
  return source.imports.flatMap((one) => {
    if (one.kind !== 'value') return [];
    const way = originsOf(one, sources)
      .map((origin) => wayTo(place, origin, sources, new Set()))
      .find(Boolean);
    return way
      ? [`${source.path}:${one.line}: '${one.specifier}' leads to the ${place}: ${way.join(' → ')}`]
      : [];
  });
}

/** @returns {string[] | undefined} the files from one to what leads there at once */
function wayTo(
  /** @type {Place} */ place,
  /** @type {string} */ path,
  /** @type {Map<string, Source>} */ sources,
  /** @type {Set<string>} */ seen,
) {
  if (seen.has(path)) return undefined;
  seen.add(path);
  const { layers, packages } = LEADS_TO[place];
  if (layers.test(layersOf(path, sources)[0]?.name ?? '')) return [path];
  for (const one of sources.get(path)?.imports ?? []) {
    if (one.kind !== 'value') continue;
    if (!one.target && packages.test(one.specifier)) return [path, one.specifier];
    for (const origin of originsOf(one, sources)) {
      const rest = wayTo(place, origin, sources, seen);
      if (rest) return [path, ...rest];
    }
  }
  return undefined;
}

/** @returns {string[]} */
function bannedCode(/** @type {Source} */ { path, code }) {
  const bans = BANS.filter(({ except, files }) => !except?.test(path) && (files?.test(path) ?? true));
  return code
    .split('\n')
    .flatMap((line, index) =>
      bans
        .filter(({ pattern }) => pattern.test(line))
        .map(({ name, why }) => `${path}:${index + 1}: ${name}: ${why}`),
    );
}

/**
 * @param {string} root
 * @returns {Map<string, string>} text of all sources of all packages, by path
 */
export function sourcesIn(root) {
  const paths = packagesIn(root).flatMap(({ folder }) =>
    filesBelow(root, join(root, 'packages', folder, 'src')),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** @returns {string[]} */
function filesBelow(/** @type {string} */ root, /** @type {string} */ folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const found = violations(sourcesIn(root), packagesIn(root));
  for (const line of found) console.log(line);
  if (found.length > 0) process.exitCode = 1;
}
