import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Command, type Io } from '../command.js';
import { expectReplaceable, readBinaryFile, replaceTextFile } from '../files.js';
import { withProxy } from '../proxy.js';
import { prerender, type PrerenderOptions, type TagReport } from './prerender.js';

const USAGE = `odm-widgets prerender FILE… [--dataset DIR|URL] [--in-place]

Writes into each odm-* tag of a page what its widget shows at first: the sentence, the
figure, the table and the source. They are there without scripts, in print and for search
engines; with scripts, nothing moves and nothing is requested until somebody uses them.
What you wrote inside the tag stays. The rest of the page stays as it is, to the byte.
Without --in-place, the page of one file is printed.

  --dataset DIR|URL  the figures (the package @odm-widgets/dataset)
  --root DIR         folder that addresses such as /events.json begin at (.)
  --site URL         address of the site, such as https://www.example.org, which a badge
                     is checked for
  --in-place         writes the files

A tag that cannot be resolved is reported and stays as it is; the command then ends with 1.`;

/** Writes what widgets show at first into pages. */
export const prerenderCommand: Command = {
  summary: 'sentence, figure, table and source written into the tags of a page',
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dataset: { type: 'string' },
        root: { type: 'string', default: '.' },
        site: { type: 'string' },
        'in-place': { type: 'boolean', default: false },
      },
    });
    const { dataset, root, site, 'in-place': inPlace } = values;
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    if (positionals.length > 1 && !inPlace)
      throw new UsageError('The pages of several files are written with --in-place.');
    if (site !== undefined && !/^https?:/iu.test(URL.canParse(site) ? new URL(site).protocol : ''))
      throw new UsageError(`--site ${site} is no address. Write one such as https://www.example.org.`);
    const options = { root, now: io.now(), ...(dataset ? { dataset } : {}), ...(site ? { site } : {}) };
    return withProxy(process.env, async () => {
      let isComplete = true;
      for (const file of positionals)
        isComplete = (await prerenderFile(file, inPlace, options, io)) && isComplete;
      return isComplete ? 0 : 1;
    });
  },
};

/** @returns whether every tag was resolved */
async function prerenderFile(
  file: string,
  inPlace: boolean,
  options: PrerenderOptions & { root: string },
  io: Io,
): Promise<boolean> {
  if (inPlace) await expectReplaceable(file);
  const text = decode(await readBinaryFile(file), file);
  const { html, tags } = await prerender(text, { ...options, path: pathOf(file, options.root) });
  for (const tag of tags) report(file, tag, io);
  if (!inPlace) (io.write ?? io.out)(html);
  else if (html !== text) await replaceTextFile(file, html);
  if (inPlace) io.out(`${file}: ${html === text ? 'as it was' : 'written'}.`);
  return tags.every(({ outcome }) => outcome !== 'left');
}

/** Another encoding would come back as other bytes. @throws {Error} naming the file */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${file} is not in UTF-8, so it was left.`, { cause });
  }
}

/** The path of a page on its site; one outside the folder of the site is taken for its first page. */
function pathOf(file: string, root: string): string {
  const path = relative(resolve(root), resolve(file));
  return path.startsWith('..') ? '/' : `/${path.split(sep).join('/')}`;
}

function report(file: string, { tag, line, outcome, reason, warnings }: TagReport, io: Io): void {
  const where = `${file}:${line}: <${tag}>`;
  for (const warning of warnings) io.err(`${where} ${warning}`);
  if (outcome === 'left') io.err(`${where} was left: ${reason ?? ''}.`);
  if (outcome === 'not-needed') io.err(`${where} needs nothing: ${reason ?? ''}.`);
}
