// @ts-check
/**
 * npm run bench: builds what has changed, then measures what our widgets cost a visitor beside what a site would use
 * instead.
 *
 *   npm run bench                             1, 20 and 50 of a ward's figure and one of each other, on this machine's
 *                                             network and on a phone's; the page around them
 *   npm run bench -- --full                   also the lamps of England, the grid and a lexicon
 *   npm run bench -- --runs 3 --only seats    while you work
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

ensureDependencies();
const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.js')], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
await import('./bench/run.js');
