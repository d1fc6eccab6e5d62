import { access, cp, lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.js';
import { datasetFolder } from '../dataset-folder.js';

const USAGE = `odm-widgets dataset copy DIR

Copies the figures of the installed package @odm-widgets/dataset to where your site
serves files from, such as public/dataset. Widgets find them there with
api-base="/dataset/" on the tag or on anything around it.

The folder is replaced as a whole when it holds an earlier copy. A folder with other
files is left as it is, and the command ends with 1.`;

/** What npm needs of the package, and a site does not. */
const FOR_NPM = new Set(['package.json', 'node_modules']);
/** A file by which a copy is recognised. */
const SIGN = 'schemas/common.schema.json';

/** Puts the figures where a site serves them. */
export const dataset: Command = {
  summary: 'the figures, copied to where your site serves them',
  usage: USAGE,
  run: async (args, io) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [what, to, ...more] = positionals;
    if (what !== 'copy' || !to || more.length > 0)
      throw new UsageError('Name one folder: odm-widgets dataset copy public/dataset.');
    const from = datasetFolder();
    await copyFolder(from, resolve(to), to);
    io.out(`${to}: the figures of ${from}.`);
    return 0;
  },
};

/** Copies beside the target and renames, so that a site never serves half of the figures. */
async function copyFolder(from: string, to: string, name: string): Promise<void> {
  await expectCopy(to, name);
  const part = `${to}.${process.pid}.part`;
  try {
    await cp(from, part, {
      recursive: true,
      dereference: true,
      filter: (path) => !FOR_NPM.has(basename(path)),
    });
    await rm(to, { recursive: true, force: true });
    await rename(part, to);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** @throws {Error} when there is anything else at the path than an empty folder or an earlier copy */
async function expectCopy(to: string, name: string): Promise<void> {
  try {
    if (!(await lstat(to)).isDirectory())
      throw new Error(`${name} is not a folder, so it was left. Name a folder of its own.`);
    if ((await readdir(to)).length > 0) await access(join(to, SIGN));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    if (await lstat(to).catch(() => undefined))
      throw new Error(`${name} holds other files, so it was left. Name a folder of its own.`, { cause });
  }
}
