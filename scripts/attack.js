// @ts-check
/**
 * npm run test:attack: fuzz of every parser and attribute, sequences of faults, regular expressions and memory, and
 * generated calendars held against other readers. The same tests run in `npm test`; here with another seed, and with as
 * many times more cases as `--runs` says.
 *
 *   npm run test:attack                             as in CI
 *   npm run test:attack -- --seed 7 --runs 20       other cases, twenty times as many
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '1' } },
});
for (const [name, value] of Object.entries(values))
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new Error(`--${name} ${value} is no whole number from 1 on.`);
console.log(`seed ${values.seed}, ${values.runs} times as many cases as in CI`);
for (const files of ['test/attack/**', 'test/data/events/*-differential.node.test.ts']) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/test.js'), '--engine', 'node', '--files', files],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ODM_ATTACK_SEED: values.seed, ODM_ATTACK_RUNS: values.runs },
    },
  );
  if (status !== 0) process.exitCode = status ?? 1;
}
