// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../projects/commands.js';
import { isPublished } from './registry.js';

/**
 * Publishes what `collect` has packed. A release that broke off is taken up where it stopped, since versions that the
 * registry has are left alone.
 *
 * @param {string} folder that `collect` wrote
 * @param {object} options
 * @param {boolean} options.dryRun asks npm to do all but the publication
 * @param {boolean} options.provenance that npm signs where it was built: needs a workflow whose identity npm knows
 * @param {(line: string) => void} options.log
 */
export async function publish(folder, { dryRun, provenance, log }) {
  /** @type {import('./collect.js').Release} */
  const { version, packages } = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));
  // A version such as 1.0.0-beta.1 is for who asks for it.
  const tag = version.includes('-') ? 'next' : 'latest';
  const published = await Promise.all(packages.map(({ name }) => isPublished(name, version)));
  for (const [index, { name, file }] of packages.entries()) {
    if (published[index]) {
      log(`${name}@${version} is published already`);
      continue;
    }
    run(
      folder,
      'npm',
      'publish',
      `./${file}`,
      '--access',
      'public',
      '--tag',
      tag,
      '--ignore-scripts',
      ...(dryRun ? ['--dry-run'] : []),
      ...(provenance ? [] : ['--provenance=false']),
    );
    log(`${name}@${version} ${dryRun ? 'could be published' : 'published'}`);
  }
}
