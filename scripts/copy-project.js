// @ts-check
/** A copy of the project to change without harm: sources and what is compiled, with links to what is installed. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LEFT_OUT = new Set(['node_modules', '.git', 'storybook-static', '.cache', 'coverage']);

/**
 * @param {string} root
 * @param {{ packages?: readonly string[], without?: readonly string[] }} [options] `packages`: folders that will be added,
 *   to be linked as npm would link them; `without`: folders of the root that are not copied
 * @returns {string} where it is; the caller removes it
 */
export function copyProject(root, { packages = [], without = [] } = {}) {
  const to = mkdtempSync(join(tmpdir(), 'odm-widgets-'));
  for (const name of readdirSync(root)) {
    if (LEFT_OUT.has(name) || without.includes(name)) continue;
    cpSync(join(root, name), join(to, name), {
      recursive: true,
      filter: (from) => !/[/\\]node_modules(?:[/\\]|$)/u.test(from.slice(root.length)),
    });
  }
  const modules = join(to, 'node_modules');
  mkdirSync(join(modules, '@odm-widgets'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@odm-widgets') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  for (const folder of [...readdirSync(join(root, 'packages')), ...packages]) {
    symlinkSync(join(to, 'packages', folder), join(modules, '@odm-widgets', folder));
    const own = join(root, 'packages', folder, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(to, 'packages', folder, 'node_modules'));
  }
  return to;
}
