// @ts-check
/**
 * npm run check: everything that is not a test, one line each, and what to do about a failure.
 *
 *   npm run check -- --only types,lint     npm run check -- --fix
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup.js';
import { CHECKS } from './check/checks.js';
import { runQuietly } from './check/run.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { only: { type: 'string' }, fix: { type: 'boolean', default: false } },
});
const only = values.only?.split(',');

ensureDependencies();
let failed = 0;
for (const check of CHECKS.filter(({ name }) => only?.includes(name) ?? true)) {
  const missing = check.needs?.find((path) => !existsSync(join(root, path)));
  if (missing) {
    console.log(`skip  ${check.name.padEnd(10)} ${missing} is not here`);
    continue;
  }
  const started = Date.now();
  const commands = (values.fix && check.fix) || check.commands;
  const output = await firstFailure(commands);
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  if (output === undefined) {
    console.log(`ok    ${check.name.padEnd(10)} ${check.what} (${seconds})`);
    continue;
  }
  failed += 1;
  console.log(
    `FAIL  ${check.name.padEnd(10)} ${check.what} (${seconds})\n${output.trimEnd()}\n      → ${check.todo}\n`,
  );
}
if (failed > 0) process.exitCode = 1;

/** @returns {Promise<string | undefined>} what the first failing command said */
async function firstFailure(/** @type {readonly (readonly string[])[]} */ commands) {
  for (const command of commands) {
    const { code, output } = await runQuietly(command, root);
    if (code !== 0) return output || `${command.join(' ')} ended with ${code}`;
  }
  return undefined;
}
