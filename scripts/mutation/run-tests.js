// @ts-check
/** Runs single test files in a copy: Node's as processes, all others in one Chromium that stays open. */
import { fork, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A run that hangs has met the fault as well. */
const NODE_LIMIT = 120_000;
const BROWSER_LIMIT = 240_000;

/** @returns {boolean} whether any of the tests fails */
export function nodeTestsFail(/** @type {string} */ root, /** @type {readonly string[]} */ files) {
  const configuration = new URL('../../test/support/configure-fast-check.ts', import.meta.url).href;
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', configuration, '--test', '--test-reporter=dot', ...files],
    { cwd: root, stdio: 'ignore', timeout: NODE_LIMIT },
  );
  return status !== 0;
}

/** Chromium, started by the first test that needs it. */
export class BrowserTests {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #root;

  constructor(/** @type {string} */ root) {
    this.#root = root;
  }

  /** @returns {Promise<boolean>} whether any of the tests fails, or does not end */
  fail(/** @type {readonly string[]} */ files) {
    const child = (this.#child ??= fork(join(this.#root, 'scripts/mutation/browser.js'), {
      cwd: this.#root,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, ODM_ENGINES: 'chromium', ODM_FILES: '[]' },
    }));
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.stop();
        end(true);
      }, BROWSER_LIMIT);
      const end = (/** @type {boolean} */ failed) => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(failed);
      };
      const onMessage = (/** @type {unknown} */ passed) => end(passed !== true);
      const onExit = () => {
        this.#child = undefined;
        end(true);
      };
      child.once('message', onMessage);
      child.once('exit', onExit);
      child.send(files);
    });
  }

  stop() {
    this.#child?.kill('SIGTERM');
    this.#child = undefined;
  }
}
