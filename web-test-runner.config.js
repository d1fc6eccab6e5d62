// @ts-check
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserReporter } from './scripts/test/browser-reporter.js';
import { launcherFor } from './scripts/test/launchers.js';
import { projectPlugin } from './scripts/test/project.js';
import { contributionServerPlugin } from './scripts/test/contribution-server.js';
import { providerServersPlugin } from './scripts/test/provider-servers.js';
import { serverRenderingPlugin } from './scripts/test/server-rendering.js';
import { siteMiddleware } from './scripts/test/site.js';
import { storiesPlugin } from './scripts/test/stories.js';
import { ENGINES, enginesOf, findBrowsers } from './scripts/setup.js';
import { testFiles } from './scripts/test/files.js';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * One configuration for all engines. No retries: a test that fails sometimes fails.
 *
 * @param {{ engines: import('./scripts/setup.js').Engine[], files: string[] }} options
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
export async function configFor({ engines, files }) {
  const launched = await Promise.all(engines.map(launcherFor));
  return {
    rootDir: root,
    files,
    // Lit's development build writes to the console; what visitors get does not.
    nodeResolve: { exportConditions: ['production'] },
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/test/tsconfig.json` }),
      projectPlugin(root),
      serverRenderingPlugin(root),
      storiesPlugin(),
      providerServersPlugin(),
      contributionServerPlugin(),
      { name: 'end-browsers', serverStop: () => launched.forEach(({ stop }) => stop()) },
    ],
    middleware: [await siteMiddleware(root)],
    browsers: launched.map(({ launcher }) => launcher),
    concurrentBrowsers: 1,
    concurrency: 2,
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    // A guard against a file that never ends, for slow machines too; each test has a limit of its own. A file of 101
    // tests of stories took 328 s in WebKit beside ten other processes on two cores, and there are longer ones.
    testsFinishTimeout: 1_200_000,
    // Tests are on localhost, and see what visitors of a live site do; tests of what authors see say so.
    testRunnerHtml: (framework) =>
      `<!DOCTYPE html><html data-odm-debug="off"><head></head><body><script type="module" src="${framework}"></script></body></html>`,
    testFramework: {
      path: `${root}/scripts/test/mocha.js`,
      config: { timeout: 30_000, retries: 0, forbidOnly: Boolean(process.env['CI']) },
    },
    // No progress bar: failures, and one line per engine.
    staticLogging: true,
    reporters: [browserReporter({ root })],
  };
}

const { ODM_ENGINES, ODM_FILES } = process.env;

export default await configFor({
  engines: ODM_ENGINES ? ENGINES.filter((engine) => ODM_ENGINES.includes(engine)) : enginesOf(findBrowsers()),
  files: ODM_FILES ? JSON.parse(ODM_FILES) : testFiles(root, { kind: 'browser' }),
});
