import { checkRegister, TRUSTED_KEYS } from '@odm-widgets/data/declaration';
import type { CheckedRegister } from '@odm-widgets/data/model';
import { textOf } from '../../files.js';
import { signedFrom } from './signed-register.js';

/** A signed register from disk, checked with the very code of the badge. @throws {Error} saying what is wrong */
export async function checkedFrom(
  path: string,
  { keys, now, least = 0 }: { keys: readonly string[]; now: Date; least?: number },
): Promise<CheckedRegister> {
  const trust = { keys: keys.length ? keys : TRUSTED_KEYS, now: now.getTime(), least };
  return checkRegister(signedFrom(await textOf(path), path), path, trust);
}
