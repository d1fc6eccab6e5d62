import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The text of a file, or undefined when it does not exist. @throws {Error} naming the file and the cause */
export async function readTextFileIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** The text of a file. @throws {Error} naming the file and the cause */
export async function readTextFile(path: string): Promise<string> {
  const text = await readTextFileIfExists(path);
  if (text === undefined) throw new Error(`There is no file ${path}.`);
  return text;
}

/** Writes a file, and creates its folder when there is none. */
export async function writeTextFile(
  path: string,
  text: string,
  options: { flag?: string; mode?: number } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, options);
}
