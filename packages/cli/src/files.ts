import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The text of a file, or undefined where there is none. @throws {Error} saying which file and why */
export async function readTextFileIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

export async function readTextFile(path: string): Promise<string> {
  const text = await readTextFileIfExists(path);
  if (text === undefined) throw new Error(`There is no file ${path}.`);
  return text;
}

/** Writes a file, and makes the folder it lies in where there is none. */
export async function writeTextFile(
  path: string,
  text: string,
  options: { flag?: string; mode?: number } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, options);
}
