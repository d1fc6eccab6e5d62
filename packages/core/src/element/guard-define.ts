import { warnOnce } from './warn-once.js';
import { VERSION } from './version.js';

interface Versioned extends CustomElementConstructor {
  version?: string;
}

/**
 * Runs a registration unless the tag is taken. Two versions on one page cannot both have the tag: the first
 * keeps it, and the console says which two met and what to do.
 *
 * @returns whether it registered
 */
export function guardDefine(tag: string, register: () => void): boolean {
  const taken: Versioned | undefined = customElements.get(tag);
  if (!taken) {
    register();
    return true;
  }
  if (taken.version !== VERSION) {
    warnOnce(
      tag,
      `version ${VERSION} was not registered: version ${taken.version ?? 'unknown'} is on this page already. ` +
        'Load both from one place, in one version.',
    );
  }
  return false;
}
