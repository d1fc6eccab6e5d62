// @ts-check
/**
 * A file of stories is a test file too: a page that the test runner opens for one gets a module that tests every
 * story in it, so that stories of several widgets are tested beside each other.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function storiesPlugin() {
  return {
    name: 'stories',
    serve: ({ path, URL: { searchParams } }) =>
      path.endsWith('.stories.ts') && searchParams.has('wtr-session-id')
        ? { body: testOf(path), type: 'js' }
        : undefined,
  };
}

function testOf(/** @type {string} */ path) {
  return `import * as stories from '${path}';
import { testStories } from '/test/support/stories.ts';
await testStories(stories);
`;
}
