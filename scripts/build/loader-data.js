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
 * @typedef {{ first: number, authority: string }} Range the first number of wards of a council
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
    `export const FILES = ${JSON.stringify(asText(rows.flat()))};`,
    `export const HASH = ${JSON.stringify(hash)};`,
    `export const HEIGHTS = ${JSON.stringify(heights)};`,
    `export const COUNCIL_RANGES = ${JSON.stringify(await councilRanges(join(root, 'packages/dataset')))};`,
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
 * The rows of a widget: its file, what it imports to speak Welsh, and the chunks that its hint may name, each with all it
 * imports at every depth. What the widget's own file imports is in its row alone.
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
  const later = importedLater([entry], chunks);
  const named = hinted.flatMap((name) => {
    const found = importedEver(entry, chunks).filter((chunk) => chunkName(chunk) === name);
    if (found.length === 0)
      throw new Error(`The hint of <${tag}> names a chunk that it does not import: ${name}.`);
    return found;
  });
  const welsh = later.filter(({ facadeModuleId }) => /[/\\]strings[/\\]cy\.js$/u.test(facadeModuleId ?? ''));
  const own = importedBy([entry], chunks);
  const besides = (/** @type {OutputChunk[]} */ found) =>
    importedBy(found, chunks).filter((chunk) => chunk !== entry && !own.includes(chunk));
  const namesOf = (/** @type {OutputChunk[]} */ found) => found.map(({ fileName }) => nameOf(fileName));
  return [
    { name: tag, imports: namesOf(own) },
    { name: `${tag}.cy`, imports: namesOf([...welsh, ...besides(welsh)]) },
    ...named.map((chunk) => ({ name: nameOf(chunk.fileName), imports: namesOf(besides([chunk])) })),
  ];
}

/** @returns {string} rows as the loader reads them; each name once */
function asText(/** @type {Row[]} */ rows) {
  const names = [...new Set([...rows.map(({ name }) => name), ...rows.flatMap(({ imports }) => imports)])];
  return names
    .map((name) => {
      const imports = rows.flatMap((row) => (row.name === name ? row.imports : []));
      return [name, ...new Set(imports)]
        .map((one, index) => (index ? names.indexOf(one).toString(36) : one))
        .join(' ');
    })
    .join(';');
}

const nameOf = (/** @type {string} */ file) =>
  basename(file).replace(HASHED, '$<number>').replace(/\.js$/u, '');

/** @returns {OutputChunk[]} what chunks and all they import at once import by a dynamic import */
function importedLater(
  /** @type {readonly OutputChunk[]} */ importers,
  /** @type {Map<string, OutputChunk>} */ chunks,
) {
  return [...importers, ...importedBy(importers, chunks)].flatMap(({ dynamicImports }) =>
    dynamicImports.flatMap((file) => chunks.get(file) ?? []),
  );
}

/** @returns {OutputChunk[]} what a widget imports by a dynamic import, and what that imports so in turn */
function importedEver(/** @type {OutputChunk} */ entry, /** @type {Map<string, OutputChunk>} */ chunks) {
  const found = new Set(importedLater([entry], chunks));
  for (const chunk of found) for (const next of importedLater([chunk], chunks)) found.add(next);
  return [...found];
}

/** @returns {OutputChunk[]} what chunks import at once, at every depth */
function importedBy(
  /** @type {readonly OutputChunk[]} */ importers,
  /** @type {Map<string, OutputChunk>} */ chunks,
) {
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
 * Where the codes of one council's wards begin, by the first letter of codes; `councilFinder` of packages/embed reads them.
 *
 * @param {string} dataset
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function councilRanges(dataset) {
  // The build imports this module before it has compiled these.
  const { councilNumber, DIGITS } = await import('../../packages/embed/lib/council-finder.js');
  const { NATION_RELEASES } = await import('../../packages/data/lib/model/releases.js');
  /** @type {Record<string, string>} */
  const ranges = { E: written(englishWards(join(dataset, 'wards'))) };
  for (const release of NATION_RELEASES) {
    const wards = wardsOfNation(JSON.parse(readFileSync(join(dataset, release, 'wards.json'), 'utf8')));
    ranges[release.charAt(0).toUpperCase()] = written(wards);
  }
  return ranges;

  function written(/** @type {Range[]} */ wards) {
    const sorted = wards
      .map(({ first, authority }) => ({ first, council: councilNumber(authority) }))
      .sort((a, b) => a.first - b.first);
    const begins = sorted.filter(({ council }, index) => council !== sorted[index - 1]?.council);
    return begins
      .map(({ first, council }, index) => {
        const before = begins[index - 1] ?? { first: 0, council: 0 };
        const change = council - before.council;
        return inDigits(first - before.first) + inDigits(change < 0 ? -2 * change - 1 : 2 * change);
      })
      .join('');
  }

  function inDigits(/** @type {number} */ value) {
    const digit = (/** @type {number} */ one) => String.fromCharCode(DIGITS.first + one);
    if (value < DIGITS.single) return digit(value);
    const high = DIGITS.single + Math.floor(value / DIGITS.count);
    if (high >= DIGITS.count) throw new RangeError(`${value} does not fit in two characters.`);
    return digit(high) + digit(value % DIGITS.count);
  }
}

/** @returns {Range[]} from the ward index of England */
function englishWards(/** @type {string} */ folder) {
  return readdirSync(folder)
    .filter((file) => /^E05\d{3}\.json$/u.test(file))
    .flatMap((file) => {
      const { authorities, runs } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return runs.flatMap((/** @type {string} */ run) => {
        const [first = 0, , years = 0, council = 0] = run.split(' ').map(Number);
        if (!(years & PUBLISHED_YEARS)) return [];
        return { first: Number(file.slice(3, 6)) * 1000 + first, authority: authorities[council] };
      });
    });
}

/**
 * From steps between the codes of each council, as packages/data unpacks them: "13002875 1*4" is S13002875 and the four
 * after it.
 *
 * @returns {Range[]}
 */
function wardsOfNation(/** @type {{ authorities: string[], codes: string[] }} */ { authorities, codes }) {
  return authorities.flatMap((authority, index) => {
    let number = 0;
    return (codes[index] ?? '').split(' ').flatMap((run) => {
      const [step = 0, times = 1] = run.split('*').map(Number);
      return Array.from({ length: times }, () => ({ first: (number += step) % 1e6, authority }));
    });
  });
}
