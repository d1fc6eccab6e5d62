import { checkRegister, parseJws, TRUSTED_KEYS, type FlattenedJws } from '@odm-widgets/data/declaration';
import type { CheckedRegister } from '@odm-widgets/data/model';
import { readTextFile } from '../../files.js';

/** Reads a signed register. @throws {Error} naming the file when it is something else */
export function parseSignedRegister(text: string, path: string): FlattenedJws {
  try {
    return parseJws(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${path} is no signed register: ${(cause as Error).message}`, { cause });
  }
}

/** Reads a signed register from disk and checks it with the code of the badge. @throws {Error} saying what is wrong */
export async function readCheckedRegister(
  path: string,
  { keys, now, minSequence = 0 }: { keys: readonly string[]; now: Date; minSequence?: number },
): Promise<CheckedRegister> {
  const options = { keys: keys.length ? keys : TRUSTED_KEYS, now: now.getTime(), minSequence };
  return checkRegister(parseSignedRegister(await readTextFile(path), path), path, options);
}
