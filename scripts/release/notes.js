// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesIn } from '../discover-widgets.js';

/**
 * What has changed in a version, from the changelogs of all packages: each change once, with the packages it is in.
 *
 * @param {string} root
 * @param {string} version
 * @returns {string} Markdown
 */
export function notesOf(root, version) {
  /** @type {Map<string, string[]>} packages of each change */
  const changes = new Map();
  for (const { folder, name } of packagesIn(root)) {
    const file = join(root, 'packages', folder, 'CHANGELOG.md');
    if (!existsSync(file)) continue;
    for (const change of changesIn(readFileSync(file, 'utf8'), version))
      changes.set(change, [...(changes.get(change) ?? []), name.replace('@odm-widgets/', '')]);
  }
  const lines = [...changes].map(([change, packages]) => `- **${packages.join(', ')}**: ${change}`);
  return `${lines.length > 0 ? lines.join('\n') : 'No changes are described.'}\n`;
}

/**
 * @returns {string[]} the changes of one version in a changelog as Changesets writes it, without those that say that
 *   another package of ours has a new version
 */
function changesIn(/** @type {string} */ changelog, /** @type {string} */ version) {
  const section = changelog.split(/^## /mu).find((one) => one.split('\n', 1)[0] === version);
  return (section ?? '')
    .split(/^- /mu)
    .slice(1)
    .map((change) =>
      change
        .replace(/^#[^]*/mu, '')
        .replace(/^[0-9a-f]{7,40}: /u, '')
        .trim(),
    )
    .filter((change) => !/^(?:Updated dependencies|@odm-widgets\/[\w-]+@\S+$)/u.test(change));
}
