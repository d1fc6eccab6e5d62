import { warnOnce } from './warn-once.js';
import { VERSION } from './version.js';

interface Versioned extends CustomElementConstructor {
  version?: string;
}

/**
 * Registers an element unless its tag is registered already. When two versions of a package are on one page, the
 * first keeps the tag, and a warning names both.
 *
 * @returns whether it registered
 */
export function guardDefine(tag: string, register: () => void): boolean {
  const existing: Versioned | undefined = customElements.get(tag);
  if (!existing) {
    register();
    return true;
  }
  if (existing.version !== VERSION) {
    warnOnce(
      tag,
      `version ${VERSION} was not registered: version ${existing.version ?? 'unknown'} is on this page already. ` +
        'Load both from one place, in one version.',
    );
  }
  return false;
}
