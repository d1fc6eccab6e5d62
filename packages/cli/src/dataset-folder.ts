import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The folder of `@odm-widgets/dataset` that a site, or this package, has beside it. It is a peer: a site that shows no
 * figures does without its megabytes.
 *
 * @param site folder of the site
 * @throws {Error} when it is not installed
 */
export function datasetFolder(site = process.cwd()): string {
  for (const from of [pathToFileURL(join(site, 'index.js')), import.meta.url]) {
    try {
      return dirname(createRequire(from).resolve('@odm-widgets/dataset/package.json'));
    } catch {
      continue;
    }
  }
  throw new Error('@odm-widgets/dataset is not installed here: npm install @odm-widgets/dataset');
}
