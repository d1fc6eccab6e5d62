import {
  access,
  chmod,
  chown,
  constants,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './command.js';

/** The text of a file, or undefined when it does not exist. @throws {Error} naming the file and the cause */
export async function readTextFileIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** The bytes of a file. @throws {Error} naming the file and the cause */
export async function readBinaryFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') throw new Error(`There is no file ${path}.`, { cause });
    throw new Error(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** The text of a file. @throws {Error} naming the file and the cause */
export async function readTextFile(path: string): Promise<string> {
  const text = await readTextFileIfExists(path);
  if (text === undefined) throw new Error(`There is no file ${path}.`);
  return text;
}

/**
 * Writes a file, or replaces the one that is there. The text goes into a temporary file beside it, which is then
 * renamed, so that no reader ever sees half of a file and a failure leaves the last one. Its mode and owner stay. A
 * folder that does not exist is created.
 *
 * @throws {Error} when the path is a link, a folder, a device or anything else but a plain file
 */
export async function replaceTextFile(path: string, text: string): Promise<void> {
  const existing = await existingFile(path);
  await writeBeside(path, text, existing?.mode ?? 0o666, async (temporary) => {
    if (existing) await copyOwnerAndMode(temporary, existing);
    await rename(temporary, path);
  });
}

/** Checks that a command may write to a path before it does anything else. @throws {Error} naming the path */
export async function expectReplaceable(path: string): Promise<void> {
  await existingFile(path);
}

/** Checks that a command does not overwrite a file that it reads. @throws {UsageError} */
export async function expectOtherFile(out: string, input: string): Promise<void> {
  const [outFile, inputFile] = await Promise.all([realPathIfExists(out), realPathIfExists(input)]);
  if (outFile !== undefined && outFile === inputFile)
    throw new UsageError(`${out} is a file that is read; choose another name to write to.`);
}

async function realPathIfExists(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

/**
 * Creates a file that must not exist yet, as a whole or not at all.
 *
 * @param mode permissions of the file, such as 0o600
 * @throws {Error} with the code EEXIST when there is anything at the path
 */
export async function createTextFile(path: string, text: string, mode: number): Promise<void> {
  // A rename would overwrite a file that appears in the meantime; a link does not.
  await writeBeside(path, text, mode, (temporary) => link(temporary, path));
}

interface ExistingFile {
  mode: number;
  uid: number;
  gid: number;
}

async function existingFile(path: string): Promise<ExistingFile | undefined> {
  try {
    const status = await lstat(path);
    if (!status.isFile())
      throw new Error(`${path} is not a plain file, so it is not replaced. Name the file itself.`);
    await access(path, constants.W_OK);
    return { mode: status.mode & 0o7777, uid: status.uid, gid: status.gid };
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    if (codeOf(cause) === undefined) throw cause;
    throw new Error(`${path} cannot be written: ${(cause as Error).message}`, { cause });
  }
}

async function writeBeside(
  path: string,
  text: string,
  mode: number,
  finish: (temporary: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await removeAbandonedFiles(path);
  const temporary = `${path}.${process.pid}.part`;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      // On the disk before the rename, or a power failure could leave an empty file in its place.
      await file.sync();
    } finally {
      await file.close();
    }
    await finish(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function copyOwnerAndMode(temporary: string, { mode, uid, gid }: ExistingFile): Promise<void> {
  try {
    await chown(temporary, uid, gid);
  } catch (error) {
    // Only root may give a file away; the file then belongs to whoever runs the command.
    if (codeOf(error) !== 'EPERM') throw error;
  }
  await chmod(temporary, mode);
}

/** Removes temporary files of runs that were killed before they could. */
async function removeAbandonedFiles(path: string): Promise<void> {
  const prefix = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const [, pid] = (name.startsWith(prefix) && /^(\d+)\.part$/u.exec(name.slice(prefix.length))) || [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    // Signal 0 tests whether the process exists.
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
