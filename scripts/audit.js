// @ts-check
/**
 * node scripts/audit.js: asks the registry which packages of package-lock.json have known faults, without installing
 * them. A registry that keeps no advisories, such as a mirror, is said and is no failure.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ENVIRONMENT } from './projects/commands.js';
import { verdictOf } from './release/advisories.js';

const { stdout, stderr } = spawnSync('npm', ['audit', '--package-lock-only', '--json'], {
  encoding: 'utf8',
  env: ENVIRONMENT,
  maxBuffer: 64 * 1024 * 1024,
});
const { answered, shipped, tools, fails } = verdictOf(
  stdout,
  JSON.parse(readFileSync('package-lock.json', 'utf8')),
);
if (!answered) {
  const [reason = ''] = stderr.split('\n');
  // A line that the log of a workflow shows with its result.
  console.log(`::warning::The registry does not say which packages have known faults. ${reason}`);
} else {
  console.log(`${shipped.length} known faults in what we publish, ${tools.length} in tools`);
  for (const one of shipped) console.error(`published: ${one}`);
  for (const one of tools) console.log(`tool: ${one}`);
}
process.exitCode = fails ? 1 : 0;
