// @ts-check
/**
 * A file of stories is a test file too: a page that the test runner opens for one gets a module that tests every
 * story in it, so that stories of several widgets are tested beside each other. Of a file in `stories/widgets`, which has
 * a story with controls, it tests each control.
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
  const [name, support] = path.startsWith('/stories/widgets/')
    ? ['testControls', 'controls']
    : ['testStories', 'stories'];
  return `import * as stories from '${path}';
import { ${name} } from '/test/support/${support}.ts';
await ${name}(stories);
`;
}
