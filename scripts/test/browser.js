// @ts-check
/** Runs browser tests in one engine: node scripts/test/browser.js ENGINE FILE… */
import { startTestRunner } from '@web/test-runner';
import { UNANSWERED } from './exit-codes.js';

const [engine = '', ...files] = process.argv.slice(2);
// A driver that no longer answers rejects a promise that nobody waits for. Its error holds the whole connection, which
// Node would print over hundreds of lines.
process.once('unhandledRejection', (error) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(String(error).includes('WebDriverError: ') ? UNANSWERED : 1);
});
// The default configuration would start every engine.
process.env['ODM_ENGINES'] = engine;
process.env['ODM_FILES'] = JSON.stringify(files);
const { default: config } = await import('../../web-test-runner.config.js');

const runner = await startTestRunner({
  config,
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('The test runner did not start.');
await new Promise((resolve) => runner.on('stopped', resolve));
process.disconnect?.();
process.exit();
