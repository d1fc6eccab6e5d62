// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packagesIn } from '../discover-widgets.js';
import { isPublished } from './registry.js';

/**
 * What a push to the main branch asks for: while changes are described in `.changeset`, a pull request that writes the
 * next version; without any, a release of those versions that the registry does not have.
 *
 * @param {string} root
 * @returns {Promise<{ propose: boolean, publish: boolean }>}
 */
export async function plan(root) {
  const described = readdirSync(join(root, '.changeset')).some(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  if (described) return { propose: true, publish: false };
  const published = await Promise.all(
    packagesIn(root).map(({ name, json }) => isPublished(name, json['version'])),
  );
  return { propose: false, publish: published.includes(false) };
}
