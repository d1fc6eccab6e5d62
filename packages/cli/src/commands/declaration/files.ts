import { readFile } from 'node:fs/promises';
import { parseSigned, type SignedFile } from '@odm-widgets/data/declaration';

/** The text of a file, or undefined where there is none. @throws {Error} saying which file and why */
export async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

export async function textOf(path: string): Promise<string> {
  const text = await textIfThere(path);
  if (text === undefined) throw new Error(`There is no file ${path}.`);
  return text;
}

/** A signed register as it lies on disk. */
export function signedFrom(text: string, path: string): SignedFile {
  try {
    return parseSigned(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${path} is no signed register: ${(cause as Error).message}`, { cause });
  }
}
