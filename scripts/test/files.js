// @ts-check
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Test files below a checkout, sorted; files of stories are tested in browsers. Node 20 has no glob of its own.
 *
 * @param {string} root
 * @param {{ kind: 'node' | 'browser', pattern?: string | undefined }} options `pattern` as in `test/core/**`
 * @returns {string[]} paths from the root, with forward slashes
 */
export function testFiles(root, { kind, pattern }) {
  const wanted = pattern ? globToRegExp(pattern) : /./u;
  const suffix = kind === 'node' ? /\.node\.test\.ts$/u : /(?:(?<!\.node)\.test|\.stories)\.ts$/u;
  return ['stories', 'test']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && suffix.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => wanted.test(path))
    .sort();
}

/** `*` stays in a folder, `**` does not; anything else is meant literally. */
function globToRegExp(/** @type {string} */ glob) {
  const source = glob
    .split(/(\*\*\/?|\*)/u)
    .map((part) => {
      if (part.startsWith('**')) return part.endsWith('/') ? '(?:.*/)?' : '.*';
      return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 'u');
}
