// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {string[]} the tests that need systems of others, by their paths from the root */
export function cmsFiles(/** @type {string} */ root) {
  return readdirSync(join(root, 'test/cms'))
    .filter((name) => name.endsWith('.cms.ts'))
    .sort()
    .map((name) => `test/cms/${name}`);
}

/** @returns {string[]} of Node, before the files */
export function cmsFlags() {
  return [
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=1',
    `--test-reporter=${new URL('../test/node-reporter.js', import.meta.url).href}`,
    '--test-reporter-destination=stdout',
  ];
}
