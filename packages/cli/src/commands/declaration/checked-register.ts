import { checkRegister, TRUSTED_KEYS } from '@odm-widgets/data/declaration';
import type { CheckedRegister } from '@odm-widgets/data/model';
import { readTextFile } from '../../files.js';
import { parseSignedRegister } from './signed-register.js';

/** A signed register from disk, checked with the very code of the badge. @throws {Error} saying what is wrong */
export async function readCheckedRegister(
  path: string,
  { keys, now, least = 0 }: { keys: readonly string[]; now: Date; least?: number },
): Promise<CheckedRegister> {
  const trust = { keys: keys.length ? keys : TRUSTED_KEYS, now: now.getTime(), least };
  return checkRegister(parseSignedRegister(await readTextFile(path), path), path, trust);
}
