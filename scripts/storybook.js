// @ts-check
/**
 * npm run storybook: every state and odd place, on http://localhost:6006/ (PORT is honoured).
 * `npm run storybook -- --build` writes storybook-static instead, and `--site https://www.example.org/stories/` writes it
 * for that address, which the sample register of the Declaration then names.
 */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules/.bin');
const { values } = parseArgs({
  options: { build: { type: 'boolean', default: false }, site: { type: 'string' } },
});
if (values.site !== undefined && !values.build) throw new Error('--site goes with --build.');
ensureDependencies();

for (const [program, ...args] of [
  [join(bin, 'tsc'), '-b'],
  [process.execPath, 'scripts/docs.js'],
]) {
  const { status } = spawnSync(program ?? '', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

const build = ['build', '--output-dir', 'storybook-static', '--quiet'];
const dev = ['dev', '--port', process.env['PORT'] ?? '6006', '--no-open', '--ci'];
const child = spawn(join(bin, 'storybook'), [...(values.build ? build : dev), '--disable-telemetry'], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => child.kill(signal));
child.once('exit', async (code) => {
  if (code === 0 && values.site !== undefined) {
    // Packages are installed and compiled only by now.
    const { signSampleFor } = await import('./sample-register.js');
    await signSampleFor(values.site, join(root, 'storybook-static/dataset/declaration/register.json'));
  }
  process.exit(code ?? 0);
});
