// @ts-check
/** What the loader knows of the other files: which of them each widget needs first, and which ward is in which council. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { widgetsIn } from '../discover-widgets.js';
import { HASHED } from '../../rollup.config.js';
import { chunkName } from './chunks.js';

/**
 * @typedef {import('./chunks.js').OutputChunk} OutputChunk
 * @typedef {{ name: string, imports: readonly string[] }} Row
 * @typedef {{ CHUNKS: readonly string[], HEIGHTS: import('@odm-widgets/core/hint.js').HeightHints }} Hints
 */

/** Bits of the ward index for wards of 2024 and 2025, which figures are published for. */
const PUBLISHED_YEARS = 4 | 8;

/**
 * @param {string} root
 * @param {import('./chunks.js').Output} written the graph of all widgets
 * @param {string} hash in the names of their chunks, in place of `HASH`
 * @returns {Promise<string>} a module in place of packages/embed/src/loader-data.ts
 */
export async function loaderData(root, written, hash) {
  const chunks = new Map(written.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
  const widgets = await Promise.all(
    widgetsIn(root).map(async (widget) => ({ tag: widget.tag, ...(await hintsOf(root, widget)) })),
  );
  const rows = widgets.map(({ tag, CHUNKS }) => rowsOf(tag, CHUNKS, chunks));
  const heights = widgets.flatMap(({ tag, HEIGHTS }) =>
    HEIGHTS.map(([selector, narrow, wide]) => heightOf(tag + selector, narrow, wide)),
  );
  return [
    `export const FILES = ${JSON.stringify(asText(rows.flat(), chunks))};`,
    `export const HASH = ${JSON.stringify(hash)};`,
    `export const HEIGHTS = ${JSON.stringify(heights)};`,
    `export const COUNCIL_RANGES = ${JSON.stringify(await councilRanges(join(root, 'packages/dataset/wards')))};`,
    '',
  ].join('\n');
}

/**
 * From heights at 320 and 960 pixels to what is the same at every width and the text at 480, which is half as high where
 * it is twice as wide: narrow = fixed + text * 480 / 320, wide = fixed + text * 480 / 960.
 *
 * @returns {readonly [selector: string, fixed: number, text: number]}
 */
function heightOf(/** @type {string} */ selector, /** @type {number} */ narrow, /** @type {number} */ wide) {
  const text = narrow - wide;
  // The loader has no room for more digits.
  return [selector, Math.round((wide - text / 2) / 10) * 10, text];
}

/** @returns {Promise<Hints>} chunks that the hint of a widget may name, and heights of its first content */
async function hintsOf(
  /** @type {string} */ root,
  /** @type {import('../discover-widgets.js').Widget} */ { hint, package: own },
) {
  if (!hint) return { CHUNKS: [], HEIGHTS: [] };
  const target = own.json['exports'][`.${hint.slice(own.name.length)}`].default;
  return import(pathToFileURL(join(root, 'packages', own.folder, target)).href);
}

/**
 * The rows of a widget: its file, what it imports to speak Welsh, and the chunks that its hint may name.
 *
 * @returns {Row[]}
 */
function rowsOf(
  /** @type {string} */ tag,
  /** @type {readonly string[]} */ hinted,
  /** @type {Map<string, OutputChunk>} */ chunks,
) {
  const entry = [...chunks.values()].find(({ isEntry, name }) => isEntry && name === tag);
  if (!entry) throw new Error(`There is no file for <${tag}>.`);
  const later = importedLater(entry, chunks);
  const named = hinted.flatMap((name) => {
    const found = later.filter((chunk) => chunkName(chunk) === name);
    if (found.length === 0)
      throw new Error(`The hint of <${tag}> names a chunk that it does not import: ${name}.`);
    return found;
  });
  const welsh = later.filter(({ facadeModuleId }) => /[/\\]strings[/\\]cy\.js$/u.test(facadeModuleId ?? ''));
  return [
    { name: tag, imports: entry.imports },
    { name: `${tag}.cy`, imports: welsh.map(({ fileName }) => fileName) },
    ...named.map(({ fileName, imports }) => ({ name: nameOf(fileName), imports })),
  ];
}

/** @returns {string} rows as the loader reads them; each file once, with what its imports import */
function asText(/** @type {Row[]} */ first, /** @type {Map<string, OutputChunk>} */ chunks) {
  const rows = new Map(first.map((row) => [row.name, row]));
  for (const { imports } of rows.values())
    for (const file of imports) {
      const chunk = chunks.get(file);
      if (chunk && !chunk.isEntry && !rows.has(nameOf(file)))
        rows.set(nameOf(file), { name: nameOf(file), imports: chunk.imports });
    }
  const names = [...rows.keys()];
  return [...rows.values()]
    .map(({ name, imports }) =>
      [
        name,
        ...imports
          .map((file) => names.indexOf(nameOf(file)))
          .filter((index) => index >= 0)
          .map((index) => index.toString(36)),
      ].join(' '),
    )
    .join(';');
}

const nameOf = (/** @type {string} */ file) =>
  basename(file).replace(HASHED, '$<number>').replace(/\.js$/u, '');

/** @returns {OutputChunk[]} what an entry and all it imports at once import by a dynamic import */
function importedLater(/** @type {OutputChunk} */ entry, /** @type {Map<string, OutputChunk>} */ chunks) {
  return [entry, ...importedBy([entry], chunks)].flatMap(({ dynamicImports }) =>
    dynamicImports.flatMap((file) => chunks.get(file) ?? []),
  );
}

/** @returns {OutputChunk[]} what chunks import at once, at every depth */
function importedBy(/** @type {OutputChunk[]} */ importers, /** @type {Map<string, OutputChunk>} */ chunks) {
  /** @type {Set<OutputChunk>} */
  const found = new Set();
  const visit = (/** @type {OutputChunk} */ { imports }) => {
    for (const file of imports) {
      const chunk = chunks.get(file);
      if (!chunk || found.has(chunk)) continue;
      found.add(chunk);
      visit(chunk);
    }
  };
  importers.forEach(visit);
  return [...found];
}

/**
 * Where the codes of one council's wards begin, from the ward index; `councilFinder` of packages/embed reads them.
 *
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function councilRanges(folder) {
  // The build imports this module before it has compiled that one.
  const { councilNumber, DIGITS } = await import('../../packages/embed/lib/council-finder.js');
  const ranges = readdirSync(folder)
    .filter((file) => /^E05\d{3}\.json$/u.test(file))
    .flatMap((file) => {
      const { authorities, runs } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return runs.map((/** @type {string} */ run) => {
        const [first = 0, , years = 0, council = 0] = run.split(' ').map(Number);
        return {
          first: Number(file.slice(3, 6)) * 1000 + first,
          years,
          council: councilNumber(authorities[council]),
        };
      });
    })
    .filter(({ years }) => years & PUBLISHED_YEARS)
    .sort((a, b) => a.first - b.first);
  const digit = (/** @type {number} */ value) => String.fromCharCode(DIGITS.first + value);
  const written = (/** @type {number} */ value) => {
    if (value < DIGITS.single) return digit(value);
    const high = DIGITS.single + Math.floor(value / DIGITS.count);
    if (high >= DIGITS.count) throw new RangeError(`${value} does not fit in two characters.`);
    return digit(high) + digit(value % DIGITS.count);
  };
  const begins = ranges.filter(({ council }, index) => council !== ranges[index - 1]?.council);
  return begins
    .map(({ first, council }, index) => {
      const before = begins[index - 1] ?? { first: 0, council: 0 };
      const change = council - before.council;
      return written(first - before.first) + written(change < 0 ? -2 * change - 1 : 2 * change);
    })
    .join('');
}
