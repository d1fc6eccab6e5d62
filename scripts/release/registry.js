// @ts-check
import { run } from '../projects/commands.js';

/** What npm is set to use; asked once. @type {string | undefined} */
let registry;

/**
 * @param {string} name
 * @param {string} version
 * @returns {Promise<boolean>} whether the registry has this version of a package
 * @throws {Error} when it gives neither of the two answers
 */
export async function isPublished(name, version) {
  registry ??= run(process.cwd(), 'npm', 'config', 'get', 'registry').trim();
  const url = new URL(name.replace('/', '%2f'), registry);
  const response = await fetch(url, {
    headers: { accept: 'application/vnd.npm.install-v1+json' },
    signal: AbortSignal.timeout(60_000),
  });
  if (response.status === 404) return false;
  if (!response.ok) throw new Error(`The registry answers ${response.status} for ${name}.`);
  const { versions } = await response.json();
  return version in versions;
}
