import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FOLDER } from './page-address.js';
import { createPages, groupsOf, PICTURES, STYLE_SHEET, type PagesOptions } from './pages.js';
import { widgetPictureOf, widgetPicturePath } from './pictures/place-picture.js';
import type { PlaceScope } from './places.js';
import { widgetPages } from './widget-pages.js';

/** What was written. */
export interface WrittenPages {
  places: number;
  files: number;
  /** Tags with nothing to show of their place, as a page has them. */
  without: string[];
}

/** What a thread is given once. */
export interface ThreadData {
  folder: string;
  options: PagesOptions;
}

/** With fewer groups, starting threads takes longer than the pages do. */
const GROUPS_PER_THREAD = 4;
/** Texts of pages are short-lived: with this much room, few of them are copied before they are thrown away. */
const MEMORY = { maxYoungGenerationSizeMb: 64 };

/**
 * Writes the pages of a scope in as many threads as there are processors.
 *
 * @param folder stands for the folder `w`
 * @throws {OdmError} when a file of the dataset cannot be had
 */
export async function writePages(
  folder: string,
  scope: PlaceScope,
  options: PagesOptions,
): Promise<WrittenPages> {
  writePage(folder, STYLE_SHEET);
  if (!options.pictures) await copyPictures(folder);
  const groups = await groupsOf(scope, options);
  const threads = Math.min(availableParallelism(), Math.floor(groups.length / GROUPS_PER_THREAD));
  const reports = threads > 1 ? await inThreads(threads, groups, { folder, options }) : [];
  if (threads <= 1) reports.push(await writeGroup(folder, scope, options));
  return {
    places: sumOf(reports.map(({ places }) => places)),
    files: sumOf(reports.map(({ files }) => files)),
    without: reports.flatMap(({ without }) => without),
  };
}

/** One for each widget that has pages, in each language. */
async function copyPictures(folder: string): Promise<void> {
  for (const tag of (await widgetPages()).keys())
    for (const locale of ['en', 'cy'] as const) {
      const path = widgetPicturePath(tag, locale);
      const picture = path && widgetPictureOf(`/${path}`);
      if (picture) writePage(folder, { path, text: readFileSync(join(PICTURES, picture)) });
    }
}

/** Writes the pages of a scope in this thread. */
export async function writeGroup(
  folder: string,
  scope: PlaceScope,
  options: PagesOptions,
): Promise<WrittenPages> {
  const written: WrittenPages = { places: 0, files: 0, without: [] };
  await createPages(scope, options, ({ place, files, pictures, without }) => {
    // Waiting for the disk takes longer than it does.
    const folders = new Set<string>();
    for (const file of files) writePage(folder, file, folders);
    for (const { path, png } of pictures) writePage(folder, { path, text: png }, folders);
    written.places += 1;
    written.files += files.length + pictures.length;
    written.without.push(...without.map((tag) => `<${tag} ${place.kind}="${place.name}">`));
  });
  return written;
}

/** Each thread gets the next group when it has written one, and all end with the first failure. */
async function inThreads(
  count: number,
  groups: readonly PlaceScope[],
  data: ThreadData,
): Promise<WrittenPages[]> {
  const threads = Array.from(
    { length: count },
    () =>
      new Worker(new URL('./page-thread.js', import.meta.url), {
        workerData: data,
        resourceLimits: MEMORY,
        // What Node was started with, such as a loader of a test, is not for threads.
        execArgv: [],
      }),
  );
  const reports: WrittenPages[] = [];
  let next = 0;
  try {
    await Promise.all(
      threads.map(
        (thread) =>
          new Promise<void>((resolve, reject) => {
            const giveNext = () => {
              if (next === groups.length) resolve();
              // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, which has no origin
              else thread.postMessage(groups[next++]);
            };
            thread.on('message', (report: WrittenPages) => {
              reports.push(report);
              giveNext();
            });
            thread.once('error', reject);
            thread.once('exit', () => reject(new Error('A thread ended before its pages were written.')));
            giveNext();
          }),
      ),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return reports;
}

/**
 * Paths of files begin with the name of the folder, which is another while it is written.
 *
 * @param folders those that were made before
 */
function writePage(
  folder: string,
  { path, text }: { path: string; text: string | Uint8Array },
  folders = new Set<string>(),
): void {
  const file = join(folder, path.slice(FOLDER.length + 1));
  const own = dirname(file);
  if (!folders.has(own)) mkdirSync(own, { recursive: true });
  folders.add(own);
  writeFileSync(file, text);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
