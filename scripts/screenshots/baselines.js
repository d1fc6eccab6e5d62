// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, reduce } from './compare.js';
import { photograph } from './photograph.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** What is kept in the repository: grey, small and without words. */
export const BASELINES = join(root, 'test/screenshots');
/** Where each picture that differs is written with what it should be and the difference. */
export const DIFFERENCES = join(root, 'dist/screenshots/differences');

/** The file of a picture in every folder. */
export function fileOf(
  /** @type {{ view: { name: string }, variant: { name: string } }} */ { view, variant },
) {
  return `${view.name}.${variant.name}.png`;
}

/**
 * Draws views without words and compares them with what is kept.
 *
 * @param {{ browser: import('playwright-core').Browser, origin: string, views: readonly import('./views.js').View[] }} options
 * @returns {Promise<string[]>} what differs, one line for each picture
 */
export async function differencesOf({ browser, origin, views }) {
  /** @type {string[]} */
  const differences = [];
  for (const view of views)
    for (const picture of await photograph({ browser, origin, view, isWordless: true })) {
      const file = fileOf(picture);
      const expected = await readFile(join(BASELINES, file)).catch(() => undefined);
      const actual = reduce(picture.png);
      const { problem, difference } = expected
        ? compare(actual, expected)
        : { problem: 'is not kept yet', difference: undefined };
      if (!problem) continue;
      differences.push(`${file} ${problem}`);
      await mkdir(DIFFERENCES, { recursive: true });
      await writeFile(join(DIFFERENCES, file), actual);
      if (difference) await writeFile(join(DIFFERENCES, file.replace(/png$/u, 'difference.png')), difference);
    }
  return differences;
}

/** Of an earlier comparison. */
export const removeDifferences = () => rm(DIFFERENCES, { recursive: true, force: true });
