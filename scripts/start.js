// @ts-check
/**
 * npm start, on a machine that has only Node and npm: installs what is missing, builds what has changed, and
 * serves the builder and every example. Ctrl-C stops it.
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
const { serveUntilStopped } = await import('./serve.js');
await serveUntilStopped().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
