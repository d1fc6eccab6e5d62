// @ts-check
/** A process with one Chromium: runs the test files that it is sent, and answers whether they passed. */
import { startTestRunner } from '@web/test-runner';
import { configFor } from '../../web-test-runner.config.js';

/** A test that a fault keeps from ending is one that noticed it. */
const FINISH_LIMIT = 90_000;

/** @type {import('@web/test-runner').BrowserLauncher | undefined} */
let launcher;
/** @type {(() => unknown) | undefined} */
let closeBrowser;

process.on('message', (files) => {
  run(/** @type {string[]} */ (files)).then(
    (passed) => process.send?.(passed),
    (error) => {
      console.error(error);
      process.send?.(false);
    },
  );
});
process.once('SIGTERM', () => {
  void Promise.resolve(closeBrowser?.()).finally(() => process.exit());
});
process.once('disconnect', () => process.exit());

async function run(/** @type {string[]} */ files) {
  const config = await configFor({ engines: ['chromium'], files });
  launcher ??= keepOpen(config.browsers?.[0]);
  const runner = await startTestRunner({
    config: { ...config, browsers: [launcher], reporters: [], testsFinishTimeout: FINISH_LIMIT },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  return new Promise((resolve) => runner.on('stopped', (passed) => resolve(passed)));
}

/** A launcher whose browser outlives a run of the tests. */
function keepOpen(/** @type {import('@web/test-runner').BrowserLauncher | undefined} */ own) {
  if (!own) throw new Error('Chromium is not installed; npm test installs it.');
  closeBrowser = own.stop?.bind(own);
  own.stop = async () => {};
  return own;
}
