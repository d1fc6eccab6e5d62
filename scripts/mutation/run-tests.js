// @ts-check
/** Runs single test files in a copy: Node's as processes, all others in one Chromium that stays open. */
import { fork, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * @typedef {object} Run
 * @property {'passed' | 'failed' | 'timed out'} outcome
 * @property {string} output  the end of what the tests wrote; nothing of those in a browser
 */

/** How much of the output of a failed run is kept. */
const KEPT_LINES = 30;

/** @returns {Run} */
export function runNodeTest(
  /** @type {string} */ root,
  /** @type {string} */ file,
  /** @type {number} */ limit,
) {
  const configuration = new URL('../../test/support/configure-fast-check.ts', import.meta.url).href;
  const { status, error, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', configuration, '--test', '--test-reporter=dot', file],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: limit, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (status === 0) return { outcome: 'passed', output: '' };
  const isLate = error && 'code' in error && error.code === 'ETIMEDOUT';
  return {
    outcome: isLate ? 'timed out' : 'failed',
    output: `${stdout}${stderr}`.trim().split('\n').slice(-KEPT_LINES).join('\n'),
  };
}

/** Chromium, started by the first test that needs it. */
export class BrowserTests {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #root;

  constructor(/** @type {string} */ root) {
    this.#root = root;
  }

  /** @returns {Promise<Run>} */
  run(/** @type {string} */ file, /** @type {number} */ limit) {
    const child = (this.#child ??= fork(join(this.#root, 'scripts/mutation/browser.js'), {
      cwd: this.#root,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, ODM_ENGINES: 'chromium', ODM_FILES: '[]' },
    }));
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.stop();
        end('timed out');
      }, limit);
      const end = (/** @type {Run['outcome']} */ outcome) => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve({ outcome, output: '' });
      };
      const onMessage = (/** @type {unknown} */ passed) => end(passed === true ? 'passed' : 'failed');
      const onExit = () => {
        this.#child = undefined;
        end('failed');
      };
      child.once('message', onMessage);
      child.once('exit', onExit);
      child.send([file]);
    });
  }

  stop() {
    this.#child?.kill('SIGTERM');
    this.#child = undefined;
  }
}
