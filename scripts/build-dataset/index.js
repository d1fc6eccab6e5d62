// @ts-check
/**
 * Builds every published figure from the publishers' raw files.
 *
 *   npm run dataset -- --raw DIR            reads DIR, writes packages/dataset
 *   npm run dataset -- --fetch [--raw DIR]  downloads what has an official address into DIR first
 *   npm run dataset -- --fetch --year 2026 --as-at 2026-06   the same for the wards, councillors and control of 2026
 *   npm run dataset -- --raw DIR --check    rebuilds and compares with what is committed
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ALL_RELEASES } from '@odm-widgets/data/model';
import { buildBoundaries } from './boundaries/index.js';
import { readBoundaries } from './boundaries/read.js';
import { buildDataset } from './build.js';
import { checkEdition, committedEdition, EDITION_FILE } from './edition.js';
import { fetchRaw } from './fetch.js';
import { readRaw } from './read.js';
import { filesOf } from './files.js';
import { validator } from './validate.js';

const DATASET = join(dirname(fileURLToPath(import.meta.url)), '../../packages/dataset');
/** Folders that hold nothing but what is built. */
const BUILT = [...ALL_RELEASES, 'wards', 'profile', 'boundaries'];

/** The bytes of a published file. */
export const toText = (/** @type {object} */ file) => `${JSON.stringify(file)}\n`;

/**
 * @param {Map<string, object>} files
 * @param {string} out
 */
export async function writeDataset(files, out) {
  for (const folder of BUILT) await rm(join(out, folder), { recursive: true, force: true });
  for (const [path, file] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), toText(file));
  }
}

/**
 * Paths whose committed bytes are not what the raw files give, and files that no step builds.
 *
 * @param {Map<string, object>} files
 * @param {string} out
 */
export async function differences(files, out) {
  const differing = [];
  for (const [path, file] of files) {
    const committed = await readFile(join(out, path), 'utf8').catch(() => '');
    if (committed !== toText(file)) differing.push(path);
  }
  for (const folder of BUILT) {
    const entries = await readdir(join(out, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      const path = relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      if (entry.isFile() && !files.has(path)) differing.push(path);
    }
  }
  return differing;
}

/** @throws {Error} naming the first files that are not as their schemas say */
function validate(/** @type {Map<string, object>} */ files) {
  const problemOf = validator(join(DATASET, 'schemas'));
  const problems = [...files].flatMap(([path, file]) => problemOf(path, file) ?? []);
  if (problems.length) {
    throw new Error(
      `${problems.length} files are not as their schemas say:\n  ${problems.slice(0, 5).join('\n  ')}`,
    );
  }
}

/** The committed edition unless another year or date is given. @param {{ year?: string | undefined, 'as-at'?: string | undefined }} values */
function chosenEdition({ year, 'as-at': asAt }) {
  const committed = committedEdition();
  if (!year && !asAt) return committed;
  const chosen = Number(year ?? committed.year);
  return checkEdition({ year: chosen, asAt: asAt ?? `late ${chosen}` });
}

/** As it is committed. @param {import('./edition.js').Edition} edition */
function toEditionText({ year, asAt }) {
  return `{ "year": ${year}, "asAt": "${asAt}" }\n`;
}

async function main() {
  const { values } = parseArgs({
    options: {
      raw: { type: 'string' },
      out: { type: 'string', default: DATASET },
      fetch: { type: 'boolean' },
      check: { type: 'boolean' },
      year: { type: 'string' },
      'as-at': { type: 'string' },
    },
  });
  const folder = resolve(values.raw ?? '.cache/raw');
  const edition = chosenEdition(values);
  const rawFiles = filesOf(edition);
  if (values.fetch) await fetchRaw(folder, { files: rawFiles });
  const started = Date.now();
  const files = new Map([
    ...buildDataset(await readRaw(folder, rawFiles), edition),
    ...buildBoundaries(await readBoundaries(folder)),
  ]);
  validate(files);
  if (values.check) {
    const differing = await differences(files, values.out);
    if (differing.length) {
      console.error(
        `${differing.length} published files differ from the raw files, ${differing.slice(0, 5).join(', ')} among them. Run npm run dataset.`,
      );
      process.exitCode = 1;
      return;
    }
    console.log(`${files.size} published files are what the raw files give.`);
    return;
  }
  await writeDataset(files, values.out);
  if (values.out === DATASET) await writeFile(EDITION_FILE, toEditionText(edition));
  console.log(`${files.size} files in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
