import { access, lstat, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Command, type Io } from '../command.js';
import { withProxy } from '../proxy.js';
import { FOLDER } from './page-address.js';
import { PAGES_FILE, sitePages, type PagesOptions, type PlaceScope } from './pages.js';
import { loadRasteriser } from './pictures/rasteriser.js';
import { writePages, type WrittenPages } from './write-pages.js';

const USAGE = `odm-widgets pages --out DIR --site URL [--authority CODE… | --all] [--pictures]

Writes a page for each widget and place: of a council and its wards, or of all councils,
regions and nations. A page shows the sentence, the figure, the table and the source without
scripts, in English and in Welsh, in every view; beside it are the same for frames and what
oEmbed says of it. Addresses are such as w/ward-deprivation/E05011351/map/cy/embed/.

  --out DIR         folder of your site; what is written is its folder w, as a whole
  --site URL        address that DIR is served at, such as https://www.example.org/figures/
  --authority CODE  a council, such as E08000003; may be repeated
  --all             all councils, regions, combined authorities and nations
  --dataset DIR|URL the figures (the package @odm-widgets/dataset)
  --script URL      the loader of the widgets (of this version, on jsDelivr)
  --pictures        a picture of each place, for sites that show links to its page; otherwise
                    each widget has one. Needs @resvg/resvg-js and a font, see the README
  --report URL      where problems are reported: a page, …/issues/new of a repository, or
                    mailto:… (the issues of this project)

A folder w with other files is left as it is, and the command ends with 1. So does a place
that a widget has nothing to show of.`;

const CODE = /^(?:E0[6-9]|W06|S12|N09)\d{6}$/u;

/** Writes a page for each widget and place. */
export const pagesCommand: Command = {
  summary: 'a page for each widget and place, for links, frames and oEmbed',
  usage: USAGE,
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        site: { type: 'string' },
        authority: { type: 'string', multiple: true, default: [] },
        all: { type: 'boolean', default: false },
        dataset: { type: 'string' },
        script: { type: 'string' },
        report: { type: 'string' },
        pictures: { type: 'boolean', default: false },
      },
    });
    const { out, site, authority, all, dataset, script, report, pictures } = values;
    if (!out) throw new UsageError('Name the folder of your site: --out public.');
    const options: PagesOptions = {
      site: toSite(site),
      now: io.now(),
      ...(dataset ? { dataset } : {}),
      ...(script ? { script: toScript(script) } : {}),
      ...(report ? { report: toReport(report) } : {}),
      ...(pictures ? { pictures } : {}),
    };
    const scope = toScope(authority, all);
    // What is not installed is said before anything is written.
    if (pictures) await loadRasteriser();
    return withProxy(process.env, () => writeFolder(out, scope, options, io));
  },
};

function toScope(authorities: readonly string[], isAll: boolean): PlaceScope {
  if (isAll === authorities.length > 0)
    throw new UsageError('Name councils, --authority E08000003, or write --all.');
  if (isAll) return { by: 'all' };
  const codes = authorities.map((code) => code.trim().toUpperCase());
  const wrong = codes.find((code) => !CODE.test(code));
  if (wrong !== undefined)
    throw new UsageError(`--authority ${wrong} is no code of a council. Write one such as E08000003.`);
  return { by: 'authorities', codes: [...new Set(codes)] };
}

/** An address of the web without a query, which the paths of pages follow. */
function toSite(text: string | undefined): string {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !isWeb(url) || url.search || url.hash || url.username)
    throw new UsageError('Name the address of the folder: --site https://www.example.org/figures/.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** An address of the web or of the same site. */
function toScript(text: string): string {
  if (/^\/(?![/\\])/u.test(text) || (URL.canParse(text) && isWeb(new URL(text)))) return text;
  throw new UsageError(`--script ${text} is no address. Write one such as /embed/odm-widgets.js.`);
}

function toReport(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && (isWeb(url) || (url.protocol === 'mailto:' && !url.search))) return text;
  throw new UsageError(`--report ${text} is no address. Write one such as mailto:figures@example.org.`);
}

const isWeb = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';

/** Writes beside the target and renames, so that a site never serves half of the pages, nor those of another release. */
async function writeFolder(out: string, scope: PlaceScope, options: PagesOptions, io: Io): Promise<number> {
  const target = join(resolve(out), FOLDER);
  const name = join(out, FOLDER);
  await expectPages(target, name);
  const part = `${target}.${process.pid}.part`;
  let written: WrittenPages;
  try {
    written = await writePages(part, scope, options);
    const { places, files } = written;
    const list = { ...(await sitePages(scope)), site: options.site, places, files };
    await writeFile(join(part, PAGES_FILE), `${JSON.stringify(list)}\n`);
    await rm(target, { recursive: true, force: true });
    await rename(part, target);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  const { places, files, without } = written;
  for (const tag of without) io.err(`${tag} has nothing to show, so it has no page.`);
  io.out(`${name}: ${files} files for ${places} ${places === 1 ? 'place' : 'places'}.`);
  return without.length ? 1 : 0;
}

/** @throws {Error} when there is anything else at the path than an empty folder or earlier pages */
async function expectPages(folder: string, name: string): Promise<void> {
  try {
    if (!(await lstat(folder)).isDirectory())
      throw new Error(`${name} is not a folder, so it was left. Name another place.`);
    if ((await readdir(folder)).length > 0) await access(join(folder, PAGES_FILE));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    if (await lstat(folder).catch(() => undefined))
      throw new Error(`${name} holds other files, so it was left. Name another place.`, { cause });
  }
}
