// @ts-check
/**
 * npm run test:pages: pages of widgets and places, drawn by lot. What each shows without scripts has to equal what its
 * widget shows, to every number. The same test runs in `npm test` with a few; here with as many as you like.
 *
 *   npm run test:pages                              200 pages
 *   npm run test:pages -- --seed 7 --count 20       others, and how many
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '200' } },
});
for (const [name, value] of Object.entries(values))
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new Error(`--${name} ${value} is no whole number from 1 on.`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'scripts/test.js'),
    '--engine',
    'node',
    '--files',
    'test/e2e/page-facts.node.test.ts',
    '--no-build',
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ODM_PAGES_SEED: values.seed, ODM_PAGES_COUNT: values.count },
  },
);
process.exitCode = status ?? 1;
