import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '@odm-widgets/core/prerender.js';
import { isFolder, withFolder } from './local-files.js';

/**
 * Runs an action with an address at which clients find a dataset.
 *
 * @param dataset folder or address
 * @param action called with the address, with a slash at its end
 */
export function withDataset<T>(dataset: string | URL, action: (base: string) => Promise<T>): Promise<T> {
  const text = String(dataset);
  if (/^https?:/iu.test(text)) return action(text.endsWith('/') ? text : `${text}/`);
  return withFolder(resolve(text.startsWith('file:') ? fileURLToPath(text) : text), action);
}

/** Where everybody can read a dataset: of one in a folder, the copy that is published with this version. */
export function publicAddress(base: string): string {
  return isFolder(base) ? `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${VERSION}/dist/dataset/` : base;
}
