// @ts-check
import { posix } from 'node:path';
import { packagesIn, widgetsIn } from '../discover-widgets.js';
import { examplesIn } from '../examples.js';

/**
 * Tells browser tests what packages and widgets there are, and where code of packages is served, so that none of them
 * keeps a list: `/project.json`, read by test/support/project.ts.
 *
 * @param {string} root
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function projectPlugin(root) {
  return {
    name: 'project',
    serve: (context) =>
      context.path === '/project.json' ? { body: JSON.stringify(projectOf(root)), type: 'json' } : undefined,
  };
}

export function projectOf(/** @type {string} */ root) {
  const examples = examplesIn(root);
  const served = (/** @type {string} */ folder, /** @type {string} */ path) =>
    posix.join('/packages', folder, path);
  return {
    packages: packagesIn(root).map(({ name, folder, json }) => {
      const index = json['exports']?.['.']?.default;
      return { name, folder, ...(index && { index: served(folder, index) }) };
    }),
    widgets: widgetsIn(root).map(({ tag, module, declaration, package: { folder } }) => ({
      tag,
      folder,
      define: served(folder, module),
      example: examples.find(({ category }) => category === tag)?.page,
      attributes: namesOf(declaration['attributes']),
      ownAttributes: namesOf(declaration['attributes']?.filter(isOwn)),
      states: namesOf(declaration['cssStates']),
      declaration,
    })),
  };
}

/** Whether a member of a manifest is the tag's own, and not of a base that other tags share. */
const isOwn = (/** @type {{ inheritedFrom?: object }} */ { inheritedFrom }) => !inheritedFrom;

/** @returns {string[]} */
function namesOf(/** @type {{ name: string }[]} */ members = []) {
  return members.map(({ name }) => name);
}
