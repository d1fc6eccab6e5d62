// @ts-check
/**
 * What visitors download, in bytes after brotli, against the budgets of test/size-budgets.json. A budget is today's size
 * and some room. Beside it some have a hard limit: what is above that says why. A first content is counted without the
 * loader, which has a limit of its own.
 *
 *   node scripts/sizes.js            fails where a budget is broken
 *   node scripts/sizes.js --json     the measurements alone, for a comment on a pull request
 *   node scripts/sizes.js --only 'events of'   those whose name holds these words
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { widgetsIn } from './discover-widgets.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const embed = join(root, 'dist/embed');
const dataset = join(root, 'packages/dataset');

/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} limit bytes, or a share where `of` is given
 * @property {number} [hardLimit] bytes that it should not take, whatever the reason
 * @property {string} [above] why it takes more
 * @property {string[]} [files] of the dataset
 * @property {string[]} [median] folders of the dataset: for each council, its file in all of them; the median council counts
 * @property {string} [largest] folder of the dataset whose largest file counts
 * @property {'figures' | 'boundaries'} [raw] all boundaries, or the dataset without them, not compressed
 * @property {string[]} [entries] scripts with all they import at once
 * @property {string[]} [without] chunks that do not count, because other widgets bring them
 * @property {string[]} [data] files of the dataset that come with them
 * @property {string[]} [chunks] chunks by the beginning of their name, with all they import at once and no entry does
 * @property {string[]} [of] chunks the size is a share of
 */

/** @param {string} path */
function brotliSize(path) {
  const body = readFileSync(path);
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  }).length;
}

const sum = (/** @type {number[]} */ sizes) => sizes.reduce((total, size) => total + size, 0);
const sizesIn = (/** @type {string} */ folder, /** @type {string[]} */ paths) =>
  sum(paths.map((path) => brotliSize(join(folder, path))));

/** Scripts and all they import at once, each once. @param {string[]} scripts @returns {Set<string>} */
function withImports(scripts) {
  /** @type {Set<string>} */
  const files = new Set();
  const visit = (/** @type {string} */ file) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/gu))
      visit(join(dirname(file), path));
  };
  for (const script of scripts) visit(script);
  return files;
}

const entryFiles = (/** @type {string[]} */ names) => names.map((name) => join(embed, name));
const allEntries = () => entryFiles(readdirSync(embed).filter((file) => file.endsWith('.js')));

/** @param {string[]} names */
function chunksNamed(names) {
  const files = readdirSync(join(embed, 'chunks')).filter((file) => file.endsWith('.js'));
  return names.map((name) => {
    const found = files.filter(
      (file) =>
        file === `${name}.js` ||
        new RegExp(`^${name.replaceAll('.', '\\.')}-[\\w-]{7}\\.js$`, 'u').test(file),
    );
    if (found.length !== 1)
      throw new Error(`One chunk should be called ${name}, there are ${found.length}: ${found.join(', ')}`);
    return join(embed, 'chunks', found[0] ?? '');
  });
}

/** @param {string[]} folders */
function medianCouncil(folders) {
  const sizes = readdirSync(join(dataset, folders[0] ?? ''))
    .map((file) =>
      sizesIn(
        dataset,
        folders.map((folder) => join(folder, file)),
      ),
    )
    .sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** @param {'figures' | 'boundaries'} part */
function rawDataset(part) {
  const boundaries = join(dataset, 'boundaries');
  const files = readdirSync(dataset, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() &&
      entry.name.endsWith('.json') &&
      (entry.parentPath === boundaries) === (part === 'boundaries'),
  );
  return sum(files.map((entry) => readFileSync(join(entry.parentPath, entry.name)).length));
}

/** @param {Budget} budget */
export function measure({ files, median, largest, raw, entries, without = [], data = [], chunks = [], of }) {
  if (files) return sizesIn(dataset, files);
  if (median) return medianCouncil(median);
  if (largest)
    return Math.max(
      ...readdirSync(join(dataset, largest)).map((file) => sizesIn(dataset, [join(largest, file)])),
    );
  if (raw) return rawDataset(raw);
  const later = chunkFiles(chunks);
  if (of) return sum(later.map(brotliSize)) / sum(chunkFiles(of).map(brotliSize));
  const brought = chunksNamed(without);
  const first = entries ? [...withImports(entryFiles(entries))] : [];
  const own = new Set([...first, ...later].filter((file) => !brought.includes(file)));
  return sum([...own].map(brotliSize)) + sizesIn(dataset, data);
}

/** Chunks with all they import at once, but for what has come with an entry. @returns {string[]} */
function chunkFiles(/** @type {string[]} */ names) {
  const files = withImports(chunksNamed(names));
  for (const file of withImports(allEntries())) files.delete(file);
  return [...files];
}

/**
 * What is said of a hard limit: of one that is broken, by how much and why. A reason that is missing, or is there for
 * nothing, is a broken budget too.
 *
 * @returns {string | undefined} undefined where it is kept
 */
function hardLimitLine(
  /** @type {number} */ size,
  /** @type {number | undefined} */ hardLimit = Infinity,
  /** @type {string | undefined} */ above,
) {
  const limit = hardLimit.toLocaleString('en-GB');
  if (size <= hardLimit) return above && `OVER its hard limit of ${limit} is kept: take “above” out.`;
  const by = (size - hardLimit).toLocaleString('en-GB');
  return above
    ? `     ${by} above its hard limit of ${limit}: ${above}`
    : `OVER ${by} above its hard limit of ${limit}: say why in “above”.`;
}

const budgets = /** @type {Record<string, Budget[]>} */ (
  JSON.parse(readFileSync(join(root, 'test/size-budgets.json'), 'utf8'))
);
const at = process.argv.indexOf('--only');
const only = at < 0 ? '' : (process.argv[at + 1] ?? '');
const rows = Object.values(budgets)
  .flat()
  .filter(({ name }) => name.includes(only))
  .map((budget) => {
    const { name, limit, hardLimit, above } = budget;
    return { name, limit, size: measure(budget), hardLimit, above };
  });
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows, null, 2));
} else {
  for (const { name, size, limit, hardLimit, above } of rows) {
    const number = (/** @type {number} */ value) =>
      limit <= 1 ? value.toFixed(2) : value.toLocaleString('en-GB');
    console.log(
      `${size <= limit ? 'ok  ' : 'OVER'} ${number(size).padStart(9)} of ${number(limit).padStart(9)}  ${name}`,
    );
    const line = hardLimitLine(size, hardLimit, above);
    if (line) console.log(line);
  }
  const budgeted = new Set(
    Object.values(budgets).flatMap((list) => list.flatMap(({ entries = [] }) => entries)),
  );
  const without = widgetsIn(root).filter(({ tag }) => !budgeted.has(`${tag}.js`));
  for (const { tag } of without) console.log(`OVER ${tag} has no budget in test/size-budgets.json`);
  const isBroken = rows.some(
    ({ size, limit, hardLimit, above }) =>
      size > limit || hardLimitLine(size, hardLimit, above)?.startsWith('OVER'),
  );
  if (without.length > 0 || isBroken) process.exitCode = 1;
}
